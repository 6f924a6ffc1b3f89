import type { Point } from '#lib/rounded-path.ts';
import type { Form } from './form.ts';

/** Where words may stand: from a point, growing up from it, down from it or around it. */
export interface Spot extends Point {
  anchor: 'start' | 'middle' | 'end';
  grow: 'up' | 'down' | 'around';
  /** Room for a line of words. */
  width: number;
}

/** Right of a stop. */
export function rightOf({ x, y }: Point, width: number, { radius }: Form): Spot {
  return { x: x + radius + 8, y, anchor: 'start', grow: 'around', width };
}

/** Left of a stop. */
export function leftOf({ x, y }: Point, width: number, { radius }: Form): Spot {
  return { x: x - radius - 8, y, anchor: 'end', grow: 'around', width };
}

/** Above a stop, beginning or ending with it, or in the middle. */
export function above(at: Point, anchor: Spot['anchor'], width: number, form: Form): Spot {
  const y = at.y - form.radius - form.fontSize * 0.7;
  return { x: edge(at, anchor, form), y, anchor, grow: 'up', width };
}

/** Below a stop. */
export function below(at: Point, anchor: Spot['anchor'], width: number, form: Form): Spot {
  const y = at.y + form.radius + form.fontSize * 0.5;
  return { x: edge(at, anchor, form), y, anchor, grow: 'down', width };
}

function edge({ x }: Point, anchor: Spot['anchor'], { radius }: Form): number {
  return x + { start: -radius, middle: 0, end: radius }[anchor];
}

/** The middle of two points. */
export function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
