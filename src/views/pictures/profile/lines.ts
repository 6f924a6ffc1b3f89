import { bounds } from '#domain/dates.ts';
import { entryOf, shortName, type Library, type MissionEntry } from '#domain/library.ts';
import { plannedStops } from '#domain/profile.ts';
import { eventsByPhase } from '#domain/timeline.ts';
import { formatList } from '#lib/format.ts';
import type { Place, ProfileLine } from '#schemas/profile.ts';
import { eventStatus, type Shape } from '#views/status.ts';

/** A stop of a route: a circle with the number of its event, or the letter of a planned leg. */
export interface Stop {
  place: Place;
  mark: string;
  shape: Shape;
  label: string | undefined;
  /** Whether the craft have really been there. */
  isFlown: boolean;
  /** Stops with a lower number come first in time. */
  order: number;
}

/** The way of one craft, or of several that travel as one. */
export interface Line {
  name: string;
  /** The stops that it passes, with those of other lines at which it leaves and arrives. */
  path: Stop[];
  leaves: boolean;
  arrives: boolean;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Letter of a planned stop in the picture and in the list of legs. */
export function legLetter(index: number): string {
  return letters[index] ?? String(index + 1);
}

/** Names of craft as one phrase; all modules together bear the name of the mission. */
export function craftNames(library: Library, { data }: MissionEntry, craft: readonly string[]) {
  if (data.modules.every(({ id }) => craft.includes(id))) return data.names.en;
  const names = craft.map((id, index) => {
    const module = data.modules.find((candidate) => candidate.id === id)?.names.en;
    if (module === undefined) return shortName(entryOf(library.payloads, id));
    return index === 0 ? module : module.toLowerCase();
  });
  return formatList(names);
}

function stopsOf(library: Library, mission: MissionEntry, today: string): Map<string, Stop> {
  const timeline = library.timelines.get(mission.id);
  const events = timeline ? eventsByPhase(timeline).flatMap((phase) => phase.events) : [];
  const planned = plannedStops(mission.data).map(({ id }) => id);
  const stops = (mission.data.profile ?? []).flatMap((line) => line.stops);
  return new Map(
    stops.map(({ event: eventId, id = '', place, label }) => {
      const event = events.find((candidate) => candidate.id === eventId);
      const leg = planned.indexOf(id);
      const isPast = event !== undefined && bounds(event.date).max < bounds(today).min;
      return [
        eventId ?? id,
        {
          place,
          label,
          mark: event ? String(event.number) : legLetter(leg),
          shape: event ? eventStatus(event.state, isPast).shape : 'planned',
          isFlown: event?.state === 'happened',
          order: event ? event.number : events.length + 1 + leg,
        },
      ];
    }),
  );
}

/** The lines of a mission's route, with their stops found. */
export function profileLines(library: Library, mission: MissionEntry, today: string): Line[] {
  const stops = stopsOf(library, mission, today);
  return (mission.data.profile ?? []).map(({ craft, from, to, stops: own }: ProfileLine) => {
    const keys = [from, ...own.map(({ event, id }) => event ?? id), to];
    return {
      name: craftNames(library, mission, craft),
      path: keys.flatMap((key) => stops.get(key ?? '') ?? []),
      leaves: from !== undefined,
      arrives: to !== undefined,
    };
  });
}
