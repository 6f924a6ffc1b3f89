import { overlap, type Box } from '#lib/labels.ts';
import type { Point } from '#lib/rounded-path.ts';
import { textWidth, wrapText } from '#lib/text-width.ts';
import type { Form } from './form.ts';
import { labelSpot } from './label-spots.ts';
import type { Line } from './lines.ts';
import { nameSpots } from './name-spots.ts';
import type { Places } from './places.ts';
import type { Spot } from './spots.ts';

/** Words in one or more lines, with the first base line. */
export interface Words extends Point {
  lines: string[];
  anchor: Spot['anchor'];
  /** Whether they name a craft; otherwise they say what happens at a stop. */
  isName: boolean;
}

/** Distance of base lines, in font sizes. */
export const leading = 1.25;

function wordsAt(text: string, spot: Spot, { fontSize }: Form, isName: boolean): Words {
  const lines = wrapText(text, spot.width, fontSize);
  const height = (lines.length - 1) * fontSize * leading;
  const shift = { up: height, around: height / 2, down: 0 }[spot.grow];
  const { x, anchor } = spot;
  return { lines, x, y: spot.y + fontSize * 0.36 - shift, anchor, isName };
}

/** The box that words fill, in drawing units. */
export function boxOf({ lines, x, y, anchor }: Words, fontSize: number): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const bottom = y + (lines.length - 1) * fontSize * leading + fontSize * 0.25;
  return { left, right: left + width, top: y - fontSize * 0.8, bottom };
}

/** The name of a line, where it touches no other words. */
function nameOf(line: Line, others: readonly Words[], places: Places, form: Form): Words[] {
  const taken = others.map((words) => boxOf(words, form.fontSize));
  const names = nameSpots(line, places, form).map((spot) => wordsAt(line.name, spot, form, true));
  const free = names.find((name) => {
    const box = boxOf(name, form.fontSize);
    return !taken.some((other) => overlap(box, other));
  });
  return (free ? [free] : names).slice(0, 1);
}

/** The labels of stops and the names of lines. */
export function wordsOf(lines: readonly Line[], places: Places, form: Form): Words[] {
  const labels = [...places.stops.keys()].flatMap((stop) =>
    stop.label === undefined
      ? []
      : [wordsAt(stop.label, labelSpot(stop, lines, places, form), form, false)],
  );
  return lines.reduce((words, line) => [...words, ...nameOf(line, words, places, form)], labels);
}
