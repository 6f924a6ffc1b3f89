import type { Point } from '#lib/rounded-path.ts';
import type { Form } from './form.ts';
import type { Line } from './lines.ts';
import type { Places } from './places.ts';
import { above, below, leftOf, middle, rightOf, type Spot } from './spots.ts';

/** Room for a name beside a line. */
const room = 120;

function atEnd(end: Point, form: Form): Spot {
  const isInOrbit = end.x === form.orbit;
  if (form.isWide && isInOrbit) return leftOf(end, 300, form);
  return rightOf(end, form.width - end.x - form.radius - 8, form);
}

/** Beside the way from the Earth; left of it where it runs at an angle. */
function onWayOut(from: Point, to: Point, form: Form): Spot {
  if (form.isWide) return below({ x: from.x + 2 * form.radius, y: from.y }, 'start', 240, form);
  const half = middle(from, to);
  if (from.x === to.x) return rightOf(half, room, form);
  return { ...leftOf(half, room, form), x: half.x - 8, y: half.y + form.fontSize * 1.5 };
}

function onWayHome(at: Point, form: Form): Spot {
  if (form.isWide) return below({ x: at.x + 2 * form.radius, y: at.y }, 'start', 240, form);
  return leftOf({ x: at.x, y: at.y + form.row / 2 }, room, form);
}

function atL2(at: Point, form: Form): Spot {
  if (form.isWide) return above({ x: at.x + 2 * form.radius, y: at.y }, 'start', 150, form);
  return { ...leftOf(at, room, form), y: at.y + form.fontSize * 1.4 };
}

/** Beside the stretches between stops of one place, the longest first. */
function inGaps(line: Line, points: readonly Point[], form: Form): Spot[] {
  const width = form.surface - form.orbit - 2 * form.radius - 16;
  return points
    .slice(1)
    .map((to, index) => ({ from: points[index] ?? to, to, stop: line.path[index + 1] }))
    .filter(({ from, to }) => from.x === to.x)
    .toSorted((a, b) => b.to.y - b.from.y - (a.to.y - a.from.y))
    .flatMap(({ from, to, stop }) =>
      [0.5, 0.3, 0.7].map((share) => {
        const at = { x: from.x, y: from.y + (to.y - from.y) * share };
        const isLeft = form.isWide || stop?.place === 'surface';
        return isLeft ? leftOf(at, width, form) : rightOf(at, width, form);
      }),
    );
}

/** Places where the name of a line may stand, the best first. */
export function nameSpots(line: Line, places: Places, form: Form): Spot[] {
  const points = line.path.map((stop) => places.stops.get(stop) ?? form.earth);
  const [first = form.earth, second = first] = points;
  const last = points.at(-1) ?? first;
  const [start, next] = line.path;
  const end = places.ends.get(line);
  if (end) return [atEnd(end, form)];
  if (start?.place === 'earth') return [onWayOut(first, second, form)];
  if (line.path.at(-1)?.place === 'earth') return [onWayHome(last, form)];
  if (line.path.at(-1)?.place === 'l2') return [atL2(last, form)];
  if (start?.place === 'surface' && next?.place === 'lunar-orbit')
    return [{ ...leftOf(first, room, form), y: first.y - form.fontSize * 0.9, grow: 'up' }];
  return inGaps(line, points, form);
}
