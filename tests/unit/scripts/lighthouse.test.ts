import { describe, expect, it } from 'vitest';
import { pageTypes } from '../../../scripts/page-types.ts';
import { exceptions } from '../../../scripts/lighthouse/exceptions.ts';
import { brokenPromises, medianOf, type Figures } from '../../../scripts/lighthouse/figures.ts';

const perfect: Figures = {
  performance: 100,
  accessibility: 100,
  'best practices': 100,
  SEO: 100,
  'LCP (ms)': 1200,
  CLS: 0,
  'TBT (ms)': 0,
};

describe('the median', () => {
  it('is taken of each figure for itself', () => {
    const runs = [
      { ...perfect, performance: 98, 'LCP (ms)': 900 },
      { ...perfect, performance: 100, 'LCP (ms)': 2000 },
      { ...perfect, performance: 99, 'LCP (ms)': 1100 },
    ];
    expect(medianOf(runs)).toEqual({ ...perfect, performance: 99, 'LCP (ms)': 1100 });
  });
});

describe('promises', () => {
  it('are kept at their limits', () => {
    expect(brokenPromises('home', perfect, [])).toEqual([]);
  });

  it.each([
    ['performance', 99, 'home: performance 99, at least 100'],
    ['accessibility', 99, 'home: accessibility 99, at least 100'],
    ['best practices', 99, 'home: best practices 99, at least 100'],
    ['SEO', 99, 'home: SEO 99, at least 100'],
    ['LCP (ms)', 1201, 'home: LCP (ms) 1201, at most 1200'],
    ['CLS', 0.001, 'home: CLS 0.001, at most 0'],
    ['TBT (ms)', 1, 'home: TBT (ms) 1, at most 0'],
    ['LCP (ms)', Number.NaN, 'home: LCP (ms) NaN, at most 1200'],
  ])('are broken by %s of %d', (name, value, line) => {
    expect(brokenPromises('home', { ...perfect, [name]: value }, [])).toEqual([line]);
  });

  it('give way to an exception for one page and one figure, as far as it goes', () => {
    const accepted = [{ page: 'offline', figure: 'SEO', limit: 60, reason: 'noindex' }] as const;
    const broken = (page: string, SEO: number) =>
      brokenPromises(page, { ...perfect, SEO }, accepted).length;
    expect([broken('offline', 60), broken('offline', 59), broken('home', 60)]).toEqual([0, 1, 1]);
  });
});

describe('exceptions', () => {
  it('are of pages that are measured', () => {
    const names: readonly string[] = pageTypes.map(({ name }) => name);
    expect(exceptions.filter(({ page }) => !names.includes(page))).toEqual([]);
  });
});
