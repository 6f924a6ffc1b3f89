import { describe, expect, it } from 'vitest';
import { formatCount } from '#lib/format.ts';
import { partnerFacetLinks, partnerFacetPaths, partnerFacetView } from '#views/partner-facets.ts';
import { programme } from '../../support/programme.ts';

const view = (by: 'mission' | 'kind', id: string) => partnerFacetView(programme, by, id);

describe('the facets of the partners', () => {
  it.each([
    ['mission', ['chang-e-6 3', 'chang-e-7 2', 'chang-e-8 3']],
    ['kind', ['research-institute 1', 'space-agency 5']],
  ] as const)('are those that have partners, in order, with their number, by %s', (by, facets) => {
    const { links } = partnerFacetLinks(programme, by);
    expect(links.map(({ id, count }) => `${id} ${count}`)).toEqual(facets);
  });

  it('have a page each', () => {
    expect(partnerFacetPaths(programme)).toHaveLength(3 + 2);
  });
});

describe('the page of a facet of the partners', () => {
  it.each([
    [
      'mission',
      'chang-e-6',
      `${formatCount(3, 'organisation')} with a part in Chang'e-6: ${formatCount(2, 'partner')}, and 1 on the Chinese side.`,
    ],
    [
      'mission',
      'chang-e-8',
      `${formatCount(3, 'organisation')} with a part in Chang'e-8, all outside the programme itself.`,
    ],
    [
      'kind',
      'space-agency',
      `${formatCount(5, 'space agency', 'space agencies')}: ${formatCount(4, 'partner')}, and 1 on`,
    ],
    [
      'kind',
      'research-institute',
      `${formatCount(1, 'research institute')}, outside the programme itself.`,
    ],
  ] as const)('counts and says on which side they stand: %s %s', (by, id, words) => {
    expect(view(by, id).lead).toContain(words);
  });

  it('says which kinds and missions it has none of', () => {
    expect(view('mission', 'chang-e-7').lead).toContain(
      'Of other kinds, none takes part: research institutes.',
    );
    expect(view('kind', 'research-institute').lead).toContain(
      "It has no part in Chang'e-7, nor in Chang'e-8.",
    );
    expect(view('kind', 'space-agency').lead).not.toContain('part in');
  });

  it('names the payloads of its mission only, and counts Chinese instruments', () => {
    const named = view('mission', 'chang-e-6').rows.map(({ name, payloads, instruments }) => [
      name.href,
      payloads.map(({ label }) => label).join(),
      instruments?.href,
    ]);
    expect(named).toEqual([
      ['/partners/cast/', '', '/partners/cast/#missions'],
      ['/partners/irap/', 'DORN', undefined],
      ['/partners/cnes/', 'DORN', undefined],
    ]);
  });

  it('leads from its values to other facets, but not to itself', () => {
    const cnes = view('mission', 'chang-e-6').rows.find(({ acronym }) => acronym === 'CNES');
    expect(cnes?.kind.href).toBe(view('kind', 'space-agency').href);
    expect(cnes?.missions.map(({ label, href }) => [label, href])).toEqual([
      ["Chang'e-6", undefined],
      ["Chang'e-8", '/partners/mission/chang-e-8/'],
    ]);
  });

  it('does not exist without partners', () => {
    expect(() => view('mission', 'queqiao-2')).toThrow('no partner');
  });
});
