import { geoOrthographic, geoStereographic, type GeoProjection } from 'd3-geo';

/** Mean radius of the Moon in kilometres (IAU). */
export const moonRadius = 1737.4;

/** Kilometres of one degree on a great circle of the Moon. */
export const kilometresPerDegree = (Math.PI * moonRadius) / 180;

/** Side of the square that map overlays are drawn in; the base pictures are twice that in pixels. */
export const mapSize = 1000;

/**
 * The base maps in `src/assets/moon/` with the projections they were made in. Drawn with exactly
 * these, the circles of the named features fall on the imaged craters.
 */
export const moonMaps = {
  'far-side': () =>
    geoOrthographic().rotate([153.98, 41.63]).scale(480).translate([500, 500]).clipAngle(90),
  'near-side': () => geoOrthographic().scale(480).translate([500, 500]).clipAngle(90),
  'apollo-basin': () =>
    geoOrthographic()
      .rotate([152.5, 38])
      .scale((mapSize / 700) * moonRadius)
      .translate([500, 500])
      .clipExtent([
        [0, 0],
        [mapSize, mapSize],
      ]),
  'south-pole': () =>
    geoStereographic()
      .rotate([0, 90])
      .scale(475 / Math.tan((5 * Math.PI) / 180))
      .translate([500, 500])
      .clipAngle(10),
} satisfies Record<string, () => GeoProjection>;

export type MoonMap = keyof typeof moonMaps;

/** A point on a map, in units of `mapSize`, from the upper left corner. */
export interface MapPoint {
  x: number;
  y: number;
}

/**
 * Projects a place on the Moon into a map; undefined where the map does not show it.
 *
 * @param longitude Degrees, east positive.
 * @param latitude Degrees, north positive.
 */
export function mapPoint(map: MoonMap, longitude: number, latitude: number): MapPoint | undefined {
  let point: MapPoint | undefined;
  const stream = moonMaps[map]().stream({
    point: (x, y) => (point = { x, y }),
    lineStart: () => undefined,
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  });
  // A projection's stream clips; calling the projection itself would not.
  stream.point(longitude, latitude);
  return point;
}
