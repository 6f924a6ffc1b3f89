import { describe, expect, it } from 'vitest';
import { otherNames } from '#views/names.ts';

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
