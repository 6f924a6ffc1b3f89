type Point = readonly [x: number, y: number];

function pointsOf(ring: string): Point[] {
  return ring.split('L').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  });
}

/** Nothing is left of an island that rounding made a point. */
function relativeRing(ring: string): string {
  const points = pointsOf(ring);
  const steps = points
    .slice(1)
    .map(([x, y], index) => {
      const [fromX = 0, fromY = 0] = points[index] ?? [];
      return `${x - fromX},${y - fromY}`;
    })
    .filter((step) => step !== '0,0');
  if (steps.length === 0) return '';
  return `M${points[0]?.join() ?? ''}l${steps.join(' ').replaceAll(/[ ,]-/g, '-')}Z`;
}

/**
 * The same shape by the steps from point to point, which take half the bytes of whole places.
 *
 * @param path closed rings of whole numbers, as `geoPath` writes polygons: `M1,2L3,4L5,6Z`
 */
export function relativePath(path: string): string {
  return path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) => relativeRing(ring.slice(1)))
    .join('');
}
