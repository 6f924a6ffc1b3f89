import { describe, expect, it } from 'vitest';
import {
  bounds,
  compareDates,
  elapsed,
  ends,
  isApproximate,
  isPast,
  precision,
  type Precision,
} from '#domain/dates.ts';

const instant = (iso: string) => new Date(iso).valueOf();

describe('bounds', () => {
  it.each([
    ['2024-06-01T22:23:16Z', '2024-06-01T22:23:16.000Z', '2024-06-01T22:23:16.999Z'],
    ['2024-06-01T22:23Z', '2024-06-01T22:23:00.000Z', '2024-06-01T22:23:59.999Z'],
    ['2024-06-01', '2024-06-01T00:00:00.000Z', '2024-06-01T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2029', '2029-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z'],
    ['2029~', '2029-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z'],
    ['2023-10-02/2023-12-31', '2023-10-02T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
    ['2026-08-23T16:00Z/2026-08-23T17:30Z', '2026-08-23T16:00:00.000Z', '2026-08-23T17:30:59.999Z'],
    ['2027/2028', '2027-01-01T00:00:00.000Z', '2028-12-31T23:59:59.999Z'],
    ['[2024-06-03..2024-06-09]', '2024-06-03T00:00:00.000Z', '2024-06-09T23:59:59.999Z'],
    ['[2026-07..2026-12]', '2026-07-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'],
    ['[2028..2029]', '2028-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z'],
  ])('of %s reach from %s to %s', (date, first, last) => {
    expect(bounds(date)).toEqual({ min: instant(first), max: instant(last) });
  });
});

describe('ends', () => {
  it.each([
    ['2024-06-03/2024-06-09', ['2024-06-03', '2024-06-09']],
    ['2027~/2028', ['2027~', '2028']],
    ['[2024-06-03..2024-06-09]', ['2024-06-03', '2024-06-09']],
    ['2024-06', ['2024-06', '2024-06']],
  ])('of %s are %j', (date, expected) => {
    expect(ends(date)).toEqual(expected);
  });
});

describe('precision', () => {
  it.each<[string, Precision]>([
    ['2024-06-01T22:23:16Z', 'second'],
    ['2024-06-01T22:23Z', 'minute'],
    ['2024-06-01', 'day'],
    ['2024-06-01~', 'day'],
    ['2024-06', 'month'],
    ['2026-08?', 'month'],
    ['2029', 'year'],
    ['2029~', 'year'],
    ['2030%', 'year'],
    ['2023-10-02/2023-12-31', 'interval'],
    ['2027/2028', 'interval'],
    ['[2024-06-03..2024-06-09]', 'one-of'],
    ['[2028..2029]', 'one-of'],
  ])('of %s is a %s', (date, expected) => {
    expect(precision(date)).toBe(expected);
  });
});

describe('isApproximate', () => {
  it.each(['2029~', '2026-08?', '2030%', '2027~/2028'])('is true for %s', (date) => {
    expect(isApproximate(date)).toBe(true);
  });

  it.each(['2029', '2026-08', '2024-06-01T22:23Z', '2027/2028', '[2028..2029]'])(
    'is false for %s',
    (date) => {
      expect(isApproximate(date)).toBe(false);
    },
  );
});

describe('compareDates', () => {
  it('orders every precision by its beginning, the less exact before what it contains', () => {
    const ordered = [
      '2023-10-02/2023-12-31',
      '2023-10-02',
      '2024',
      '2024-05',
      '2024-05-01',
      '[2024-05-02..2024-05-04]',
      '2024-05-02',
      '2024-05-03',
      '2024-05-03T09:27Z',
      '2024-05-03T09:27:00Z',
      '2024-05-03T09:27:10Z',
      '2024-06-01',
      '2029~',
    ];
    expect(ordered.toReversed().toSorted(compareDates)).toEqual(ordered);
  });

  it.each([
    ['2029', '2029~'],
    ['2024-06-03/2024-06-09', '[2024-06-03..2024-06-09]'],
  ])('holds %s and %s, of the same span, for equal', (a, b) => {
    expect(compareDates(a, b)).toBe(0);
  });
});

describe('isPast', () => {
  it.each([
    ['2026-08-22', '2026-08-23', true],
    ['2026-08-23', '2026-08-23', false],
    ['2026-08-23T00:00Z', '2026-08-23', false],
    ['2026-08-22T23:59Z', '2026-08-23', true],
    ['2026-08', '2026-08-31', false],
    ['2026-08', '2026-09-01', true],
    ['2026', '2026-12-31', false],
    ['2025/2026', '2026-06-01', false],
    ['2025/2026', '2027-01-01', true],
    ['[2026-08-23..2026-08-25]', '2026-08-25', false],
    ['[2026-08-23..2026-08-25]', '2026-08-26', true],
  ])('of %s on %s is %s', (date, today, expected) => {
    expect(isPast(date, today)).toBe(expected);
  });
});

describe('elapsed', () => {
  it('counts from minute to minute', () => {
    expect(elapsed('2024-05-03T09:27Z', '2024-05-03T10:04Z')).toBe(37 * 60_000);
  });

  it('counts seconds where both ends have them', () => {
    expect(elapsed('2024-05-03T09:27:10Z', '2024-05-03T09:27:55Z')).toBe(45_000);
  });

  it('is negative before the start', () => {
    expect(elapsed('2024-05-03T09:27Z', '2024-05-03T09:26Z')).toBe(-60_000);
  });

  it.each([
    ['2024-05-03', '2024-05-03T10:04Z'],
    ['2024-05-03T09:27Z', '2024-05-08'],
    ['2024-05-03T09:27Z', '2024-05'],
    ['2024', '2025'],
    ['2024-05-03T09:27Z', '[2024-05-08..2024-05-09]'],
  ])('is unknown from %s to %s', (from, to) => {
    expect(elapsed(from, to)).toBeUndefined();
  });
});
