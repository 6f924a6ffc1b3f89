import { describe, expect, it } from 'vitest';
import { resultsFrom } from '#domain/results.ts';
import { realLibrary } from '../support/content.ts';

const library = await realLibrary();
const { results, sources, payloads } = library;
const papers = results.flatMap(({ data }) => sources.get(data.paper) ?? []);
const dois = papers.flatMap(({ doi }) => doi ?? []);

describe('the results', () => {
  it("are the 22 that the research on Chang'e-6 lists", () => {
    expect(results.map(({ data }) => data.mission)).toEqual(
      Array.from({ length: 22 }, () => 'chang-e-6'),
    );
  });

  it('are spread over the themes as the research has them', () => {
    const byTheme = Map.groupBy(results, ({ data }) => data.theme);
    expect([...byTheme].map(([theme, group]) => [theme, group.length])).toEqual([
      ['soil', 4],
      ['ages', 5],
      ['mantle', 6],
      ['magnetism', 1],
      ['water', 3],
      ['ions', 1],
      ['site', 2],
    ]);
  });

  it('have 14 papers whose DOI was found, each with a DOI of its own', () => {
    expect(dois).toHaveLength(14);
    expect(new Set(dois).size).toBe(14);
  });

  it('are peer-reviewed, but for the abstract whose journal is not known', () => {
    const others = papers.filter(({ kind }) => kind !== 'peer-reviewed');
    expect(others.map(({ id }) => id)).toEqual(['abstract-adsorbed-water-spectroscopy']);
  });

  it.each([
    ['nils', ['negative-ions']],
    ['lunar-mineralogical-spectrometer', ['water-at-the-site', 'adsorbed-water']],
    ['lunar-regolith-penetrating-radar', ['soil-layers']],
    ['chang-e-6-landing-camera', ['landing-point']],
    ['dorn', []],
  ])('from %s are where the research has them', (payload, expected) => {
    expect(resultsFrom(library, payload).map(({ id }) => id)).toEqual(expected);
  });

  it('come from payloads that flew on their mission', () => {
    const strangers = results.flatMap(({ id, data }) =>
      (data.payloads ?? [])
        .filter(
          (name) => payloads.find((entry) => entry.id === name)?.data.mission !== data.mission,
        )
        .map((name) => `${id}: ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it.each(results)('say in a sentence each what was found and how sure it is: $id', ({ data }) => {
    for (const text of [data.finding, data.certainty]) {
      expect(text).toMatch(/^\p{Lu}.{30,220}\.$/u);
      expect(text).not.toMatch(/[a-z]\. \p{Lu}/u);
    }
  });

  it.each(results)('admit it where the paper itself was not opened: $id', ({ data }) => {
    const isUnread = sources.get(data.paper)?.read === 'listed';
    expect(/not the paper|listing|one of them gives the DOI/.test(data.certainty)).toBe(isUnread);
    if (isUnread) expect(data.sources ?? []).not.toEqual([]);
  });
});
