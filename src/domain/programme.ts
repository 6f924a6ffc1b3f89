import type { Stage } from '#schemas/stage.ts';
import { bounds, compareDates, type Bounds } from './dates.ts';
import type { Library, MissionEntry, StageEntry } from './library.ts';
import { launchOf } from './plans.ts';

/** One row of the programme: a mission told on this site, or a stage before or after them. */
export type Part = { kind: 'mission'; entry: MissionEntry } | { kind: 'stage'; entry: StageEntry };

/** When a part of the programme flew or is to fly, in EDTF. */
export type Course =
  | { state: 'flown'; from: string; to: string; end: 'known' | 'unknown' }
  | { state: 'in-flight'; from: string }
  | { state: 'planned'; planned: string }
  | { state: 'called-off'; stated: string }
  | { state: 'unknown' };

function plannedCourse({ plans }: Pick<Stage, 'plans'>): Course {
  const plan = plans.at(-1);
  if (plan === undefined) return { state: 'unknown' };
  if (plan.planned === 'called-off') return { state: 'called-off', stated: plan.stated };
  return { state: 'planned', planned: plan.planned };
}

/** A stage ends with its event "end"; without one, the last event is the last that is known. */
function stageCourse({ data }: StageEntry): Course {
  const find = (id: string) => data.events.find((event) => event.id === id)?.date;
  const from = find('launch');
  if (from === undefined) return plannedCourse(data);
  const to = find('end');
  if (to !== undefined) return { state: 'flown', from, to, end: 'known' };
  return { state: 'flown', from, to: data.events.at(-1)?.date ?? from, end: 'unknown' };
}

/** A mission ends with its landing on Earth once it is completed; until then it is in flight. */
function missionCourse({ id, data }: MissionEntry, { timelines }: Library): Course {
  const timeline = timelines.get(id);
  const launch = launchOf(data, timeline);
  if (launch.state !== 'happened') return plannedCourse(data);
  const landing = timeline?.events.find((event) => event.id === 'earth-landing');
  if (data.status.state !== 'completed' || landing === undefined)
    return { state: 'in-flight', from: launch.event.date };
  return { state: 'flown', from: launch.event.date, to: landing.date, end: 'known' };
}

/** When a part of the programme flew or is to fly. */
export function courseOf(part: Part, library: Library): Course {
  return part.kind === 'stage' ? stageCourse(part.entry) : missionCourse(part.entry, library);
}

function startOf(course: Course): string | undefined {
  switch (course.state) {
    case 'flown':
    case 'in-flight':
      return course.from;
    case 'planned':
      return course.planned;
    case 'called-off':
      return course.stated;
    case 'unknown':
      return undefined;
  }
}

/** The whole programme in the order in which it flew or is to fly; what has no date comes last. */
export function programmeParts(library: Library): Part[] {
  const parts: Part[] = [
    ...library.stages.map((entry) => ({ kind: 'stage' as const, entry })),
    ...library.missions.map((entry) => ({ kind: 'mission' as const, entry })),
  ];
  const starts = new Map(parts.map((part) => [part, startOf(courseOf(part, library))]));
  return parts.toSorted((a, b) => {
    const [first, second] = [starts.get(a), starts.get(b)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return compareDates(first, second);
  });
}

/** Earlier plans of a part that named the same year, with the span they named between them. */
export interface EarlierPlans extends Bounds {
  /** Years in which the plans were first and last stated. */
  stated: { from: number; to: number };
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** The plans that no longer stand, by the year they named, oldest first. */
export function earlierPlans({ entry: { data } }: Part, course: Course): EarlierPlans[] {
  const current = course.state === 'planned' ? course.planned : undefined;
  const earlier = data.plans.filter(
    ({ planned }) => planned !== 'called-off' && planned !== current,
  );
  const groups = Map.groupBy(earlier, ({ planned }) => yearOf(bounds(planned).min));
  return [...groups.values()].map((plans) => {
    const planned = plans.map((plan) => bounds(plan.planned));
    const stated = plans.map((plan) => yearOf(bounds(plan.stated).min));
    return {
      min: Math.min(...planned.map(({ min }) => min)),
      max: Math.max(...planned.map(({ max }) => max)),
      stated: { from: Math.min(...stated), to: Math.max(...stated) },
    };
  });
}
