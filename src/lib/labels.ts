import type { MapPoint } from './moon-maps.ts';

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
  at: MapPoint;
  /** Radius around the point that the text keeps free of. */
  clearance: number;
}

/** A text that has found its place. */
export interface PlacedLabel {
  text: string;
  /** Start of the base line. */
  x: number;
  y: number;
  box: Box;
}

/** Width of a character and height above and below the base line, in font sizes: Inter, measured. */
const font = { width: 0.58, ascent: 0.95, descent: 0.3 };

/** Widths of letters in font sizes: Inter with tabular figures, measured, rounded up. */
const letterWidths: [RegExp, number][] = [
  [/\d/, 0.65],
  [/[ ,.'il]/, 0.3],
  [/[mwMW–]/, 0.92],
  [/[A-Z]/, 0.72],
];

/** Width of a short text in font sizes, rather too wide than too narrow. */
export function textWidth(text: string): number {
  return [...text]
    .map((letter) => letterWidths.find(([kind]) => kind.test(letter))?.[1] ?? 0.6)
    .reduce((sum, width) => sum + width, 0);
}

/** Whether two boxes share a point inside them. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside({ left, top, right, bottom }: Box, size: number): boolean {
  return left >= 0 && top >= 0 && right <= size && bottom <= size;
}

/** The places that a label tries, the best first: right, left, above, below. */
function candidates({ text, at, clearance }: LabelRequest, fontSize: number): PlacedLabel[] {
  const width = text.length * font.width * fontSize;
  const gap = clearance + fontSize * 0.35;
  const places = [
    { x: at.x + gap, y: at.y + fontSize * 0.35 },
    { x: at.x - gap - width, y: at.y + fontSize * 0.35 },
    { x: at.x - width / 2, y: at.y - gap },
    { x: at.x - width / 2, y: at.y + gap + fontSize * font.ascent },
  ];
  return places.map(({ x, y }) => ({
    text,
    x,
    y,
    box: {
      left: x,
      top: y - fontSize * font.ascent,
      right: x + width,
      bottom: y + fontSize * font.descent,
    },
  }));
}

/**
 * Places labels so that none overlaps another, an obstacle or the edge; what finds no place is left
 * out. The first requests choose first.
 *
 * @param size Side of the square map, in map units; so is `fontSize`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  fontSize: number,
  size: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const taken = [...obstacles, ...placed.map(({ box }) => box)];
    const place = candidates(request, fontSize).find(
      ({ box }) => inside(box, size) && !taken.some((other) => overlap(box, other)),
    );
    if (place) placed.push(place);
  }
  return placed;
}
