import { describe, expect, it } from 'vitest';
import { roundedPath } from '#lib/rounded-path.ts';

const at = (x: number, y: number) => ({ x, y });

describe('a path with rounded corners', () => {
  it.each([
    ['is straight between two points', [at(0, 0), at(100, 0)], 10, 'M0 0L100 0'],
    [
      'curves before and after a corner',
      [at(0, 0), at(100, 0), at(100, 50)],
      10,
      'M0 0L90 0Q100 0 100 10L100 50',
    ],
    [
      'curves less where a side is short',
      [at(0, 0), at(100, 0), at(100, 8)],
      10,
      'M0 0L96 0Q100 0 100 4L100 8',
    ],
    ['keeps sharp corners at radius 0', [at(0, 0), at(9, 0), at(9, 9)], 0, 'M0 0L9 0Q9 0 9 0L9 9'],
    ['writes tenths at most', [at(0, 1 / 3), at(2 / 3, 0)], 0, 'M0 0.3L0.7 0'],
  ])('%s', (_, points, radius, path) => {
    expect(roundedPath(points, radius)).toBe(path);
  });
});
