import { describe, expect, it } from 'vitest';
import { kilometresPerDegree, mapPoint, mapSize } from '#lib/moon-maps.ts';

const middle = mapSize / 2;

describe('a place on a map', () => {
  it("puts the landing site of Chang'e-6 in the middle of the far side", () => {
    const point = mapPoint('far-side', -153.9852, -41.6385);
    expect(point?.x).toBeCloseTo(middle, 0);
    expect(point?.y).toBeCloseTo(middle, 0);
  });

  it('puts the south pole in the middle of its map', () => {
    const point = mapPoint('south-pole', 0, -90);
    expect(point?.x).toBeCloseTo(middle, 6);
    expect(point?.y).toBeCloseTo(middle, 6);
  });

  it('has 0° longitude up and 90° E to the right at the south pole', () => {
    const [up, right] = [mapPoint('south-pole', 0, -85), mapPoint('south-pole', 90, -85)];
    expect(up?.y).toBeLessThan(middle);
    expect(right?.x).toBeGreaterThan(middle);
  });

  it.each([
    ['the near side from the far side', 'far-side', 0, 0],
    ['the equator from the south pole', 'south-pole', 0, 0],
    ['the pole from the Apollo basin', 'apollo-basin', 0, -90],
  ] as const)('hides %s', (_what, map, longitude, latitude) => {
    expect(mapPoint(map, longitude, latitude)).toBeUndefined();
  });
});

describe('a degree on the Moon', () => {
  it('is the 360th part of its circumference of 10,917 km', () => {
    expect(kilometresPerDegree * 360).toBeCloseTo(10_916.4, 0);
  });
});
