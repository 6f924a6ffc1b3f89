import { geoCircle, geoEquirectangular, geoStream } from 'd3-geo';
import type { MoonFeature } from './moon-features.ts';
import { kilometresPerDegree } from './moon-maps.ts';

/** Longitude and latitude in degrees, east and north positive. */
export type Position = [number, number];

/** Degrees between two corners, seen from the middle of the circle. */
const step = 5;

/** The plane in which a degree is a unit: d3 cuts there at 180° and leads over the pole. */
function plane() {
  return geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .reflectY(true);
}

/** Four decimals are 3 m on the Moon. Adding zero turns −0 into 0. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}

/** Twice the area of a ring; positive where it runs counterclockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Closes a ring and lets it run counterclockwise, as GeoJSON wants it (RFC 7946, 3.1.6). */
function closed(ring: readonly Position[]): Position[] {
  const ordered = turn(ring) < 0 ? ring.toReversed() : ring;
  return [...ordered, ...ordered.slice(0, 1)];
}

/**
 * The circle of a feature as rings of longitude and latitude for GeoJSON: one, or two where it
 * crosses 180°. A circle around a pole reaches from −180° to 180° and is closed along the pole.
 */
export function circleRings({
  longitude,
  latitude,
  diameter,
}: Pick<MoonFeature, 'longitude' | 'latitude' | 'diameter'>): Position[][] {
  const radius = diameter / 2 / kilometresPerDegree;
  const circle = geoCircle().center([longitude, latitude]).radius(radius).precision(step)();
  const rings: Position[][] = [];
  const none = () => undefined;
  geoStream(
    circle,
    plane().stream({
      point: (x, y) => rings.at(-1)?.push([rounded(x), rounded(y)]),
      lineStart: () => rings.push([]),
      lineEnd: none,
      polygonStart: none,
      polygonEnd: none,
    }),
  );
  return rings.map(closed);
}
