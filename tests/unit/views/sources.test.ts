import { describe, expect, it } from 'vitest';
import { formatCount, formatValue } from '#lib/format.ts';
import {
  sourceKindView,
  sourceLanguageView,
  sourcesLead,
  sourcesView,
  usedLanguages,
} from '#views/sources.ts';
import { libraryOf, sourceOf, termEntry } from '../../support/fixtures.ts';

const library = libraryOf({
  terms: [
    termEntry('lander', { sources: ['agency'] }),
    termEntry('mare', { sources: ['paper', 'agency'] }),
    termEntry('regolith', { sources: ['paper'] }),
  ],
  sources: new Map(
    [
      sourceOf('agency', { kind: 'primary', publisher: 'Zhongguo', language: ['zh'] }),
      sourceOf('paper', { kind: 'peer-reviewed', publisher: 'Nature', language: ['en', 'zh'] }),
      sourceOf('unused', { kind: 'news', publisher: 'Daily', language: ['en'] }),
      sourceOf('third', { kind: 'news', publisher: 'Afternoon', language: ['zh'] }),
    ].map((source) => [source.id, source]),
  ),
});
const view = sourcesView(library);

describe('the overview of the sources', () => {
  it('counts a statement once, however many sources it has', () => {
    expect(sourcesLead(library)).toBe(
      `${formatCount(3, 'statement')} on this site rest on ${formatCount(4, 'source')}.`,
    );
  });

  it('names the kinds that there are, in the order of the schema, and leads to each', () => {
    expect(view.kinds.map(({ name, href }) => [name, href])).toEqual([
      ['Primary sources', '/sources/kind/primary/'],
      ['Peer-reviewed papers', '/sources/kind/peer-reviewed/'],
      ['News', '/sources/kind/news/'],
    ]);
  });

  it('gives each kind its share of the sources and of the citations', () => {
    expect(view.kinds.map(({ sources }) => [sources.count, sources.percent])).toEqual([
      ['1', 25],
      ['1', 25],
      ['2', 50],
    ]);
    expect(view.kinds.map(({ citations }) => [citations.count, citations.words])).toEqual([
      ['2', formatValue('50', '%')],
      ['2', formatValue('50', '%')],
      ['0', formatValue('0', '%')],
    ]);
  });

  it('never rounds a small share down to nothing', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      sourceOf(`news-${index}`, { kind: 'news' }),
    );
    const all = [...many, sourceOf('single', { kind: 'registry' })];
    const { kinds } = sourcesView(
      libraryOf({ sources: new Map(all.map((source) => [source.id, source])) }),
    );
    expect(kinds.map(({ sources }) => sources.words)).toEqual(['0.3%', '100%']);
  });

  it('lists languages by the number of their sources', () => {
    expect(usedLanguages(library)).toEqual(['zh', 'en']);
    expect(view.languages.map(({ name, count, href }) => [name, count, href])).toEqual([
      ['Chinese', '3', '/sources/language/zh/'],
      ['English', '2', '/sources/language/en/'],
    ]);
  });

  it('names the sources on which most rests first', () => {
    expect(view.heaviest[0]?.statements).toBe(formatCount(2, 'statement'));
    expect(view.heaviest.at(-1)?.statements).toBe(formatCount(0, 'statement'));
  });
});

describe('the sources of a kind', () => {
  it('stand under their publishers, by the alphabet', () => {
    const { publishers } = sourceKindView(library, 'news');
    expect(publishers.map(({ publisher }) => publisher)).toEqual(['Afternoon', 'Daily']);
  });

  it('come with what the kind means and how much rests on them', () => {
    const { lead } = sourceKindView(library, 'peer-reviewed');
    expect(lead).toMatch(/^Papers in journals/);
    expect(lead).toContain(formatCount(2, 'citation'));
  });
});

describe('the sources in a language', () => {
  it('are all that are written in it, also beside another', () => {
    const { title, publishers } = sourceLanguageView(library, 'zh');
    expect(title).toBe('Sources in Chinese');
    expect(publishers.map(({ publisher }) => publisher)).toEqual([
      'Afternoon',
      'Nature',
      'Zhongguo',
    ]);
  });
});
