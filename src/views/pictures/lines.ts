import { textWidth } from '#lib/text-width.ts';

/** A line of words in a drawing; `end` lines end at `x`. */
export interface Line {
  text: string;
  x: number;
  /** Base line. */
  y: number;
  anchor: 'start' | 'end';
  size: number;
}

/** Breaks a text into lines no wider than `width`, in the unit of the font size. */
export function wrapped(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, fontSize) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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
