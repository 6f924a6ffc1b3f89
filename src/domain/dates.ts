import edtf from 'edtf';
import { choiceEnds, isSpan } from '#schemas/edtf.ts';
import { onceForText } from './once.ts';

/** First and last instant that an EDTF date may mean, in milliseconds since 1970 UTC. */
export interface Bounds {
  min: number;
  max: number;
}

/** How exactly a date is known; `one-of` is one day, month or year of several. */
export type Precision = 'second' | 'minute' | 'day' | 'month' | 'year' | 'interval' | 'one-of';

/** Milliseconds that a clock time covers after its first; the parser counts none. */
const clockSpan: Partial<Record<Precision, number>> = { second: 999, minute: 59_999 };

/** The first and the last date of an interval or of a choice; any other date is both. */
export function ends(date: string): [first: string, last: string] {
  const [first = date, last = first] = choiceEnds(date) ?? date.split('/');
  return [first, last];
}

/**
 * The span of time that an EDTF date covers. A clock time without seconds covers its minute.
 *
 * @param date A valid EDTF date; schemas let no other pass.
 */
export const bounds = onceForText((date: string): Bounds => {
  const [first, last] = ends(date);
  // The parser takes a choice for its first day alone.
  const { min, max } = edtf(first === last ? date : `${first}/${last}`);
  return { min, max: max + (clockSpan[precision(last)] ?? 0) };
});

/** How exactly an EDTF date is given, read from its form. */
export function precision(date: string): Precision {
  if (isSpan(date)) return 'interval';
  if (choiceEnds(date)) return 'one-of';
  if (/T\d\d:\d\d:\d\d/.test(date)) return 'second';
  if (date.includes('T')) return 'minute';
  const digits = date.replace(/[~?%]/g, '');
  if (digits.length === 10) return 'day';
  return digits.length === 7 ? 'month' : 'year';
}

/** True where EDTF marks a date as approximate (`~`) or uncertain (`?`). */
export function isApproximate(date: string): boolean {
  return /[~?%]/.test(date);
}

/**
 * Orders EDTF dates by their first instant; of two that begin together the more exact comes last,
 * so that "2024-05" heads the days of May.
 */
export function compareDates(a: string, b: string): number {
  const [first, second] = [bounds(a), bounds(b)];
  return first.min - second.min || second.max - first.max;
}

/** True if the whole span of a date lies before a day (year-month-day). */
export function isPast(date: string, today: string): boolean {
  return bounds(date).max < bounds(today).min;
}

/**
 * Milliseconds from one clock time to another, or undefined where either is known only to the day
 * or less: an elapsed time says no more than its ends.
 */
export function elapsed(from: string, to: string): number | undefined {
  const exact = ['minute', 'second'];
  if (!exact.includes(precision(from)) || !exact.includes(precision(to))) return undefined;
  return bounds(to).min - bounds(from).min;
}
