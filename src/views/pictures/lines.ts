/** A line of words in a drawing; `end` lines end at `x`. */
export interface Line {
  text: string;
  x: number;
  /** Base line. */
  y: number;
  anchor: 'start' | 'end';
  size: number;
}

/** Height of a line and place of its base line under its upper edge, in font sizes. */
const leading = 1.25;
const ascent = 0.95;

export function linesHeight(texts: readonly string[], size: number): number {
  return texts.length * size * leading;
}

/** Texts as lines one below the other, from the upper edge `top`. */
export function linesAt(
  texts: readonly string[],
  { x, top, anchor, size }: { x: number; top: number; anchor: Line['anchor']; size: number },
): Line[] {
  return texts.map((text, index) => ({
    text,
    x,
    y: Math.round(top + size * (ascent + index * leading)),
    anchor,
    size,
  }));
}
