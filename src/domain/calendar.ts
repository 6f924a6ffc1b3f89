import type { MissionEvent } from '#schemas/event.ts';
import { bounds, isApproximate, precision } from './dates.ts';

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
 * time that is approximate as its day in UTC. Undefined for what is not known to the day.
 */
export function calendarTime({
  date,
  about = false,
}: Pick<MissionEvent, 'date' | 'about'>): CalendarTime | undefined {
  const [from = date, to] = date.split('/');
  const precisions = [from, to ?? from].map(precision);
  if (isApproximate(date) || !precisions.every((known) => known === 'day' || clock.includes(known)))
    return undefined;
  if (about || precisions.includes('day')) return days(date);
  const { min } = bounds(from);
  return { isAllDay: false, start: min, end: to === undefined ? undefined : bounds(to).min };
}
