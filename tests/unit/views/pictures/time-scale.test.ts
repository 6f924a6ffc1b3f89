import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/text-width.ts';
import { timeScale } from '#views/pictures/time-scale.ts';

const instant = (text: string) => Date.parse(text);
const scaleOf = (from: string, to: string, width = 1000, fontSize = 13) =>
  timeScale([instant(from), instant(to)], [0, width], fontSize);

const spans: [string, string][] = [
  ['2024-06-01T21:00Z', '2024-06-01T23:00Z'],
  ['2024-06-01T12:00Z', '2024-06-03T12:00Z'],
  ['2024-05-03T09:27Z', '2024-06-25T06:07Z'],
  ['2024-03-20T00:00Z', '2025-12-01T00:00Z'],
  ['2019-03-25T00:00Z', '2035-12-31T00:00Z'],
];

describe('a scale of time', () => {
  it('puts the span between the two places, evenly', () => {
    const { x } = scaleOf('2024-05-01T00:00Z', '2024-05-11T00:00Z');
    const days = ['2024-05-01', '2024-05-02', '2024-05-06', '2024-05-11'];
    expect(days.map((day) => x(instant(day)))).toEqual([0, 100, 500, 1000]);
  });

  it.each(spans)('has marks from %s to %s that stand where their time is', (from, to) => {
    const { ticks } = scaleOf(from, to);
    expect(ticks.length).toBeGreaterThan(1);
    const places = ticks.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1000);
  });

  it.each(spans.flatMap(([from, to]) => [1000, 360].map((width) => [from, to, width] as const)))(
    'keeps the words of its marks apart, from %s to %s over %d units',
    (from, to, width) => {
      const { ticks } = scaleOf(from, to, width);
      const tight = ticks.filter(({ x, text }, index) => {
        const next = ticks[index + 1];
        const half = (words: string) => textWidth(words, 13) / 2;
        return next !== undefined && x + half(text) >= next.x - half(next.text);
      });
      expect(tight).toEqual([]);
    },
  );

  it.each([
    [0, /^\d{2}:\d{2}$/],
    [2, /^\d{1,2} (?:May|June)$/],
    [3, /^[A-Z][a-z]+ \d{4}$/],
    [4, /^\d{4}$/],
  ])('says at its marks only what differs: span %d', (index, pattern) => {
    const { ticks } = scaleOf(...(spans[index] ?? ['', '']));
    expect(ticks.filter(({ text }) => !pattern.test(text))).toEqual([]);
  });

  it('names the day at midnight', () => {
    const { ticks, x } = scaleOf('2024-06-01T12:00Z', '2024-06-03T12:00Z');
    expect(ticks.find((tick) => tick.x === x(instant('2024-06-02')))?.text).toBe('2 June');
  });
});
