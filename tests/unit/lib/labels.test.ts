import { describe, expect, it } from 'vitest';
import { placeEveryLabel, placeLabels, type Box, type LabelRequest } from '#lib/labels.ts';
import { clashes, outside } from '../../support/boxes.ts';

const fontSize = 20;
const frame = { left: 0, top: 0, right: 1000, bottom: 600 };
const request = (text: string, x: number, y: number, clearance = 10): LabelRequest => ({
  text,
  at: { x, y },
  clearance,
});
const place = (requests: LabelRequest[], obstacles: Box[] = []) =>
  placeLabels(requests, { fontSize, frame, obstacles });
const column = (x: number, obstacles: Box[] = []): Box[] => [
  { ...frame, right: x - 11 },
  { ...frame, left: x + 11 },
  ...obstacles,
];

describe('labels on a map', () => {
  it('stand to the right of their point where there is room', () => {
    const [label] = place([request('Apollo', 500, 500)]);
    expect(label?.anchor).toBe('start');
    expect(label?.box.left).toBeGreaterThanOrEqual(510);
  });

  it('move to the left at the right edge, and end at their point', () => {
    const [label] = place([request('Apollo', 990, 500)]);
    expect(label?.anchor).toBe('end');
    expect(label?.x).toBe(label?.box.right);
    expect(label?.box.right).toBeLessThanOrEqual(980);
  });

  it('move above or below where both sides are taken', () => {
    const [label] = place([request('A', 500, 300)], column(500));
    expect(label?.anchor).toBe('middle');
    expect(label && (label.box.bottom <= 290 || label.box.top >= 310)).toBe(true);
  });

  it('move a little up or down where that is enough', () => {
    const obstacles = [
      { left: 0, top: 0, right: 490, bottom: 600 },
      { left: 490, top: 0, right: 1000, bottom: 290 },
      { left: 490, top: 310, right: 510, bottom: 600 },
    ];
    const [label] = place([request('Apollo', 500, 300)], obstacles);
    expect(label?.anchor).toBe('start');
    expect(label?.box.top).toBeGreaterThanOrEqual(290);
  });

  it('never overlap each other', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      request(`Crater ${index}`, 450 + (index % 4) * 30, 480 + Math.floor(index / 4) * 15, 0),
    );
    const placed = place(crowd);
    expect(placed.length).toBeGreaterThan(1);
    expect(clashes(placed)).toEqual([]);
  });

  it('are left out where they find no place, and the first come first', () => {
    const everywhere = { ...frame, bottom: 575 };
    const placed = place(
      [request('First', 500, 590, 0), request('Second', 500, 200)],
      [everywhere],
    );
    expect(placed.map(({ text }) => text)).toEqual(['First']);
  });

  it('stay inside the map in every corner, whatever its shape', () => {
    const corners = [0, 1000].flatMap((x) => [0, 600].map((y) => request('Corner', x, y)));
    const placed = place(corners);
    expect(placed.length).toBeGreaterThan(1);
    expect(outside(placed, frame)).toEqual([]);
  });

  it('leave a line free where another place is as good', () => {
    const line = Array.from({ length: 20 }, (_, step) => ({ x: 520 + step, y: 300 }));
    const ground = { fontSize, frame, obstacles: [], avoided: line };
    expect(placeLabels([request('A', 500, 300)], ground)[0]?.anchor).toBe('end');
  });
});

describe('labels of which none may be missing', () => {
  // The first would take the only place of the second.
  const pair = [request('Apollo', 500, 300), request('B', 590, 300, 0)];
  const walls: Box[] = [
    { left: 0, top: 0, right: 1000, bottom: 285 },
    { left: 0, top: 315, right: 1000, bottom: 600 },
    { left: 595, top: 0, right: 1000, bottom: 600 },
  ];

  it('make room for a later one', () => {
    expect(place(pair, walls).map(({ text }) => text)).toEqual(['Apollo']);
    const placed = placeEveryLabel(pair, { fontSize, frame, obstacles: walls });
    expect(placed.map(({ text }) => text).toSorted()).toEqual(['Apollo', 'B']);
    expect(clashes(placed)).toEqual([]);
  });

  it('are as many as possible where there is no place for all', () => {
    const ground = { fontSize, frame, obstacles: [{ ...frame, bottom: 575 }] };
    const placed = placeEveryLabel([request('A', 500, 590, 0), request('B', 500, 200)], ground);
    expect(placed.map(({ text }) => text)).toEqual(['A']);
  });
});
