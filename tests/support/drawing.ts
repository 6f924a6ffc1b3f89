import { overlap, type Box } from '#lib/labels.ts';
import { textWidth } from '#lib/text-width.ts';

/** A box of a drawing with what it is, for messages. */
export interface NamedBox extends Box {
  name: string;
}

interface Line {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The box of one line of words, from its base line. */
export function lineBox({ text, x, y, anchor }: Line, fontSize: number): NamedBox {
  const width = textWidth(text, fontSize);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    name: text,
    left,
    right: left + width,
    top: y - fontSize * 0.8,
    bottom: y + fontSize * 0.25,
  };
}

/** The box around a circle. */
export function circleBox(name: string, x: number, y: number, radius: number): NamedBox {
  return { name, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Pairs of boxes that overlap, by their names. */
export function overlaps(boxes: readonly NamedBox[]): string[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `"${box.name}" and "${other.name}"`),
  );
}

/** Boxes that stick out of a drawing by more than half a unit, by their names. */
export function outside(
  boxes: readonly NamedBox[],
  { width, height }: { width: number; height: number },
): string[] {
  const slack = 0.5;
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -slack || top < -slack || right > width + slack || bottom > height + slack,
    )
    .map(({ name }) => name);
}

/** Pairs of circles of one radius that touch, by their numbers. */
export function touching(
  stops: readonly { number: number; x: number; y: number }[],
  radius: number,
): string[] {
  return stops.flatMap((stop, index) =>
    stops
      .slice(index + 1)
      .filter((other) => Math.hypot(other.x - stop.x, other.y - stop.y) < 2 * radius)
      .map((other) => `${stop.number} and ${other.number}`),
  );
}
