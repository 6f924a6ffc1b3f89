import { compareDates, isPast, bounds } from '#domain/dates.ts';
import type { Library, MissionEntry } from '#domain/library.ts';
import { missionElapsed } from '#domain/timeline.ts';
import { routes } from '#lib/urls.ts';
import { missionItem } from './catalogue.ts';
import { moment } from './dates.ts';
import { programmeChart } from './programme-chart.ts';
import { planViews } from './plans.ts';
import { eventStatus } from './status.ts';

function milestones(library: Library, { id, data }: MissionEntry, today: string) {
  const timeline = library.timelines.get(id);
  if (timeline === undefined) return [];
  return timeline.events
    .filter((event) => event.milestone)
    .map((event) => ({
      id: `${id}-${event.id}`,
      date: event.date,
      title: event.title,
      mission: { label: data.names.en, href: routes.mission(id) },
      href: `${routes.mission(id)}#event-${event.id}`,
      moment: moment(event.date, missionElapsed(timeline, event), event.about ?? false),
      status: eventStatus(event.state, isPast(event.date, today)),
    }));
}

function byYear(events: ReturnType<typeof milestones>) {
  const years = Map.groupBy(events, ({ date }) => new Date(bounds(date).min).getUTCFullYear());
  return [...years].map(([year, list]) => ({ year, events: list }));
}

/**
 * The programme: one row for each mission with its launch and the history of its plans, and the
 * milestones of all missions by year.
 */
export function programmeView(library: Library, today: string) {
  const events = library.missions
    .flatMap((mission) => milestones(library, mission, today))
    .toSorted((a, b) => compareDates(a.date, b.date));
  return {
    chart: programmeChart(library, today),
    rows: library.missions.map((mission) => ({
      ...missionItem(library, mission),
      // Marks lead to the numbered sources of the mission's own page, not of this one.
      plans: planViews(mission, () => []).map((plan) => ({
        ...plan,
        href: `${routes.mission(mission.id)}#plans`,
      })),
    })),
    years: byYear(events),
  };
}

export type ProgrammeView = ReturnType<typeof programmeView>;
