import { describe, expect, it } from 'vitest';
import { countriesView } from '#views/countries.ts';
import { partnerView } from '#views/partner.ts';
import {
  countryEntry,
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  sourceOf,
} from '../../support/fixtures.ts';

const library = libraryOf({
  missions: [missionEntry('chang-e-7')],
  countries: [
    countryEntry('fr'),
    countryEntry('cn', {
      ilrs: { state: 'founder', date: '2021-03-09', text: 'It founded it.', sources: ['memo'] },
      accords: { state: 'not-signed', text: 'It has not signed.', sources: ['agency'] },
    }),
  ],
  partners: [
    partnerEntry('cnes', { acronym: 'CNES', countries: ['FR'] }),
    partnerEntry('hkust', { acronym: 'HKUST', countries: ['HK'] }),
    partnerEntry('cnsa', { acronym: 'CNSA', countries: ['CN'], side: 'host' }),
    partnerEntry('esa', { acronym: 'ESA', countries: [] }),
  ],
  payloads: [
    payloadEntry('dorn'),
    payloadEntry('rover', { status: { ...minimal.payload.status, state: 'withdrawn' } }),
  ],
  sources: new Map([
    ['agency', sourceOf('agency')],
    ['memo', sourceOf('memo')],
  ]),
});
const view = countriesView(library);

describe('the page of the countries', () => {
  it('has every country and region of a partner by name, with its payloads', () => {
    const told = view.countries.map(({ id, name, payloads, partners }) => [
      id,
      name,
      payloads.replaceAll('\u00A0', ' '),
      partners.map(({ label }) => label),
    ]);
    expect(told).toEqual([
      ['cn', 'China', 'Carries the payloads of all', ['CNSA']],
      ['fr', 'France', '1 payload, 1 withdrawn', ['CNES']],
      ['hk', 'Hong Kong (China)', '0 payloads', ['HKUST']],
    ]);
  });

  it('says where each stands, a region as its state', () => {
    const told = view.countries.map(({ ilrs, accords }) => [ilrs.label, accords.label]);
    expect(told).toEqual([
      ['Founder', 'Not signed'],
      ['Not found', 'Signed'],
      ['Founder', 'Not signed'],
    ]);
  });

  it('rests every standing on its sources', () => {
    const [china, france] = view.countries;
    expect(china?.ilrs.marks.map(({ number }) => number)).toEqual([1]);
    expect(france?.accords.marks.map(({ number }) => number)).toEqual([2]);
    expect(view.sources.map(({ href }) => href)).toEqual(['/sources/memo/', '/sources/agency/']);
  });

  it('names the bodies of no country apart', () => {
    expect(view.international).toEqual([{ label: 'ESA', href: '/partners/esa/' }]);
  });
});

describe('the page of a partner', () => {
  const today = '2026-11-27';

  it('says where its country stands, with sources of its own list', () => {
    const { standings, sections, sources } = partnerView(library, 'hkust', today);
    expect(standings).toMatchObject([
      { country: 'China', ilrs: { label: 'Founder' }, accords: { label: 'Not signed' } },
    ]);
    expect(sections.map(({ id }) => id)).toContain('country');
    expect(sources.map(({ href }) => href)).toContain('/sources/memo/');
  });

  it('says nothing of the kind of a body without a country', () => {
    const { standings, sections } = partnerView(library, 'esa', today);
    expect(standings).toEqual([]);
    expect(sections.map(({ id }) => id)).not.toContain('country');
  });
});
