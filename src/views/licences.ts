/** A work of others of which this site hands something on to its readers. */
export interface Work {
  what: string;
  /** Who made it, as they want to be named. */
  by: string;
  /** Identifier of the licence in the SPDX list, or what stands in its place. */
  licence: string;
  /** The npm package that we took it from, where there is one. */
  package?: string;
}

const moonKit =
  "NASA's Scientific Visualization Studio, CGI Moon Kit; LRO/LROC WAC (NASA/GSFC/Arizona State University)";

/** Pictures, data and typefaces on the pages, and programs that run in them. */
export const works: readonly Work[] = [
  {
    what: 'The far side, the near side and the Apollo basin, in relief',
    by: moonKit,
    licence: 'Not under copyright in the United States',
  },
  {
    what: 'The south pole, in relief',
    by: `${moonKit}; relief by the Stellarium developers, from NASA LOLA`,
    licence: 'GPL-2.0-or-later',
  },
  {
    what: 'Names, places and sizes of features of the Moon',
    by: 'International Astronomical Union (IAU) Gazetteer of Planetary Nomenclature, U.S. Geological Survey',
    licence: 'Public domain in the United States',
  },
  {
    what: 'Land and borders on the map of partners',
    by: 'Natural Earth, made ready by Michael Bostock',
    licence: 'ISC',
    package: 'world-atlas',
  },
  {
    what: 'Flags',
    by: 'catamphetamine',
    licence: 'MIT',
    package: 'country-flag-icons',
  },
  {
    what: 'The typeface Newsreader',
    by: 'The Newsreader Project Authors',
    licence: 'OFL-1.1',
    package: '@fontsource-variable/newsreader',
  },
  {
    what: 'The typeface Inter',
    by: 'The Inter Project Authors',
    licence: 'OFL-1.1',
    package: '@fontsource-variable/inter',
  },
  {
    what: 'Chinese letters in the pictures that links are shared with',
    by: 'Google, Noto Sans SC',
    licence: 'OFL-1.1',
    package: '@fontsource/noto-sans-sc',
  },
  {
    what: 'The program that searches',
    by: 'CloudCannon, Pagefind',
    licence: 'MIT',
    package: 'pagefind',
  },
  {
    what: 'The program that keeps pages for reading offline',
    by: 'Google, Workbox',
    licence: 'MIT',
    package: 'workbox-core',
  },
  {
    what: 'What it keeps its notes with',
    by: 'Jake Archibald, idb',
    licence: 'ISC',
    package: 'idb',
  },
];

/** Address of the text of a licence; undefined where it has none. */
export function licenceText(licence: string): string | undefined {
  return licence.includes(' ') ? undefined : `https://spdx.org/licenses/${licence}.html`;
}
