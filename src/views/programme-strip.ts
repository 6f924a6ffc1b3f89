import { bounds, isApproximate, type Bounds } from '#domain/dates.ts';
import type { Library } from '#domain/library.ts';
import {
  courseOf,
  earlierPlans,
  type Course,
  type EarlierPlans,
  type Part,
} from '#domain/programme.ts';
import {
  labelPlace,
  type LabelPlace,
  type Layout,
  type Span,
  type StripWords,
} from '#lib/strip-labels.ts';
import { shortDateWords } from './dates.ts';

/** Words beside a mark of a strip. */
export interface LabelView extends LabelPlace {
  text: string;
  y: number;
  /** The layout in which the words stand there. */
  layout: 'any' | keyof typeof layouts;
}

/**
 * The time of one part of the programme. A strip is as wide as its place and drawn without scaling:
 * places along it are in percent of its width, everything else in CSS pixels.
 */
export interface StripView {
  height: number;
  /** Height of the marks of what flew, is planned or was called off. */
  y: number;
  flown: (Span & { end: 'known' | 'unknown' }) | undefined;
  /** As wide as the date is known. */
  planned: (Span & { isApproximate: boolean }) | undefined;
  calledOff: number | undefined;
  /** Earlier plans, one below the other, the oldest on top. */
  earlier: (Span & { y: number })[];
  labels: LabelView[];
}

/** From the beginning of one year to the beginning of another. */
const scale = { first: 2004, last: 2036 };
const yearsApart = 5;
const lane = { mark: 30, plan: 18 };
const fontSize = 12;

/** The widths of strips: where the window is narrower than 72rem, and from there on. */
export const layouts = {
  narrow: { least: 272, most: 768 },
  wide: { least: 740, most: 885 },
} satisfies Record<string, Layout>;

function yearStart(year: number): number {
  return Date.UTC(year, 0, 1);
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** Place of a time on the scale in percent, to a hundredth; a time outside it lies at its end. */
export function placeOf(time: number): number {
  const [from, to] = [yearStart(scale.first), yearStart(scale.last)];
  const share = Math.min(1, Math.max(0, (time - from) / (to - from)));
  return Math.round(share * 10_000) / 100;
}

/** The years that the axis names. */
export function yearMarks(): { x: number; text: string }[] {
  const first = Math.ceil(scale.first / yearsApart) * yearsApart;
  const count = Math.floor((scale.last - first) / yearsApart) + 1;
  const years = Array.from({ length: count }, (_, index) => first + index * yearsApart);
  return years.map((year) => ({ x: placeOf(yearStart(year)), text: String(year) }));
}

function isOnScale({ min, max }: Bounds): boolean {
  return max >= yearStart(scale.first) && min < yearStart(scale.last);
}

function spanOf({ min, max }: Bounds): Span {
  return { from: placeOf(min), to: placeOf(max) };
}

function yearsText(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

type Marks = Pick<StripView, 'flown' | 'planned' | 'calledOff'> & { words: StripWords | undefined };

const nothing: Marks = {
  flown: undefined,
  planned: undefined,
  calledOff: undefined,
  words: undefined,
};

function flownMarks(time: Bounds, end: 'known' | 'unknown', text: string): Marks {
  const beside = spanOf(time);
  const clearance = { before: 10, after: end === 'known' ? 10 : 24 };
  return { ...nothing, flown: { ...beside, end }, words: { text, beside, clearance } };
}

function plannedMarks(planned: string): Marks {
  const time = bounds(planned);
  if (!isOnScale(time)) return nothing;
  const beside = spanOf(time);
  return {
    ...nothing,
    planned: { ...beside, isApproximate: isApproximate(planned) },
    words: { text: shortDateWords(planned), beside, clearance: { before: 6, after: 6 } },
  };
}

function calledOffMarks(stated: string): Marks {
  const x = placeOf(bounds(stated).min);
  const text = `called off, ${shortDateWords(stated)}`;
  const clearance = { before: 10, after: 14 };
  return { ...nothing, calledOff: x, words: { text, beside: { from: x, to: x }, clearance } };
}

function marksOf(course: Course, today: string): Marks {
  switch (course.state) {
    case 'flown': {
      const time = { min: bounds(course.from).min, max: bounds(course.to).max };
      return flownMarks(time, course.end, yearsText(yearOf(time.min), yearOf(time.max)));
    }
    case 'in-flight': {
      const time = { min: bounds(course.from).min, max: bounds(today).min };
      return flownMarks(time, 'known', `since ${yearOf(time.min)}`);
    }
    case 'planned':
      return plannedMarks(course.planned);
    case 'called-off':
      return calledOffMarks(course.stated);
    case 'unknown':
      return nothing;
  }
}

function planWords(plans: EarlierPlans): StripWords {
  const planned = yearsText(yearOf(plans.min), yearOf(plans.max));
  return {
    text: `${planned}, said ${yearsText(plans.stated.from, plans.stated.to)}`,
    beside: spanOf(plans),
    clearance: { before: 6, after: 6 },
  };
}

type Placed = StripWords & { y: number };

/** One label where its place is the same in both layouts, otherwise one for each. */
function labelViews({ y, ...words }: Placed, today: number): LabelView[] {
  const { text } = words;
  const narrow = labelPlace(words, fontSize, layouts.narrow, today);
  const wide = labelPlace(words, fontSize, layouts.wide, today);
  if (narrow.anchor === wide.anchor && narrow.gap === wide.gap)
    return [{ text, ...narrow, y, layout: 'any' }];
  return [
    { text, ...narrow, y, layout: 'narrow' },
    { text, ...wide, y, layout: 'wide' },
  ];
}

/** The strip of a part: a lane for each year that earlier plans named, and below them the marks. */
export function stripOf(part: Part, library: Library, today: string): StripView {
  const course = courseOf(part, library);
  const { words, ...marks } = marksOf(course, today);
  const plans = earlierPlans(part, course)
    .filter(isOnScale)
    .map((earlier, index) => ({ ...planWords(earlier), y: (index + 0.5) * lane.plan }));
  const y = plans.length * lane.plan + lane.mark / 2;
  const placed = words === undefined ? plans : [...plans, { ...words, y }];
  return {
    height: y + lane.mark / 2,
    y,
    ...marks,
    earlier: plans.map(({ beside, y }) => ({ ...beside, y })),
    labels: placed.flatMap((label) => labelViews(label, placeOf(bounds(today).min))),
  };
}
