import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { circleRings } from '#lib/moon-circle.ts';
import { moonFeature } from '#lib/moon-features.ts';

const moonRadius = 1737.4;

function area(ring: readonly (readonly [number, number])[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [lastX, lastY] = ring[index] ?? [x, y];
    return sum + (lastX * y - x * lastY) / 2;
  }, 0);
}

describe.each([
  ['Mons Mouton', 1],
  ['Apollo', 1],
  ['Shackleton', 1],
  ['Mendeleev', 1],
])('the circle of %s', (name, count) => {
  const feature = moonFeature(name);
  const rings = circleRings(feature);

  it(`is made of rings: ${count}`, () => {
    expect(rings).toHaveLength(count);
  });

  it('is closed and runs counterclockwise', () => {
    expect(rings.map((ring) => ring.at(-1))).toEqual(rings.map((ring) => ring[0]));
    expect(rings.filter((ring) => area(ring) <= 0)).toEqual([]);
  });

  it('is as wide as the Gazetteer has the feature', () => {
    const radii = rings
      .flat()
      .filter(([longitude, latitude]) => Math.abs(longitude) < 180 && latitude > -90)
      .map((point) => geoDistance(point, [feature.longitude, feature.latitude]) * moonRadius);
    expect(Math.min(...radii)).toBeCloseTo(feature.diameter / 2, 1);
    expect(Math.max(...radii)).toBeCloseTo(feature.diameter / 2, 1);
  });
});

describe('a circle', () => {
  it('around a pole reaches from one side of the map to the other and to the pole', () => {
    const [ring = []] = circleRings(moonFeature('Shackleton'));
    const longitudes = ring.map(([longitude]) => longitude);
    const latitudes = ring.map(([, latitude]) => latitude);
    expect([Math.min(...longitudes), Math.max(...longitudes)]).toEqual([-180, 180]);
    expect(Math.min(...latitudes)).toBe(-90);
  });

  it('that crosses 180° is cut there', () => {
    const rings = circleRings({ longitude: 179, latitude: 10, diameter: 200 });
    expect(rings.map((ring) => Math.sign(ring[0]?.[0] ?? 0)).toSorted()).toEqual([-1, 1]);
    expect(rings.filter((ring) => area(ring) <= 0)).toEqual([]);
  });

  it('has no negative zero', () => {
    const numbers = circleRings({ longitude: 0, latitude: 0, diameter: 200 }).flat(2);
    expect(numbers.filter((number) => Object.is(number, -0))).toEqual([]);
  });
});
