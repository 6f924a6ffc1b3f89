import { describe, expect, it } from 'vitest';
import { realLibrary } from '../support/content.ts';

const { missions, payloads, partners, stages, timelines, results, sources, stories, terms } =
  await realLibrary();
const entries = [
  ...missions.map(({ id, data }) => ({ place: `missions/${id}`, data })),
  ...payloads.map(({ id, data }) => ({ place: `payloads/${id}`, data })),
  ...partners.map(({ id, data }) => ({ place: `partners/${id}`, data })),
  ...stages.map(({ id, data }) => ({ place: `programme/${id}`, data })),
  ...terms.map(({ id, data }) => ({ place: `glossary/${id}`, data })),
];
const named = [
  ...entries.map(({ place, data }) => ({ place, names: data.names })),
  ...missions.flatMap(({ id, data }) =>
    data.modules.map((module) => ({ place: `missions/${id} ${module.id}`, names: module.names })),
  ),
];
type Names = (typeof named)[number]['names'];

/** Letters that an English sentence does not hold. */
const foreign = /[\p{L}--\p{Script=Latin}--\p{Script=Greek}]/v;
const chinese = /\p{Script=Han}/u;

/** Fields that carry a language of their own, and names that people search by. */
const marked = new Set(['zh', 'native', 'also', 'quotations']);

function englishTexts(data: unknown, place: string): { place: string; text: string }[] {
  if (typeof data === 'string') return [{ place, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !marked.has(key))
    .flatMap(([key, value]) => englishTexts(value, `${place} ${key}`));
}

describe('names', () => {
  it.each([
    ['English', ({ en }: Names) => foreign.test(en)],
    ['Chinese', ({ zh }: Names) => zh !== undefined && !chinese.test(zh)],
    ['pinyin', ({ pinyin }: Names) => pinyin !== undefined && foreign.test(pinyin)],
    ['own', ({ lang }: Names) => lang === 'en' || lang === 'zh-Hans'],
  ])('in %s are in that language', (_language, isWrong) => {
    expect(named.filter(({ names }) => isWrong(names)).map(({ place }) => place)).toEqual([]);
  });
});

describe('English text', () => {
  it('holds no foreign letters, which would be read out wrongly', () => {
    const texts = [
      ...entries.flatMap(({ place, data }) => englishTexts(data, place)),
      ...results.flatMap(({ id, data }) => englishTexts(data, `results/${id}`)),
      ...stories.flatMap(({ id, data }) => englishTexts(data, `stories/${id}`)),
      ...[...timelines].flatMap(([id, data]) => englishTexts(data, `events/${id}`)),
    ];
    const found = texts.filter(({ text }) => foreign.test(text));
    expect(found.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});

describe('titles of sources', () => {
  it('in foreign letters have an English translation', () => {
    const silent = [...sources.values()].filter(
      ({ title, titleEn }) => foreign.test(title) && titleEn === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('are translated into letters that English readers know', () => {
    const wrong = [...sources.values()].filter(({ titleEn }) => foreign.test(titleEn ?? ''));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('that are translated are in a language that is not English', () => {
    const wrong = [...sources.values()].filter(
      ({ titleEn, language }) => titleEn !== undefined && language.every((code) => code === 'en'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
