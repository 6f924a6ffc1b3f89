import type { EventFile, MissionEvent } from '#schemas/event.ts';
import type { Mission, Plan } from '#schemas/mission.ts';
import { bounds } from './dates.ts';

/** Where the launch of a mission stands, derived from its events and its plans. */
export type Launch =
  | { state: 'happened'; event: MissionEvent }
  | { state: 'planned'; plan: Plan; planned: string }
  | { state: 'called-off'; plan: Plan }
  | { state: 'unknown' };

/**
 * The launch as it stands: the event if it happened, otherwise the plan stated last. Editors change
 * the plans and nothing else.
 */
export function launchOf(mission: Mission, timeline: EventFile | undefined): Launch {
  const event = timeline?.events.find(({ id, state }) => id === 'launch' && state === 'happened');
  if (event) return { state: 'happened', event };
  const plan = mission.plans.at(-1);
  if (plan === undefined) return { state: 'unknown' };
  if (plan.planned === 'called-off') return { state: 'called-off', plan };
  return { state: 'planned', plan, planned: plan.planned };
}

/** The date of the launch, of its plan or of the day on which it was called off, in EDTF. */
export function launchDate(launch: Launch): string | undefined {
  switch (launch.state) {
    case 'happened':
      return launch.event.date;
    case 'planned':
      return launch.planned;
    case 'called-off':
      return launch.plan.stated;
    case 'unknown':
      return undefined;
  }
}

function isElsewhere(before: string, after: string): boolean {
  const [first, second] = [bounds(before), bounds(after)];
  return second.min > first.max || second.max < first.min;
}

/**
 * How often the planned date moved: how many dates have no day in common with the one stated before.
 * A plan that only says more exactly what was said before did not move.
 */
export function dateMoves(plans: readonly Plan[]): number {
  const dates = plans.map(({ planned }) => planned).filter((planned) => planned !== 'called-off');
  return dates.filter((date, index) => isElsewhere(dates[index - 1] ?? date, date)).length;
}
