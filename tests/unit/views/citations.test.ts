import { describe, expect, it } from 'vitest';
import type { Source } from '#schemas/source.ts';
import { kindWords, pageCitations, readWords, titleLang } from '#views/citations.ts';
import { libraryOf, sourceOf } from '../../support/fixtures.ts';

const report = sourceOf('report', { date: '2024-06-02', kind: 'news-agency', read: 'listed' });
const paper = sourceOf('paper', {
  title: '月球背面',
  titleEn: 'The far side',
  language: ['zh'],
});
const library = libraryOf({
  sources: new Map([report, paper].map((source) => [source.id, source])),
});
const statements = [
  { anchor: 'status', label: 'Status', sources: ['paper'] },
  { anchor: 'fact-mass', label: 'Mass', sources: ['report', 'paper'] },
];

describe('the citations of a page', () => {
  const { marks, list } = pageCitations(library, statements);

  it('number sources by their first use and lead to the list', () => {
    expect(marks(['report', 'paper'])).toEqual([
      { number: 1, href: '#source-1' },
      { number: 2, href: '#source-2' },
    ]);
  });

  it('list each source at the place of its number, under the anchor of its marks', () => {
    expect(list.map(({ anchor }) => anchor)).toEqual(['source-1', 'source-2']);
  });

  it('lead to the page of the source', () => {
    expect(list[1]?.href).toBe('/sources/report/');
  });

  it('say what kind of source it is, when it appeared and how it was read', () => {
    expect(list[1]).toMatchObject({
      kind: 'news agency',
      read: 'not opened, known from another source',
      date: '2 June 2024',
    });
  });

  it('name the languages of a source that is not in English alone', () => {
    expect(list.map(({ language }) => language)).toEqual(['in Chinese', undefined]);
  });

  it('have no date for a source without one', () => {
    expect(list[0]?.date).toBeUndefined();
  });

  it('name a source that does not exist and what to run', () => {
    const broken = [{ anchor: 'status', label: 'Status', sources: ['hearsay'] }];
    expect(() => pageCitations(library, broken)).toThrow(/"hearsay".*npm run check:content/);
  });
});

describe('the language of a title', () => {
  it.each<[string, Partial<Source>, string | undefined]>([
    ['is simplified Chinese for Chinese', { titleEn: 'A', language: ['zh'] }, 'zh-Hans'],
    ['is the language of the source', { titleEn: 'A', language: ['fr'] }, 'fr'],
    ['is the foreign one of two', { titleEn: 'A', language: ['en', 'zh'] }, 'zh-Hans'],
    ['is not marked where the title needs no translation', { language: ['zh'] }, undefined],
  ])('%s', (_what, changes, lang) => {
    expect(titleLang(sourceOf('report', changes))).toBe(lang);
  });
});

describe('how a source was read', () => {
  it.each([
    ['full', 'read in full'],
    ['excerpt', 'read in part or in an archived copy'],
    ['listed', 'not opened, known from another source'],
    ['mirror', 'read in a copy elsewhere'],
  ] as const)('"%s" is said as "%s"', (read, words) => {
    expect(readWords(read)).toBe(words);
  });
});

describe('the kind of a source', () => {
  it('says that a preprint has not been reviewed', () => {
    expect(kindWords(sourceOf('report', { kind: 'preprint' }))).toContain('not peer-reviewed');
  });
});
