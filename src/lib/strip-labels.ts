import { textWidth } from './text-width.ts';

/** Between what widths the place of a label is, in CSS pixels. */
export interface Layout {
  least: number;
  most: number;
}

/** A stretch of a strip, in percent of its width. */
export interface Span {
  from: number;
  to: number;
}

/** Words that want a place before or after their mark on a strip. */
export interface StripWords {
  text: string;
  beside: Span;
  /** Pixels between the ends of the mark and the words. */
  clearance: { before: number; after: number };
}

/** Where the words begin, or where they end. */
export type Anchor = 'start' | 'end';

/**
 * Whether a label that lies at a place of the strip, some pixels off, covers another place at any
 * width of a layout. The places move apart as the strip grows, the pixels stay.
 */
function covers(
  { from, to }: Span,
  place: number,
  other: number,
  { least, most }: Layout,
): boolean {
  const distances = [least, most].map((width) => ((other - place) / 100) * width);
  return Math.min(...distances) < to && from < Math.max(...distances);
}

/** Where a label stands: an end of its mark in percent, and the pixels from there to the words. */
export interface LabelPlace {
  x: number;
  gap: number;
  anchor: Anchor;
}

/**
 * The place beside its mark at which a label fits at every width of a layout, rather one at which
 * it does not cover a line. Where neither side has room, the words reach over their mark.
 *
 * @param fontSize Of the label, in CSS pixels, as all lengths.
 * @param line Place of the line in percent.
 */
export function labelPlace(
  { text, beside, clearance: { before, after } }: StripWords,
  fontSize: number,
  layout: Layout,
  line: number,
): LabelPlace {
  const length = textWidth(text, fontSize);
  const spare = {
    start: Math.floor((1 - beside.to / 100) * layout.least - after - length),
    end: Math.floor((beside.from / 100) * layout.least - before - length),
  };
  const isCovering = {
    start: covers({ from: after, to: after + length }, beside.to, line, layout),
    end: covers({ from: -before - length, to: -before }, beside.from, line, layout),
  };
  const sides = (['start', 'end'] as const).filter((side) => spare[side] >= 0);
  const roomier = spare.start > spare.end ? 'start' : 'end';
  const anchor = sides.find((side) => !isCovering[side]) ?? sides[0] ?? roomier;
  const missing = Math.max(0, -spare[anchor]);
  return anchor === 'start'
    ? { x: beside.to, gap: after - missing, anchor }
    : { x: beside.from, gap: missing - before, anchor };
}
