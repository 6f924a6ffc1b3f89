import { geoArea, geoCentroid } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json';
import { feature } from 'topojson-client';
import countriesAtlas from 'world-atlas/countries-50m.json';
import landAtlas from 'world-atlas/land-110m.json';

/** Longitude and latitude in degrees, east and north positive. */
export type Place = [longitude: number, latitude: number];

const numericCodes = new Map(codes.map(([alpha2, , numeric]) => [alpha2, numeric]));
const { features: countries } = feature(countriesAtlas, countriesAtlas.objects.countries);
const { features: lands } = feature(landAtlas, landAtlas.objects.land);

/** The single pieces of a shape, each a polygon of its own. */
function pieces(shape: GeoJSON.Geometry): GeoJSON.Polygon[] {
  if (shape.type === 'Polygon') return [shape];
  if (shape.type !== 'MultiPolygon') return [];
  return shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

const antarcticCircle = -66.5;

/** The land of the Earth without borders and without Antarctica. Source: Natural Earth, 1:110m. */
export const land: GeoJSON.MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: lands
    .flatMap(({ geometry }) => pieces(geometry))
    .filter((piece) => geoCentroid(piece)[1] > antarcticCircle)
    .map(({ coordinates }) => coordinates),
};

/**
 * The middle of a country or region: of its largest piece, so that islands far away do not move it.
 * Source: Natural Earth, 1:50m.
 *
 * @param code ISO 3166-1 alpha-2
 * @throws {Error} if the atlas has no such country.
 */
export function countryPlace(code: string): Place {
  const numeric = numericCodes.get(code);
  const shape = countries.find(({ id }) => id !== undefined && id === numeric)?.geometry;
  const [largest] = shape ? pieces(shape).toSorted((a, b) => geoArea(b) - geoArea(a)) : [];
  if (largest === undefined) throw new Error(`no country "${code}" in Natural Earth at 1:50m`);
  return geoCentroid(largest);
}
