import type { MoonMap } from './moon-maps.ts';

/** What a social picture says and shows. */
export interface SocialContent {
  title: string;
  /** Other names of the same, each on a line of its own. */
  names: readonly string[];
  status: { shape: 'done' | 'under-way' | 'planned' | 'called-off'; label: string } | undefined;
  /** The one number to remember. */
  figure: { value: string; words: string } | undefined;
  rows: readonly { label: string; value: string }[];
  map: MoonMap;
  /** Ring around the site as an SVG path, in units of the map; an area has a dashed one. */
  ring: { path: string; isArea: boolean } | undefined;
}

/** Pixels, as the Open Graph protocol is read everywhere. */
export const socialSize = { width: 1200, height: 630 };

/** The column that holds the words, in pixels; right of it is the Moon. */
export const socialColumn = { left: 64, top: 48, width: 548, height: 534 };
