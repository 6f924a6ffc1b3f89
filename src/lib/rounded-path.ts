export interface Point {
  x: number;
  y: number;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function written({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/**
 * SVG path through points, straight between them, with rounded corners.
 *
 * @param radius How far before a corner the curve begins, at most half of the shorter side.
 */
export function roundedPath(points: readonly Point[], radius: number): string {
  const parts = points.map((corner, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined) return `M${written(corner)}`;
    if (after === undefined) return `L${written(corner)}`;
    const sides = [before, after].map(({ x, y }) => Math.hypot(x - corner.x, y - corner.y));
    const cut = Math.min(radius, ...sides.map((side) => side / 2));
    const [start, end] = [towards(corner, before, cut), towards(corner, after, cut)];
    return `L${written(start)}Q${written(corner)} ${written(end)}`;
  });
  return parts.join('');
}
