import { darkColor } from './dark-colors.ts';
import { mapSize, type MoonMap } from './moon-maps.ts';
import { socialSize, type SocialContent } from './social-content.ts';

/** Where a map lies in the picture, in pixels, and what of it is the Moon. */
interface Place {
  left: number;
  top: number;
  side: number;
  /** Radius of the disc in units of the map; without it the Moon fills the whole map. */
  radius?: number;
}

const disc = { left: 618, top: -65, side: 760 };

const places: Record<MoonMap, Place> = {
  'far-side': { ...disc, radius: 478 },
  'near-side': { ...disc, radius: 478 },
  'south-pole': { ...disc, radius: 473 },
  'apollo-basin': { left: 652, top: -40, side: 710 },
};

/** The side of the square that a map takes, in pixels. */
export function socialMapSide(map: MoonMap): number {
  return places[map].side;
}

/**
 * The ground of a social picture as SVG: the colour of the page, the Moon, and a ring around the
 * site.
 *
 * @param address Of the base picture of the map.
 */
export function socialGround({ map, ring }: SocialContent, address: string): string {
  const { left, top, side, radius = mapSize } = places[map];
  const { width, height } = socialSize;
  const middle = mapSize / 2;
  const dashes = ring?.isArea ? ' stroke-dasharray="20 13"' : '';
  const stroke = `fill="none" stroke="${darkColor('accent')}" stroke-width="6"${dashes}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <path d="M0 0H${width}V${height}H0Z" fill="${darkColor('page')}"/>
    <g transform="translate(${left} ${top}) scale(${side / mapSize})">
      <clipPath id="moon"><circle cx="${middle}" cy="${middle}" r="${radius}"/></clipPath>
      <image href="${address}" width="${mapSize}" height="${mapSize}" clip-path="url(#moon)"/>
      ${ring === undefined ? '' : `<path d="${ring.path}" ${stroke}/>`}
    </g>
  </svg>`;
}
