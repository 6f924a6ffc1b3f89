import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/text-width.ts';
import { labelPlace, type StripWords } from '#lib/strip-labels.ts';

const layout = { least: 300, most: 600 };
const fontSize = 10;
const words = (text: string, from: number, to = from): StripWords => ({
  text,
  beside: { from, to },
  clearance: { before: 5, after: 5 },
});
const placeOf = (label: StripWords) => labelPlace(label, fontSize, layout, 100);
const sideOf = (label: StripWords, line = 100) => labelPlace(label, fontSize, layout, line).anchor;

describe('the width of a text', () => {
  it('is that of its letters', () => {
    expect(textWidth('2024', 12)).toBeCloseTo(4 * textWidth('2', 12));
    expect(textWidth('will', 12)).toBeLessThan(textWidth('moon', 12));
  });
});

describe('a label on a strip', () => {
  it.each([
    ['after its mark where there is room', words('2024', 10), 'start'],
    ['before its mark at the end of the strip', words('2024', 95), 'end'],
    ['after a mark that takes the whole beginning', words('2024', 0, 50), 'start'],
  ])('stands %s', (_what, label, side) => {
    expect(sideOf(label)).toBe(side);
  });

  it.each([
    ['close behind its mark', 52, 'end'],
    ['that the label reaches only where the strip is wide', 51, 'end'],
    ['far behind its mark', 70, 'start'],
    ['before its mark', 40, 'start'],
  ])('does not cover a line %s', (_what, line, side) => {
    expect(sideOf(words('2024', 50), line)).toBe(side);
  });

  it('covers the line rather than stick out', () => {
    expect(sideOf(words('around 2029', 85), 80)).toBe('end');
  });

  it.each([
    ['after it', words('2024', 10, 20), { x: 20, gap: 5, anchor: 'start' }],
    ['before it', words('2024', 95, 100), { x: 95, gap: -5, anchor: 'end' }],
  ])('keeps its distance from its mark %s', (_what, label, place) => {
    expect(placeOf(label)).toEqual(place);
  });

  it.each([
    ['end', words('2024', 3, 95), { x: 95, gap: -11, anchor: 'start' }],
    ['beginning', words('2024', 6, 97), { x: 6, gap: 8, anchor: 'end' }],
  ])('reaches over the %s of a mark that leaves no room', (_what, label, place) => {
    expect(placeOf(label)).toEqual(place);
  });
});
