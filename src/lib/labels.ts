import { textWidth } from './text-width.ts';

/** A point on a map, in map units from the upper left corner. */
interface Point {
  x: number;
  y: number;
}

/** A box on a map, in map units. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A text that wants a place beside a point. */
export interface LabelRequest {
  text: string;
  at: Point;
  /** Radius around the point that the text keeps free of. */
  clearance: number;
}

/** A text that has found its place. */
export interface PlacedLabel {
  text: string;
  /** Where on the base line the text starts, ends or has its middle, as `anchor` says. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/** Height of letters above and below the base line, in font sizes: Inter, measured. */
const font = { ascent: 0.85, descent: 0.25 };

/** How far below or above the level of its point a label may stand, in font sizes. */
const shifts = [0.25, -0.25, 0.5, -0.5];

/** Whether two boxes share a point inside them. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside({ left, top, right, bottom }: Box, frame: Box): boolean {
  return left >= frame.left && top >= frame.top && right <= frame.right && bottom <= frame.bottom;
}

/**
 * The places that a label tries, the best first: right, left, above, below, then the sides again,
 * somewhat lower and higher.
 */
function candidates({ text, at, clearance }: LabelRequest, fontSize: number): PlacedLabel[] {
  const width = textWidth(text, fontSize);
  const gap = clearance + fontSize * 0.35;
  const level = at.y + fontSize * 0.35;
  const right = { x: at.x + gap, anchor: 'start', left: at.x + gap } as const;
  const left = { x: at.x - gap, anchor: 'end', left: at.x - gap - width } as const;
  const middle = { x: at.x, anchor: 'middle', left: at.x - width / 2 } as const;
  const places = [
    { ...right, y: level },
    { ...left, y: level },
    { ...middle, y: at.y - gap - fontSize * font.descent },
    { ...middle, y: at.y + gap + fontSize * font.ascent },
    ...shifts.flatMap((shift) => [
      { ...right, y: level + shift * fontSize },
      { ...left, y: level + shift * fontSize },
    ]),
  ];
  return places.map(({ x, y, anchor, left }) => ({
    text,
    x,
    y,
    anchor,
    box: {
      left,
      top: y - fontSize * font.ascent,
      right: left + width,
      bottom: y + fontSize * font.descent,
    },
  }));
}

/** How many of some points a box covers. */
function covered({ left, top, right, bottom }: Box, points: readonly Point[]): number {
  return points.filter(({ x, y }) => x > left && x < right && y > top && y < bottom).length;
}

/** What labels keep clear of, in map units; so is `fontSize`. */
export interface LabelGround {
  fontSize: number;
  /** What the labels stay inside of. */
  frame: Box;
  obstacles: readonly Box[];
  /** Points, such as those of a line, of which a label covers as few as it can. */
  avoided?: readonly Point[];
}

/** As how many covered points it counts to take the next place in the order. */
const worse = 2;

/** The free places of a label, the best first. */
function freePlaces(
  request: LabelRequest,
  { fontSize, frame, obstacles, avoided = [] }: LabelGround,
  placed: readonly PlacedLabel[],
): PlacedLabel[] {
  const taken = [...obstacles, ...placed.map(({ box }) => box)];
  return candidates(request, fontSize)
    .map((place, rank) => ({ place, cost: rank * worse + covered(place.box, avoided) }))
    .filter(
      ({ place: { box } }) => inside(box, frame) && !taken.some((other) => overlap(box, other)),
    )
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ place }) => place);
}

/**
 * Places labels so that none overlaps another, an obstacle or the edge; what finds no place is left
 * out. The first requests choose first.
 */
export function placeLabels(requests: readonly LabelRequest[], ground: LabelGround): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const [place] = freePlaces(request, ground, placed);
    if (place) placed.push(place);
  }
  return placed;
}

/** How many places are tried before labels are left out after all. */
const patience = 10_000;

/**
 * Places labels as `placeLabels` does, but leaves none out as long as there is a way: the one with
 * the fewest places left chooses next, and earlier ones choose again where that saves it.
 */
export function placeEveryLabel(
  requests: readonly LabelRequest[],
  ground: LabelGround,
): PlacedLabel[] {
  let tries = 0;
  const arrange = (
    placed: readonly PlacedLabel[],
    left: readonly LabelRequest[],
  ): readonly PlacedLabel[] | undefined => {
    const [next] = left
      .map((request) => ({ request, places: freePlaces(request, ground, placed) }))
      .toSorted((a, b) => a.places.length - b.places.length);
    if (next === undefined) return placed;
    const others = left.filter((request) => request !== next.request);
    for (const place of next.places) {
      tries += 1;
      const all = tries < patience ? arrange([...placed, place], others) : undefined;
      if (all) return all;
    }
    return undefined;
  };
  return [...(arrange([], requests) ?? placeLabels(requests, ground))];
}
