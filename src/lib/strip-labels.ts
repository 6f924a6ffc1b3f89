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

/**
 * The side of its mark on which a label fits at every width of a layout, rather one on which it
 * does not cover a line.
 *
 * @param fontSize Of the label, in CSS pixels, as all lengths.
 * @param line Place of the line in percent.
 */
export function labelSide(
  { text, beside, clearance: { before, after } }: StripWords,
  fontSize: number,
  layout: Layout,
  line: number,
): Anchor {
  const length = textWidth(text, fontSize);
  const fits = {
    start: (beside.to / 100) * layout.least + after + length <= layout.least,
    end: (beside.from / 100) * layout.least - before - length >= 0,
  };
  const isCovering = {
    start: covers({ from: after, to: after + length }, beside.to, line, layout),
    end: covers({ from: -before - length, to: -before }, beside.from, line, layout),
  };
  const sides = (['start', 'end'] as const).filter((side) => fits[side]);
  return sides.find((side) => !isCovering[side]) ?? sides[0] ?? 'end';
}
