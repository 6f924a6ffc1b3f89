import type { EventFile, MissionEvent } from '#schemas/event.ts';
import type { Mission, Plan } from '#schemas/mission.ts';

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
