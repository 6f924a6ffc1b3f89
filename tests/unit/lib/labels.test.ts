import { describe, expect, it } from 'vitest';
import { placeLabels, type Box, type LabelRequest } from '#lib/labels.ts';

const size = 1000;
const fontSize = 20;
const request = (text: string, x: number, y: number, clearance = 10): LabelRequest => ({
  text,
  at: { x, y },
  clearance,
});
const place = (requests: LabelRequest[], obstacles: Box[] = []) =>
  placeLabels(requests, obstacles, fontSize, size);
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('labels on a map', () => {
  it('stand to the right of their point where there is room', () => {
    const [label] = place([request('Apollo', 500, 500)]);
    expect(label?.box.left).toBeGreaterThanOrEqual(510);
  });

  it('move to the left at the right edge', () => {
    const [label] = place([request('Apollo', 990, 500)]);
    expect(label?.box.right).toBeLessThanOrEqual(980);
  });

  it('move above or below where both sides are taken', () => {
    const beside = { top: 480, bottom: 520 };
    const walls = [
      { ...beside, left: 0, right: 480 },
      { ...beside, left: 520, right: 1000 },
    ];
    const [label] = place([request('A', 500, 500)], walls);
    expect(label && (label.box.bottom <= 490 || label.box.top >= 510)).toBe(true);
  });

  it('never overlap each other', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      request(`Crater ${index}`, 450 + (index % 4) * 30, 480 + Math.floor(index / 4) * 15, 0),
    );
    const boxes = place(crowd).map(({ box }) => box);
    const clashes = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
    expect(boxes.length).toBeGreaterThan(1);
    expect(clashes).toEqual([]);
  });

  it('are left out where they find no place, and the first come first', () => {
    const everywhere = { left: 0, top: 0, right: 1000, bottom: 480 };
    const low = request('First', 500, 992, 0);
    const placed = place([low, request('Second', 500, 200)], [everywhere]);
    expect(placed.map(({ text }) => text)).toEqual(['First']);
  });

  it('stay inside the map in every corner', () => {
    const corners = [0, size].flatMap((x) => [0, size].map((y) => request('Corner', x, y)));
    const outside = place(corners).filter(
      ({ box }) => box.left < 0 || box.top < 0 || box.right > size || box.bottom > size,
    );
    expect(outside).toEqual([]);
  });
});
