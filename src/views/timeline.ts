import { bounds, compareDates, isPast } from '#domain/dates.ts';
import type { Library, MissionEntry, StageEntry } from '#domain/library.ts';
import { programmeParts, type Part } from '#domain/programme.ts';
import { stageStatements, type Statement } from '#domain/statements.ts';
import { missionElapsed } from '#domain/timeline.ts';
import { routes } from '#lib/urls.ts';
import { pageCitations, type MarkView, type PageCitations } from './citations.ts';
import { moment, type DateText } from './dates.ts';
import { otherNames, type NameView } from './names.ts';
import { launchView, planViews, type LaunchView, type PlanView } from './plans.ts';
import { partStatus, programmeChart } from './programme-chart.ts';
import { statementView, type StatementView } from './statements.ts';
import { eventStatus, type StatusView } from './status.ts';

/** Something that happened in a stage; its anchor is its place on the page. */
export interface StageEventView {
  anchor: string;
  date: DateText;
  title: string;
  marks: MarkView[];
}

/** A plan; one of a mission leads to its page, which tells more. */
export interface ProgrammePlanView extends PlanView {
  href: string | undefined;
}

/** A mission or a stage as the timeline tells it. */
export interface FlightView {
  id: string;
  name: string;
  /** The page of a mission; stages have none. */
  href: string | undefined;
  otherNames: NameView[];
  status: StatusView;
  summary: StatementView | undefined;
  /** Where the launch of a mission stands; a stage has events instead. */
  launch: LaunchView | undefined;
  events: StageEventView[];
  plans: ProgrammePlanView[];
}

function stageFlight(
  entry: StageEntry,
  status: StatusView,
  marks: PageCitations['marks'],
): FlightView {
  const { id, data } = entry;
  return {
    id,
    name: data.names.en,
    href: undefined,
    otherNames: otherNames(data.names),
    status,
    summary: statementView(data.summary, marks),
    launch: undefined,
    events: data.events.map(({ id: event, date, about = false, title, sources }) => ({
      anchor: `${id}-${event}`,
      date: moment(date, undefined, about).date,
      title,
      marks: marks(sources),
    })),
    plans: planViews(data.plans, marks).map((plan) => ({ ...plan, href: undefined })),
  };
}

/** A mission in short; its plans lead to its own page, which tells more of each. */
function missionFlight(
  entry: MissionEntry,
  status: StatusView,
  library: Library,
  marks: PageCitations['marks'],
): FlightView {
  const { id, data } = entry;
  return {
    id,
    name: data.names.en,
    href: routes.mission(id),
    otherNames: otherNames(data.names),
    status,
    summary: undefined,
    launch: launchView(entry, library.timelines.get(id)),
    events: [],
    plans: planViews(data.plans, marks).map((plan) => ({
      ...plan,
      note: undefined,
      href: `${routes.mission(id)}#plans`,
    })),
  };
}

/** Everything the timeline states: of its stages all, of the missions their launch plans. */
function statementsOf(parts: readonly Part[]): Statement[] {
  return parts.flatMap((part) =>
    part.kind === 'stage'
      ? stageStatements(part.entry)
      : part.entry.data.plans.map(({ sources }) => ({
          anchor: `${part.entry.id}-plans`,
          label: 'Launch plans',
          sources,
        })),
  );
}

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
 * The programme: the chart, every flight and the station with what happened and the history of the
 * plans, and the milestones of the missions by year.
 */
export function programmeView(library: Library, today: string) {
  const parts = programmeParts(library);
  const { marks, list } = pageCitations(library, statementsOf(parts));
  const events = library.missions
    .flatMap((mission) => milestones(library, mission, today))
    .toSorted((a, b) => compareDates(a.date, b.date));
  return {
    chart: programmeChart(library, today),
    flights: parts.map((part) => {
      const status = partStatus(part, library);
      return part.kind === 'stage'
        ? stageFlight(part.entry, status, marks)
        : missionFlight(part.entry, status, library, marks);
    }),
    years: byYear(events),
    sources: list,
  };
}

export type ProgrammeView = ReturnType<typeof programmeView>;
