import { describe, expect, it } from 'vitest';
import { glossaryView, letterOf, termHref } from '#views/glossary.ts';
import {
  libraryOf,
  missionEntry,
  payloadEntry,
  sourceOf,
  termEntry,
} from '../../support/fixtures.ts';

const library = libraryOf({
  missions: [missionEntry('chang-e-6', { names: { en: "Chang'e-6" } })],
  payloads: [payloadEntry('dorn', { acronym: 'DORN' })],
  sources: new Map([
    ['agency', sourceOf('agency')],
    ['report', sourceOf('report')],
  ]),
  terms: [
    termEntry(
      'radon',
      {
        names: { en: 'Radon', zh: '氡', pinyin: 'dōng', also: ['Rn'] },
        plain: 'A radioactive gas.',
        see: ['regolith'],
        missions: ['chang-e-6'],
        payloads: ['dorn'],
        sources: ['agency'],
      },
      'It decays.<Cite source="report" />',
    ),
    termEntry('regolith'),
    termEntry('yutu', { names: { en: 'Yutu' }, sources: ['report'] }),
  ],
});
const { count, letters, sources } = glossaryView(library);
const [radon, regolith] = letters[0]?.terms ?? [];

describe('the glossary', () => {
  it('counts its terms', () => {
    expect(count).toBe('3\u00A0terms');
  });

  it('puts terms under the letters that have any, each with an anchor', () => {
    expect(
      letters.map(({ anchor, letter, terms }) => [anchor, letter, terms.map(({ id }) => id)]),
    ).toEqual([
      ['letter-r', 'R', ['radon', 'regolith']],
      ['letter-y', 'Y', ['yutu']],
    ]);
  });

  it('gives every term an anchor and other names with their language', () => {
    expect(radon).toMatchObject({ anchor: 'term-radon', name: 'Radon' });
    expect(radon?.otherNames.map(({ text, lang }) => [text, lang])).toEqual([
      ['氡', 'zh-Hans'],
      ['dōng', 'zh-Latn'],
    ]);
    expect(radon?.spellings).toEqual([{ text: 'Rn', lang: undefined }]);
  });

  it('leads to related terms and to the entries that a term matters for', () => {
    expect(radon?.see).toEqual([{ label: 'Regolith', href: '#term-regolith' }]);
    expect(radon?.links).toEqual([
      { label: "Chang'e-6", href: '/missions/chang-e-6/' },
      { label: 'DORN', href: '/payloads/dorn/' },
    ]);
    expect(regolith).toMatchObject({ see: [], links: [] });
  });

  it('says which terms have more to read', () => {
    expect([radon?.hasStory, regolith?.hasStory]).toEqual([true, false]);
  });

  it('numbers sources as they are read: the sentence of a term, then its prose', () => {
    expect(sources.map(({ anchor }) => anchor)).toEqual(['source-1', 'source-2']);
    expect(letters[1]?.terms[0]?.plain.marks.map(({ number }) => number)).toEqual([2]);
  });
});

describe('the address of a term', () => {
  it('is on the page of the glossary', () => {
    expect(termHref('radon')).toBe('/glossary/#term-radon');
  });
});

describe('the letter of a name', () => {
  it.each([
    ['regolith', 'R'],
    ['Émeraude', 'E'],
  ])('of %s is %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });
});
