import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { countryPlace, land } from '#lib/earth.ts';

describe('the place of a country', () => {
  it.each([
    ['IT', 12.3, 43.5],
    ['BH', 50.5, 26],
    ['HK', 114.1, 22.4],
    // Without Guyane and Réunion.
    ['FR', 2.5, 46.6],
    // Without Alaska and Hawaii.
    ['US', -98.8, 39.9],
  ])('of %s is the middle of its largest piece', (code, longitude, latitude) => {
    const place = countryPlace(code);
    expect(Math.abs(place[0] - longitude)).toBeLessThan(0.5);
    expect(Math.abs(place[1] - latitude)).toBeLessThan(0.5);
  });

  it('that the atlas lacks is an error with its code', () => {
    expect(() => countryPlace('XX')).toThrow('no country "XX"');
  });
});

describe('the land', () => {
  it.each([
    ['Paris', [2.3, 48.9], true],
    ['the middle of Australia', [134, -25], true],
    ['the Atlantic', [-30, 0], false],
    ['Antarctica', [90, -80], false],
  ] as const)('%s: %s is %s', (_name, [longitude, latitude], expected) => {
    expect(geoContains(land, [longitude, latitude])).toBe(expected);
  });
});
