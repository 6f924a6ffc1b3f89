import type { MissionEntry } from '#domain/library.ts';
import { launchOf } from '#domain/plans.ts';
import type { EventFile } from '#schemas/event.ts';
import type { Plan } from '#schemas/mission.ts';
import type { MarkView, PageCitations } from './citations.ts';
import { dateText, dateWords, type DateText } from './dates.ts';
import type { Shape } from './status.ts';

/** One published plan. */
export interface PlanView {
  stated: DateText;
  by: string;
  /** The planned date, or undefined where the launch was called off. */
  planned: DateText | undefined;
  note: string | undefined;
  marks: MarkView[];
}

/** The launch of a mission as it stands, in a few words. */
export interface LaunchView {
  shape: Shape;
  /** What kind of date it is: "Launched", "Planned launch" … */
  label: string;
  date: DateText | undefined;
  /** Who said so and when, or why there is no date. */
  note: string | undefined;
}

function planView(
  { stated, by, planned, note, sources }: Plan,
  marks: PageCitations['marks'],
): PlanView {
  return {
    stated: dateText(stated),
    by,
    planned: planned === 'called-off' ? undefined : dateText(planned),
    note,
    marks: marks(sources),
  };
}

/** Every published plan, oldest first. */
export function planViews(plans: readonly Plan[], marks: PageCitations['marks']): PlanView[] {
  return plans.map((plan) => planView(plan, marks));
}

/** Where the launch of a mission stands. */
export function launchView(
  { data }: Pick<MissionEntry, 'data'>,
  timeline: EventFile | undefined,
): LaunchView {
  const launch = launchOf(data, timeline);
  switch (launch.state) {
    case 'happened':
      return {
        shape: 'done',
        label: 'Launched',
        date: dateText(launch.event.date),
        note: undefined,
      };
    case 'planned':
      return {
        shape: 'planned',
        label: 'Planned launch',
        date: dateText(launch.planned),
        note: `${launch.plan.by}, ${dateWords(launch.plan.stated)}`,
      };
    case 'called-off':
      return {
        shape: 'called-off',
        label: 'Launch called off',
        date: dateText(launch.plan.stated),
        note: 'no new date is official',
      };
    case 'unknown':
      return { shape: 'planned', label: 'Launch', date: undefined, note: 'no date published' };
  }
}
