import { describe, expect, it } from 'vitest';
import {
  countriesOfPartners,
  partnersFrom,
  payloadsFrom,
  stateId,
  stateOf,
  statesOf,
} from '#domain/countries.ts';
import { countryEntry, libraryOf, partnerEntry, payloadEntry } from '../../support/fixtures.ts';

const contribution = (partner: string, role: 'lead' | 'build' | 'support') => ({
  partner,
  role,
  does: 'Takes part',
  sources: ['agency'],
});
const library = libraryOf({
  countries: [countryEntry('fr'), countryEntry('cn')],
  partners: [
    partnerEntry('cnes', { countries: ['FR'] }),
    partnerEntry('irap', { countries: ['FR'] }),
    partnerEntry('hkust', { countries: ['HK'] }),
    partnerEntry('esa', { countries: [] }),
  ],
  payloads: [
    payloadEntry('dorn', {
      contributions: [contribution('cnes', 'lead'), contribution('irap', 'build')],
    }),
    payloadEntry('robot', {
      contributions: [contribution('hkust', 'lead'), contribution('cnes', 'support')],
    }),
  ],
});
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the state of a country or region', () => {
  it.each([
    ['FR', 'fr'],
    ['HK', 'cn'],
  ])('of %s is told under %s', (code, id) => {
    expect(stateId(code)).toBe(id);
    expect(stateOf(library, code)?.id).toBe(id);
  });

  it('is not known where there is no entry', () => {
    expect(stateOf(library, 'IT')).toBeUndefined();
  });

  it.each([
    ['cnes', ['fr']],
    ['hkust', ['cn']],
    ['esa', []],
  ])('of the partner %s', (partner, expected) => {
    const entry = library.partners.find(({ id }) => id === partner);
    expect(entry && ids(statesOf(library, entry))).toEqual(expected);
  });
});

describe('a country', () => {
  it('is counted once for all its partners', () => {
    expect(countriesOfPartners(library)).toEqual(['FR', 'HK']);
    expect(ids(partnersFrom(library, 'FR'))).toEqual(['cnes', 'irap']);
  });

  it('has the payloads that it provides or builds, each once, and not those it supports', () => {
    expect(ids(payloadsFrom(library, 'FR'))).toEqual(['dorn']);
    expect(ids(payloadsFrom(library, 'HK'))).toEqual(['robot']);
  });
});
