import { describe, expect, it } from 'vitest';
import { moonFeature, moonFeatures } from '#lib/moon-features.ts';

describe('the named features of the Moon', () => {
  it('are known by their names', () => {
    const { type, latitude, longitude, diameter } = moonFeature('Shackleton');
    expect(type).toBe('AA');
    expect(latitude).toBeLessThan(-89);
    expect(longitude).toBeGreaterThan(-180);
    expect(diameter).toBeGreaterThan(15);
  });

  it('stand with the largest first', () => {
    const diameters = moonFeatures.map(({ diameter }) => diameter);
    expect(diameters).toEqual(diameters.toSorted((a, b) => b - a));
  });

  it('are all places on the Moon', () => {
    const astray = moonFeatures.filter(
      ({ latitude, longitude, diameter }) =>
        !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && diameter >= 0),
    );
    expect(astray).toEqual([]);
  });

  it('name the one that does not exist and the file to look in', () => {
    expect(() => moonFeature('Atlantis')).toThrow(
      'no feature "Atlantis" in src/assets/moon/features.csv',
    );
  });
});
