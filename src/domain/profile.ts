import type { Mission } from '#schemas/mission.ts';
import type { Place } from '#schemas/profile.ts';

/** A stop of a mission's route that has no event yet. */
export interface PlannedStop {
  id: string;
  place: Place;
  label: string;
  sources: string[];
  /** Craft of its line: ids of modules and payloads. */
  craft: string[];
}

/** The stops of a mission's route that are only planned, in the order of its file. */
export function plannedStops({ profile = [] }: Mission): PlannedStop[] {
  return profile.flatMap(({ craft, stops }) =>
    stops.flatMap(({ id, place, label = '', sources = [] }) =>
      id === undefined ? [] : [{ id, place, label, sources, craft }],
    ),
  );
}
