import { roundedPath, type Point } from '#lib/rounded-path.ts';
import type { Form } from './form.ts';
import type { Line, Stop } from './lines.ts';
import type { Places } from './places.ts';

/** A stretch of a line. */
export interface Stretch {
  path: string;
  /** Points between which it is straight. */
  points: Point[];
  isFlown: boolean;
}

/** The corner of a way that goes at 45° first and then straight. */
function diagonalFirst(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = Math.min(Math.abs(dx), Math.abs(dy));
  return { x: from.x + Math.sign(dx) * side, y: from.y + Math.sign(dy) * side };
}

/** Corners of the way from one stop to the next. */
function corners(from: Stop, to: Stop, a: Point, b: Point, places: Places, form: Form): Point[] {
  const { home = b.y } = places;
  const isHomeward = to.place === 'return' || to.place === 'earth';
  if (isHomeward && from.place === 'lunar-orbit')
    return [
      { x: a.x, y: home },
      { x: b.x, y: home },
    ];
  if (to.place === 'lunar-orbit' && from.place !== 'lunar-orbit' && from.place !== 'surface')
    return form.isWide ? [{ x: b.x, y: a.y }] : [];
  if (from.place === 'surface' || from.place === 'earth' || from.place === 'transfer')
    if (to.place !== from.place) return [diagonalFirst(b, a)];
  return [diagonalFirst(a, b)];
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function distinct(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || !isSame(before, point);
  });
}

function stretch(points: readonly Point[], isFlown: boolean, { radius }: Form): Stretch {
  const way = distinct(points);
  return { points: way, path: roundedPath(way, radius * 1.5), isFlown };
}

/** The stretches of a line from stop to stop, and to its end where its craft stay. */
export function stretchesOf(line: Line, places: Places, form: Form): Stretch[] {
  const stretches = line.path.flatMap((stop, index) => {
    const before = line.path[index - 1];
    const [a, b] = [before && places.stops.get(before), places.stops.get(stop)];
    if (before === undefined || a === undefined || b === undefined) return [];
    const way = [a, ...corners(before, stop, a, b, places, form), b];
    return [stretch(way, before.isFlown && stop.isFlown, form)];
  });
  const [last, end] = [line.path.at(-1), places.ends.get(line)];
  const at = last && places.stops.get(last);
  if (last === undefined || at === undefined || end === undefined) return stretches;
  return [...stretches, stretch([at, diagonalFirst(at, end), end], last.isFlown, form)];
}
