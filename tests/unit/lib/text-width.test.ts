import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '#lib/text-width.ts';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['嫦娥', 2],
    ['嫦娥六号', 4],
  ])('of %j is %d font sizes: Chinese characters are square', (text, width) => {
    expect(textWidth(text, 1)).toBeCloseTo(width);
  });

  it.each([
    ['ill', 'Mom'],
    ['moon', 'MOON'],
    ['a.i', '2.1'],
  ])('knows narrow letters from wide ones: %j takes less than %j', (narrower, wider) => {
    expect(textWidth(narrower, 1)).toBeLessThan(textWidth(wider, 1));
  });

  it('is that of its parts together', () => {
    const parts = ['鹊桥', ' 2', ', Moon'].map((part) => textWidth(part, 10));
    expect(textWidth('鹊桥 2, Moon', 10)).toBeCloseTo(parts.reduce((sum, part) => sum + part));
  });

  it('grows with the font size', () => {
    expect(textWidth('Lander', 30)).toBeCloseTo(2 * textWidth('Lander', 15));
  });
});

describe('wrapping', () => {
  const fontSize = 10;
  const label = 'Landing on the rim of Shackleton';

  it.each([400, 200, 120, 80])('keeps every line within a width of %d', (width) => {
    const widths = wrapText(label, width, fontSize).map((line) => textWidth(line, fontSize));
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it.each([400, 120, 1])('loses no word at a width of %d', (width) => {
    expect(wrapText(label, width, fontSize).join(' ')).toBe(label);
  });

  it('leaves a text alone that fits', () => {
    expect(wrapText(label, 400, fontSize)).toEqual([label]);
  });

  it('makes lines even, and no more of them than needed', () => {
    expect(wrapText('Landing in Inner Mongolia', 100, fontSize)).toEqual([
      'Landing in',
      'Inner Mongolia',
    ]);
  });

  it('lets a word that is too wide stand alone', () => {
    expect(wrapText('To Statio-Tianjiang', 30, fontSize)).toEqual(['To', 'Statio-Tianjiang']);
  });
});
