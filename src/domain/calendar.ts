import type { MissionEvent } from '#schemas/event.ts';
import { bounds, ends, isApproximate, precision } from './dates.ts';

/** When a calendar shows something. */
export interface CalendarTime {
  /** True where only the days are known, in UTC. */
  isAllDay: boolean;
  /** Milliseconds since 1970 UTC; midnight where only the days are known. */
  start: number;
  /** The first instant after it; left out for a moment. */
  end: number | undefined;
}

const clock = ['minute', 'second'];

function days(date: string): CalendarTime {
  const { min, max } = bounds(date);
  const midnight = new Date(max).setUTCHours(24, 0, 0, 0);
  return { isAllDay: true, start: new Date(min).setUTCHours(0, 0, 0, 0), end: midnight };
}

/**
 * When a calendar shows an event: a clock time as such, a day or several as whole days, and a clock
 * time that is approximate as its day in UTC. Undefined for what is not known to the day, such as
 * one of several days.
 */
export function calendarTime({
  date,
  about = false,
}: Pick<MissionEvent, 'date' | 'about'>): CalendarTime | undefined {
  const known = precision(date);
  if (isApproximate(date) || known === 'one-of') return undefined;
  const [from, to] = ends(date);
  const precisions = [from, to].map(precision);
  if (!precisions.every((end) => end === 'day' || clock.includes(end))) return undefined;
  if (about || precisions.includes('day')) return days(date);
  const end = known === 'interval' ? bounds(to).min : undefined;
  return { isAllDay: false, start: bounds(from).min, end };
}
