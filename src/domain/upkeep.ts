import type { MissionEvent } from '#schemas/event.ts';
import { bounds, isPast } from './dates.ts';
import { entryOf, type Library, type MissionEntry, type PayloadEntry } from './library.ts';
import { launchOf } from './plans.ts';

const day = 86_400_000;

/**
 * Days after which an entry is compared with its sources again. What is planned or under way changes
 * from month to month; what is over changes only when something new is found about it.
 */
export const checkIntervals = { moving: 30, settled: 365 } as const;

/** Where an entry stands between two checks. */
export interface Check {
  /** Day of the last check, year-month-day. */
  checked: string;
  /** Day on which the next one is due, year-month-day. */
  due: string;
  /** Days from the last check to today. */
  age: number;
  /** Days from the day it is due to today: negative before it, 0 on it, positive once overdue. */
  late: number;
}

/** The kinds of entry that are checked again and again. */
export type CheckedKind =
  'mission' | 'payload' | 'partner' | 'country' | 'story' | 'stage' | 'term';

/** An entry with its last and its next check. */
export interface CheckedEntry extends Check {
  kind: CheckedKind;
  id: string;
}

/** A day that was planned and has passed without a word of what came of it. */
export interface PassedPlan {
  mission: string;
  /** The event; undefined for the launch as the latest plan has it. */
  event: MissionEvent | undefined;
  /** EDTF */
  planned: string;
}

function daysBetween(from: string, to: string): number {
  return (bounds(to).min - bounds(from).min) / day;
}

function dayAfter(date: string, days: number): string {
  return new Date(bounds(date).min + days * day).toISOString().slice(0, 10);
}

/**
 * Where an entry stands between two checks.
 *
 * @param checked Day of the last check, year-month-day.
 * @param interval Days from one check to the next.
 * @param today Year-month-day.
 */
export function checkOf(checked: string, interval: number, today: string): Check {
  const age = daysBetween(checked, today);
  return { checked, due: dayAfter(checked, interval), age, late: age - interval };
}

/** Days from one check of a mission to the next. */
export function missionInterval({ data }: MissionEntry): number {
  return data.status.state === 'completed' ? checkIntervals.settled : checkIntervals.moving;
}

/** Days from one check of a payload to the next: those of its mission, unless it was withdrawn. */
export function payloadInterval(library: Library, { data }: PayloadEntry): number {
  if (data.status.state === 'withdrawn') return checkIntervals.settled;
  return missionInterval(entryOf(library.missions, data.mission));
}

/** Everything that is checked again, that which is due first at the head. */
export function checksOf(library: Library, today: string): CheckedEntry[] {
  const { settled } = checkIntervals;
  const checked = <Item extends { id: string; data: { checked: string } }>(
    kind: CheckedKind,
    entries: readonly Item[],
    interval: (entry: Item) => number = () => settled,
  ) =>
    entries.map((entry) => ({
      kind,
      id: entry.id,
      ...checkOf(entry.data.checked, interval(entry), today),
    }));
  return [
    ...checked('mission', library.missions, missionInterval),
    ...checked('payload', library.payloads, (payload) => payloadInterval(library, payload)),
    ...checked('partner', library.partners),
    ...checked('country', library.countries),
    ...checked('story', library.stories),
    ...checked('stage', library.stages),
    ...checked('term', library.terms),
  ].toSorted((a, b) => a.due.localeCompare(b.due));
}

/** True for an event whose planned date has passed; what came of it is never guessed. */
export function lacksOutcome({ state, date }: MissionEvent, today: string): boolean {
  return state === 'planned' && isPast(date, today);
}

/** Every planned event and every planned launch whose date has passed without an outcome. */
export function passedPlans(library: Library, today: string): PassedPlan[] {
  return library.missions.flatMap(({ id, data }) => {
    const timeline = library.timelines.get(id);
    const launch = launchOf(data, timeline);
    const events = (timeline?.events ?? [])
      .filter((event) => lacksOutcome(event, today))
      .map((event) => ({ mission: id, event, planned: event.date }));
    return launch.state === 'planned' && isPast(launch.planned, today)
      ? [...events, { mission: id, event: undefined, planned: launch.planned }]
      : events;
  });
}
