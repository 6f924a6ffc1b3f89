import { describe, expect, it } from 'vitest';
import { otherNames, otherSpellings } from '#views/names.ts';

describe('the names beside the English one', () => {
  it('each carry their language', () => {
    const names = otherNames({
      en: 'Swedish Institute of Space Physics',
      native: 'Institutet för rymdfysik',
      lang: 'sv',
      zh: '瑞典空间物理研究所',
      pinyin: 'Ruìdiǎn Kōngjiān Wùlǐ Yánjiūsuǒ',
    });
    expect(names.map(({ text, lang }) => [text, lang])).toEqual([
      ['Institutet för rymdfysik', 'sv'],
      ['瑞典空间物理研究所', 'zh-Hans'],
      ['Ruìdiǎn Kōngjiān Wùlǐ Yánjiūsuǒ', 'zh-Latn'],
    ]);
  });

  it('leave out an own name that is the English one', () => {
    expect(otherNames({ en: 'CityU', native: 'CityU', lang: 'en' })).toEqual([]);
  });

  it('are none where only an English name is known', () => {
    expect(otherNames({ en: 'Robot' })).toEqual([]);
  });
});

describe('other spellings', () => {
  it.each([
    ['Latin letters', 'CE-6', undefined],
    ['accented Latin letters', 'Türkiye', undefined],
    ['Chinese characters', '氡气探测仪', 'zh-Hans'],
    ['the script of the owner', 'ПмЛ', 'ru'],
  ])('in %s carry the language that a screen reader needs', (_script, text, lang) => {
    const names = { en: 'Dust monitor', native: 'Пылевой мониторинг', lang: 'ru', also: [text] };
    expect(otherSpellings(names)).toEqual([{ text, lang }]);
  });

  it('are none where the entry names none', () => {
    expect(otherSpellings({ en: 'Dust monitor' })).toEqual([]);
  });
});
