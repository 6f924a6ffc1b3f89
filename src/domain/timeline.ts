import type { EventFile, MissionEvent } from '#schemas/event.ts';
import { elapsed } from './dates.ts';

/** The events of one phase, in the order of their dates. */
export interface PhaseEvents {
  id: string;
  title: string;
  summary: string | undefined;
  events: MissionEvent[];
}

/** Groups events under the phases of their file; phases without events are left out. */
export function eventsByPhase({ phases, events }: EventFile): PhaseEvents[] {
  return phases
    .map(({ id, title, summary }) => ({
      id,
      title,
      summary,
      events: events.filter((event) => event.phase === id),
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
