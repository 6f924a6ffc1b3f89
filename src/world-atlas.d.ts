/** The files of `world-atlas` and `i18n-iso-countries` that this project uses; neither has types. */
declare module 'world-atlas/land-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ land: GeometryCollection }>;
  export default atlas;
}

declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** Each country with its ISO 3166-1 numeric code as `id`. */
  const atlas: Topology<{ countries: GeometryCollection }>;
  export default atlas;
}

declare module 'i18n-iso-countries/codes.json' {
  /** Alpha-2, alpha-3 and numeric code of each country in ISO 3166-1, and its part of ISO 3166-2. */
  const codes: [alpha2: string, alpha3: string, numeric: string, subdivisions: string][];
  export default codes;
}
