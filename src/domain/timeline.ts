import type { EventFile, MissionEvent } from '#schemas/event.ts';
import { elapsed } from './dates.ts';

/** An event with its number in the list of its mission, counted from one. */
export type NumberedEvent = MissionEvent & { number: number };

/** The events of one phase, in the order of their dates. */
export interface PhaseEvents {
  id: string;
  title: string;
  summary: string | undefined;
  events: NumberedEvent[];
}

/**
 * Groups events under the phases of their file and numbers them in that order, so that lists and
 * pictures agree; phases without events are left out.
 */
export function eventsByPhase({ phases, events }: EventFile): PhaseEvents[] {
  const numbered = phases
    .flatMap(({ id }) => events.filter(({ phase }) => phase === id))
    .map((event, index) => ({ ...event, number: index + 1 }));
  return phases
    .map(({ id, title, summary }) => ({
      id,
      title,
      summary,
      events: numbered.filter(({ phase }) => phase === id),
    }))
    .filter((phase) => phase.events.length > 0);
}

/**
 * Mission elapsed time of an event: milliseconds since lift-off, or undefined before it and where
 * either time is not known to the minute.
 */
export function missionElapsed(timeline: EventFile, event: MissionEvent): number | undefined {
  const launch = timeline.events.find(({ id, state }) => id === 'launch' && state === 'happened');
  if (launch === undefined) return undefined;
  const time = elapsed(launch.date, event.date);
  return time !== undefined && time >= 0 ? time : undefined;
}
