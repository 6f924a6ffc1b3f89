import { describe, expect, it } from 'vitest';
import { relativePath } from '#lib/relative-path.ts';

describe('a path by steps', () => {
  it.each([
    ['one ring', 'M1,2L3,4L5,3Z', 'M1,2l2,2 2-1Z'],
    ['two rings', 'M1,2L3,4L5,3ZM10,10L0,0L10,0Z', 'M1,2l2,2 2-1ZM10,10l-10-10 10,0Z'],
    ['points that fall together', 'M1,2L1,2L3,4L3,4L5,3Z', 'M1,2l2,2 2-1Z'],
    ['places left of and above the origin', 'M-1,-2L3,4L-5,3Z', 'M-1,-2l4,6-8-1Z'],
    ['a ring that is one point', 'M1,2L1,2Z', ''],
    ['nothing', '', ''],
  ])('of %s', (_, path, steps) => {
    expect(relativePath(path)).toBe(steps);
  });
});
