/** The media type of every kind of file on the site, by its extension. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  xml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/** Files that are more than their extension says, by the end of their address as an expression. */
export const specialTypes: Readonly<Record<string, string>> = {
  '/atom\\.xml$': 'application/atom+xml',
  '/data/schema/[a-z-]+\\.json$': 'application/schema+json',
  '/cite\\.json$': 'application/vnd.citationstyles.csl+json',
};

/** Of these, a compressed copy lies beside each file for servers that can send it. */
export const compressedExtensions: ReadonlySet<string> = new Set(
  'html css js txt csv ics bib ris xml json jsonld geojson webmanifest svg'.split(' '),
);
