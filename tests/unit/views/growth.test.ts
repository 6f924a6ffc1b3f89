import { describe, expect, it } from 'vitest';
import { indexPages, indexView } from '#views/a-z.ts';
import { concordanceView, namesPages } from '#views/concordance.ts';
import { facetsWithPages, facetView, tablePages, tableView } from '#views/facets.ts';
import { sourcePages, sourceView } from '#views/source.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  sourceOf,
} from '../../support/fixtures.ts';

/** A library with more payloads than any list has room for, all of one kind and one partner. */
const count = 1201;
const library = libraryOf({
  missions: [missionEntry('chang-e-6')],
  partners: [partnerEntry('cnes')],
  payloads: Array.from({ length: count }, (_, index) =>
    payloadEntry(`radar-${index}`, {
      mission: 'chang-e-6',
      names: { en: `Radar ${index}` },
      contributions: [{ partner: 'cnes', role: 'lead', does: 'Built it', sources: ['paper'] }],
      facts: [{ ...minimal.fact, sources: ['paper'] }],
    }),
  ),
  sources: new Map([['paper', sourceOf('paper')]]),
});

const addresses = (rows: readonly { name: { href: string } }[]) =>
  rows.map(({ name }) => name.href);

describe('a list longer than a page', () => {
  it.each([
    [
      'the table of all payloads',
      tablePages(library),
      (page: number) => addresses(tableView(library, page).rows),
    ],
    [
      'a facet',
      facetsWithPages(library).find(({ facet }) => facet === 'partner')?.numbers ?? [],
      (page: number) => addresses(facetView(library, 'partner', 'cnes', page).rows),
    ],
    [
      'the names',
      namesPages(library),
      (page: number) =>
        concordanceView(library, page)
          .tables.filter(({ id }) => id === 'payloads')
          .flatMap(({ rows }) => addresses(rows)),
    ],
    [
      'the index',
      indexPages(library),
      (page: number) =>
        indexView(library, page)
          .letters.flatMap(({ lines }) => lines.map(({ href }) => href))
          .filter((href) => href.startsWith('/payloads/radar-')),
    ],
    [
      'what rests on a source',
      sourcePages(library, 'paper'),
      (page: number) =>
        sourceView(library, 'paper', page)
          .groups.map(({ href }) => href)
          .filter((href) => href.startsWith('/payloads/')),
    ],
  ])('has each payload on one page: %s', (_, pages, listed) => {
    expect(pages.length).toBeGreaterThan(1);
    const all = pages.flatMap(listed);
    expect(all).toHaveLength(count);
    expect(new Set(all).size).toBe(count);
  });

  it('gives each page a title and a description of its own', () => {
    const views = [1, 2, 3].map((page) => facetView(library, 'partner', 'cnes', page));
    expect(new Set(views.map(({ title }) => title)).size).toBe(3);
    expect(new Set(views.map(({ description }) => description)).size).toBe(3);
  });

  it('leads from each letter of the index to the page on which it begins', () => {
    const { beginnings } = indexView(library, 2);
    expect(beginnings.find(({ label }) => label === 'A')?.href).toBe('/index/#letter-a');
    expect(beginnings.find(({ label }) => label === 'R')?.href).toMatch(/#letter-r$/);
  });
});
