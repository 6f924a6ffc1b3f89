import type { Point } from '#lib/rounded-path.ts';
import type { Form } from './form.ts';
import type { Places } from './places.ts';

/** Earth or Moon: its outline, cut at the edges of the picture, and where its name stands. */
export interface Body {
  path: string;
  name: string;
  at: Point;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Half the chord of a circle at a distance from its middle. */
function halfChord(radius: number, distance: number): number {
  return Math.sqrt(Math.max(0, radius ** 2 - distance ** 2));
}

/** Least radius of the Earth, so that it looks larger than the Moon. */
const earthRadius = 320;

/** The limb of the Earth, through the stops on it: at the left, or at the top. */
export function earthBody({ isWide, width, earth, home }: Form, places: Places): Body {
  const size = isWide ? places.height : width;
  const [near, along] = isWide ? [earth.x, earth.y] : [earth.y, earth.x];
  const end = isWide ? (places.home ?? size - along) : home;
  const half = (end - along) / 2;
  const bulge = isWide ? 84 : 34;
  const r = rounded(Math.max(earthRadius, (half ** 2 + bulge ** 2) / (2 * bulge)));
  const centre = { along: along + half, near: near - halfChord(r, half) };
  const limb = (place: number) => rounded(centre.near + halfChord(r, place - centre.along));
  const reach = halfChord(r, centre.near);
  const from = rounded(Math.max(0, centre.along - reach));
  const to = rounded(Math.min(size, centre.along + reach));
  const middle = (centre.near + r) / 2;
  if (isWide)
    return {
      path: `M0 ${from}H${limb(from)}A${r} ${r} 0 0 1 ${limb(to)} ${to}H0Z`,
      name: 'Earth',
      at: { x: middle, y: centre.along },
    };
  return {
    path: `M${from} 0V${limb(from)}A${r} ${r} 0 0 0 ${to} ${limb(to)}V0Z`,
    name: 'Earth',
    at: { x: centre.along, y: centre.near + r - 10 },
  };
}

function hasLanding({ stops }: Places): boolean {
  return [...stops.keys()].some(({ place }) => place === 'surface');
}

/** Heights of everything on the surface, or of everything in orbit where nothing lands. */
function moonHeights(places: Places): number[] {
  const { stops, ends } = places;
  const all = [
    ...[...stops].map(([{ place }, { y }]) => ({ place, y })),
    ...[...ends].map(([line, { y }]) => ({ place: line.path.at(-1)?.place, y })),
  ];
  const at = (wanted: string) => all.filter(({ place }) => place === wanted).map(({ y }) => y);
  return at(hasLanding(places) ? 'surface' : 'lunar-orbit');
}

/** The disc of the Moon, in front of which everything on its surface stands. */
export function moonBody(form: Form, places: Places): Body {
  const { isWide, width, orbit, surface, row, fontSize } = form;
  const found = moonHeights(places);
  const heights = found.length > 0 ? found : [form.earth.y];
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const half = (bottom - top) / 2 + row * 0.7;
  const r = rounded(half * 1.08);
  const left = hasLanding(places) || !isWide ? surface + halfChord(r, half) - r : orbit + row;
  const x = rounded(left - row * 0.3 + r);
  const y = rounded((top + bottom) / 2);
  const cut = rounded(halfChord(r, width - x));
  const isWhole = x + r <= width;
  return {
    path: isWhole
      ? `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`
      : `M${width} ${y - cut}A${r} ${r} 0 ${x > width ? 0 : 1} 0 ${width} ${y + cut}Z`,
    name: 'Moon',
    at: { x: rounded(x + r * 0.5), y: rounded(bottom + fontSize * 0.36) },
  };
}
