import type { Point } from '#lib/rounded-path.ts';
import type { Form } from './form.ts';
import type { Line, Stop } from './lines.ts';
import { sideOf, type Places } from './places.ts';
import { above, below, leftOf, rightOf, type Spot } from './spots.ts';

/** How far to the right the lines beside a point at the Moon reach. */
function reach({ x, y }: Point, lines: readonly Line[], { stops, ends }: Places): number {
  const beside = lines
    .filter((line) => sideOf(line, lines) > 0)
    .map((line) => [...line.path.map((stop) => stops.get(stop)), ends.get(line)])
    .map((points) => points.filter((point) => point !== undefined))
    .filter((points) => points[0]?.x === x)
    .filter((points) => points.some((p) => p.y < y) && points.some((p) => p.y > y))
    .flatMap((points) => points.map((point) => point.x));
  return Math.max(x, ...beside);
}

/** Words keep clear of lines that leave downwards or arrive from above. */
function growth(stop: Stop, lines: readonly Line[]): Spot['grow'] {
  if (lines.some(({ leaves, path }) => leaves && path[0] === stop)) return 'up';
  return lines.some(({ arrives, path }) => arrives && path.at(-1) === stop) ? 'down' : 'around';
}

function wideSpot({ place }: Stop, at: Point, right: Point, form: Form): Spot {
  switch (place) {
    case 'earth':
      return above(at, 'start', 150, form);
    case 'transfer':
      return above(at, 'middle', 220, form);
    case 'return':
      return above(at, 'middle', 150, form);
    case 'l2':
      return below(at, 'start', 220, form);
    case 'lunar-orbit':
      return leftOf(at, 320, form);
    case 'surface':
      return rightOf(right, form.width - right.x - form.radius - 12, form);
  }
}

function narrowSpot({ place }: Stop, at: Point, right: Point, form: Form): Spot {
  switch (place) {
    case 'earth':
      return at.x === form.home ? above(at, 'end', 130, form) : above(at, 'start', 170, form);
    case 'transfer':
      return rightOf(at, 130, form);
    case 'return':
      return { ...leftOf(at, 130, form), grow: 'down' };
    case 'l2':
      return leftOf(at, 150, form);
    case 'lunar-orbit':
      return rightOf(right, 260, form);
    case 'surface':
      return rightOf(right, form.home - right.x - 2 * form.radius - 10, form);
  }
}

/** Where the label of a stop stands. */
export function labelSpot(stop: Stop, lines: readonly Line[], places: Places, form: Form): Spot {
  const at = places.stops.get(stop) ?? form.earth;
  const right = { x: reach(at, lines, places), y: at.y };
  const spot = (form.isWide ? wideSpot : narrowSpot)(stop, at, right, form);
  const isLeftOfOrbit = form.isWide && stop.place === 'lunar-orbit';
  return spot.grow === 'around' && !isLeftOfOrbit ? { ...spot, grow: growth(stop, lines) } : spot;
}
