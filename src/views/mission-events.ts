import { calendarTime, type CalendarTime } from '#domain/calendar.ts';
import type { Library, MissionEntry } from '#domain/library.ts';
import { launchOf } from '#domain/plans.ts';
import type { MissionEvent } from '#schemas/event.ts';
import { routes } from '#lib/urls.ts';
import { pageCitations } from './citations.ts';
import { dateWords } from './dates.ts';
import type { LinkView } from './statements.ts';

/** An event away from the page of its mission. */
export interface MissionEventView {
  mission: MissionEntry;
  event: Omit<MissionEvent, 'phase'>;
  /** Names the mission; where nothing else says so, a plan must say that it is one. */
  title: string;
  href: string;
}

/** An event that is known to the day or better. */
export interface DatedEventView extends MissionEventView {
  time: CalendarTime;
}

function titleOf({ data }: MissionEntry, { title }: Pick<MissionEvent, 'title'>): string {
  return title.includes(data.names.en) ? title : `${data.names.en}: ${title}`;
}

/** The title of an event, and that it is planned where it is. */
export function titleWithState({ title, event }: MissionEventView): string {
  return event.state === 'planned' ? `Planned: ${title}` : title;
}

function fromTimeline(library: Library, mission: MissionEntry): MissionEventView[] {
  return (library.timelines.get(mission.id)?.events ?? []).map((event) => ({
    mission,
    // Every plan of a launch is a change of its date.
    event:
      event.id === 'launch'
        ? { ...event, revision: (event.revision ?? 0) + mission.data.plans.length }
        : event,
    title: titleOf(mission, event),
    href: `${routes.mission(mission.id)}#event-${event.id}`,
  }));
}

/** The launch as it is planned, where it is not among the events yet. */
function fromPlans(library: Library, mission: MissionEntry): MissionEventView[] {
  const timeline = library.timelines.get(mission.id);
  const launch = launchOf(mission.data, timeline);
  if (launch.state !== 'planned' || timeline?.events.some(({ id }) => id === 'launch')) return [];
  const event = {
    id: 'launch',
    date: launch.planned,
    state: 'planned',
    revision: mission.data.plans.length,
    title: `Launch of ${mission.data.names.en}`,
    text: `Stated by ${launch.plan.by}, ${dateWords(launch.plan.stated)}.`,
    sources: launch.plan.sources,
  } as const;
  return [
    {
      mission,
      event: { ...event, sources: [...event.sources] },
      title: titleOf(mission, event),
      href: `${routes.mission(mission.id)}#plans`,
    },
  ];
}

/** The events of some missions, in the order of the missions and their files. */
export function missionEvents(
  library: Library,
  missions: readonly MissionEntry[],
): MissionEventView[] {
  return missions.flatMap((mission) => fromTimeline(library, mission));
}

/** What calendars show of some missions, the launches as planned included. */
export function datedEvents(library: Library, missions: readonly MissionEntry[]): DatedEventView[] {
  return missions
    .flatMap((mission) => [...fromTimeline(library, mission), ...fromPlans(library, mission)])
    .flatMap((view) => {
      const time = calendarTime(view.event);
      return time === undefined ? [] : [{ ...view, time }];
    })
    .toSorted((a, b) => a.time.start - b.time.start);
}

/** Sources, each with its publisher and leading to its page. */
export function sourceLinks(library: Library, sources: readonly string[]): LinkView[] {
  const { list } = pageCitations(library, [{ anchor: '', label: '', sources }]);
  return list.map(({ publisher, title, titleEn, href }) => ({
    label: `${publisher}: ${titleEn === undefined ? title : `${title} (${titleEn})`}`,
    href,
  }));
}
