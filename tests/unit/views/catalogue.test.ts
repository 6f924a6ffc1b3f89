import { describe, expect, it } from 'vitest';
import { formatCount } from '#lib/format.ts';
import { missionsView, partnersView, payloadsView } from '#views/catalogue.ts';
import { programme } from '../../support/programme.ts';

describe('the list of missions', () => {
  const { landing, relay } = missionsView(programme);

  it('tells landing missions from the relay that supports them', () => {
    expect([landing, relay].map((items) => items.map(({ id }) => id))).toEqual([
      ['chang-e-6', 'chang-e-7', 'chang-e-8'],
      ['queqiao-2'],
    ]);
  });

  it('says where each launch stands', () => {
    expect(landing.map(({ launch }) => launch.label)).toEqual([
      'Launched',
      'Launch called off',
      'Planned launch',
    ]);
  });

  it('counts international payloads, and says nothing where there are none', () => {
    expect([...landing, ...relay].map(({ payloads }) => payloads)).toEqual([
      formatCount(1, 'international payload'),
      formatCount(1, 'international payload'),
      formatCount(1, 'international payload'),
      undefined,
    ]);
  });
});

describe('the catalogue of payloads', () => {
  const { count, instrumentCount, withdrawn, groups } = payloadsView(programme);

  it('counts the international ones, without the withdrawn', () => {
    expect(count).toBe(formatCount(3, 'international payload'));
  });

  it('counts the withdrawn apart', () => {
    expect(withdrawn).toContain(formatCount(1, 'payload'));
  });

  it('counts the Chinese ones apart', () => {
    expect(instrumentCount).toBe(formatCount(1, 'Chinese instrument or device'));
  });

  it('says of each mission how many come from partners, and which were withdrawn', () => {
    expect(groups.map(({ partnerCount }) => partnerCount)).toEqual([
      `${formatCount(1, 'payload')}.`,
      `${formatCount(1, 'payload')}.`,
      `${formatCount(1, 'payload')}, and 1 that was withdrawn.`,
    ]);
  });

  it('lists Chinese instruments under their craft', () => {
    const listed = groups.map(({ instruments }) =>
      instruments?.crafts.map((craft) => [craft.name, craft.instruments.map(({ href }) => href)]),
    );
    expect(listed).toEqual([[['Craft not named', ['/payloads/camera/']]], undefined, undefined]);
  });

  it('lists all from partners, the withdrawn too, under their missions', () => {
    const listed = groups.map(({ id, payloads }) => [id, payloads.items.map(({ name }) => name)]);
    expect(listed).toEqual([
      ['chang-e-6', ['DORN']],
      ['chang-e-7', ['Small telescope']],
      ['chang-e-8', ['Withdrawn rover', 'Robot']],
    ]);
  });

  it('says who provides each', () => {
    expect(groups[0]?.payloads.items[0]?.leads).toEqual([
      { label: 'CNES', href: '/partners/cnes/' },
    ]);
  });
});

describe('the list of partners', () => {
  const { count, countries, hosts, onThisPage } = partnersView(programme);

  it('counts organisations', () => {
    expect(count).toBe(formatCount(6, 'organisation'));
  });

  it('groups partners by country, in the order of the alphabet', () => {
    const grouped = countries.map(({ country, partners }) => [
      country,
      partners.map(({ name }) => name),
    ]);
    expect(grouped).toEqual([
      ['France', ['Astrophysics Institute', 'Centre for Space Studies']],
      ['International', ['Observatory Association']],
      ['Türkiye', ['Technical University']],
      ['United Arab Emirates', ['Emirati Space Centre']],
    ]);
  });

  it('leads to each country and to the Chinese side, and counts them', () => {
    expect(onThisPage.links.map(({ label, href, count }) => [label, href, count])).toEqual([
      ['France', '#france', '2'],
      ['International', '#international', '1'],
      ['Türkiye', '#turkiye', '1'],
      ['United Arab Emirates', '#united-arab-emirates', '1'],
      ['The Chinese side', '#hosts', '1'],
    ]);
  });

  it('counts the Chinese instruments of an organisation instead of naming them', () => {
    expect(hosts.map(({ payloads, instruments }) => [payloads.length, instruments])).toEqual([
      [1, formatCount(1, 'Chinese instrument')],
    ]);
  });

  it('keeps Chinese hosts apart', () => {
    expect(hosts.map(({ href }) => href)).toEqual(['/partners/cast/']);
  });

  it('names a payload once, whatever a partner does for it', () => {
    const cnes = countries
      .flatMap(({ partners }) => partners)
      .find(({ href }) => href === '/partners/cnes/');
    expect(cnes?.payloads.map(({ label }) => label)).toEqual(['DORN', 'Robot']);
  });

  it('gives each country an anchor of plain letters', () => {
    expect(countries.map(({ id }) => id)).toEqual([
      'france',
      'international',
      'turkiye',
      'united-arab-emirates',
    ]);
  });
});
