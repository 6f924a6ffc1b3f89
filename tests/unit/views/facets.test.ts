import { describe, expect, it } from 'vitest';
import { formatCount } from '#lib/format.ts';
import { facetLinks, facetsWithPages, facetView, facetsOf, tableView } from '#views/facets.ts';
import { grams, payloadRow } from '#views/payload-table.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
} from '../../support/fixtures.ts';
import { programme } from '../../support/programme.ts';

describe('the facets of the payloads', () => {
  it.each([
    ['mission', ['chang-e-6', 'chang-e-7', 'chang-e-8']],
    ['kind', ['radon']],
    ['partner', ['cast', 'cnes', 'mbrsc', 'irap', 'iloa', 'metu']],
  ] as const)('are those that have payloads, in order, by %s', (by, ids) => {
    expect(facetsOf(programme, by).map(({ id }) => id)).toEqual(ids);
  });

  it('count every payload once, whatever a partner does for it', () => {
    const counts = facetLinks(programme, 'partner').links.map(({ id, count }) => [id, count]);
    expect(Object.fromEntries(counts)).toMatchObject({ cast: '2', cnes: '2', metu: '1' });
  });

  it('have a page each', () => {
    const { length } = facetsWithPages(programme);
    expect(length).toBe(3 + 1 + 6);
    expect(facetsWithPages(programme)).toContainEqual({
      facet: 'partner',
      id: 'irap',
      numbers: [1],
    });
  });
});

describe('the page of a facet', () => {
  it.each([
    [
      'mission',
      'chang-e-6',
      `${formatCount(2, 'payload')} of Chang'e-6: 1 from partners, 1 Chinese.`,
    ],
    ['mission', 'chang-e-8', `${formatCount(2, 'payload')} of Chang'e-8, all from partners.`],
    ['partner', 'irap', `${formatCount(1, 'payload')} in which IRAP takes part.`],
  ] as const)('counts and says from where: %s %s', (by, id, words) => {
    expect(facetView(programme, by, id).lead).toContain(words);
  });

  it.each([
    ['mission', 'chang-e-8', '1 of them was withdrawn.'],
    ['partner', 'mbrsc', 'It was withdrawn.'],
  ] as const)('says what was withdrawn: %s %s', (by, id, words) => {
    expect(facetView(programme, by, id).lead).toContain(words);
  });

  it('says that no mass was found', () => {
    expect(facetView(programme, 'kind', 'radon').lead).toMatch(
      /No mass was found for any of them\.$/,
    );
  });

  it('says what its partner does for each', () => {
    const { rows } = facetView(programme, 'partner', 'cnes');
    expect(rows.map(({ name, role }) => [name.label, role])).toEqual([
      ['DORN', 'Provider'],
      ['Robot', 'Builder'],
    ]);
  });

  it('leads from its values to other facets, but not to itself', () => {
    const [row] = facetView(programme, 'mission', 'chang-e-6').rows;
    const { href } = facetView(programme, 'kind', 'radon');
    expect([row?.mission.href, row?.kind.href]).toEqual([undefined, href]);
  });

  it('leads to the others of its group and to itself', () => {
    const { siblings, href } = facetView(programme, 'mission', 'chang-e-7');
    expect(siblings.links.map((link) => link.href)).toContain(href);
    expect(siblings.links).toHaveLength(3);
  });

  it('does not exist without payloads', () => {
    expect(() => facetView(programme, 'mission', 'queqiao-2')).toThrow('no payload');
  });
});

describe('a payload in the table', () => {
  const fact = { ...minimal.fact, id: 'mass', label: 'Mass', value: 4.5, unit: 'kg' };
  const rowWith = (...facts: (typeof minimal.fact & { unit?: string; uncertainty?: string })[]) => {
    const payload = payloadEntry('radon', { facts, host: 'lander' });
    const missions = [missionEntry('chang-e-7')];
    const partners = [partnerEntry('cnes')];
    return payloadRow(libraryOf({ missions, partners, payloads: [payload] }), payload);
  };

  it('has its mass, which leads to the fact', () => {
    const { mass, keys } = rowWith(fact);
    expect(mass).toEqual({
      value: '4.5\u00A0kg',
      note: undefined,
      href: '/payloads/radon/#fact-mass',
    });
    expect(keys.grams).toBe(4500);
  });

  it('says whose mass it is, and how sure', () => {
    const planned = { ...fact, id: 'planned-mass', label: 'Planned mass', uncertainty: 'about' };
    expect(rowWith(planned).mass).toMatchObject({
      value: expect.stringMatching(/^about /),
      note: 'Planned mass',
    });
  });

  it('takes no other mass for its own', () => {
    const { mass, keys } = rowWith({ ...fact, id: 'returned-mass' });
    expect([mass, keys.grams]).toEqual([undefined, undefined]);
  });

  it('says who carries it, where that is known', () => {
    expect(rowWith().host).toBe('Lander');
    const robot = programme.payloads.find(({ id }) => id === 'robot');
    expect(robot && payloadRow(programme, robot).host).toBeUndefined();
  });

  it.each([
    ['about 5 kg', 5000],
    ['less than 12 g', 12],
    ['100\u00A0kg', 100_000],
    ['1.5 km', undefined],
    ['unknown', undefined],
  ])('weighs, to be put in order: %s', (words, mass) => {
    expect(grams(words)).toBe(mass);
  });
});

describe('the table of all payloads', () => {
  const { rows, filters, count, facets } = tableView(programme);

  it('has all of them', () => {
    expect(rows).toHaveLength(programme.payloads.length);
    expect(count).toBe(formatCount(programme.payloads.length, 'payload'));
  });

  it('offers only what a payload has', () => {
    const status = filters.find(({ name }) => name === 'status');
    expect(status?.choices.map(({ value }) => value)).toEqual([
      'operated',
      'delivered',
      'withdrawn',
    ]);
  });

  it('leads to every facet', () => {
    const { length } = facetsWithPages(programme);
    expect(facets.flatMap(({ links }) => links)).toHaveLength(length);
  });
});
