import { entryOf, type Library, type MissionEntry } from '#domain/library.ts';
import { isPast } from '#domain/dates.ts';
import type { CalendarEvent } from '#lib/calendar-file.ts';
import { formatCount } from '#lib/format.ts';
import { calendarFile, routes } from '#lib/urls.ts';
import { site } from '#site.config.ts';
import { dateText, dateWords, type DateText } from './dates.ts';
import {
  datedEvents,
  missionEvents,
  sourceLinks,
  type DatedEventView,
  type MissionEventView,
} from './mission-events.ts';
import type { LinkView } from './statements.ts';
import { eventStatus } from './status.ts';
import type { SubscriptionView } from './subscription.ts';

/** A calendar to subscribe to. */
export interface CalendarView {
  name: string;
  description: string;
  /** Address of the file. */
  href: string;
  events: DatedEventView[];
}

/** The calendar of a mission, or that of all missions. */
export function calendarView(library: Library, mission?: string): CalendarView {
  const missions = mission === undefined ? library.missions : [entryOf(library.missions, mission)];
  const subject = mission === undefined ? 'all missions' : missions.map(nameOf).join();
  return {
    name: mission === undefined ? site.title : `${site.title}: ${subject}`,
    description: `What happened and what is planned, known to the day or better: ${subject}`,
    href: calendarFile(mission),
    events: datedEvents(library, missions),
  };
}

function nameOf({ data }: MissionEntry): string {
  return data.names.en;
}

/** Address as a calendar shows it. @param origin Where the site is served. */
function whole(href: string, origin: string | URL | undefined): string {
  return new URL(href, origin).href;
}

/** What a calendar says below the title: the event, how sure its time is, and its sources. */
function textOf(library: Library, { event }: DatedEventView, origin: string | URL | undefined) {
  const sources = sourceLinks(library, event.sources).map(
    ({ label, href }) => `${label} ${whole(href, origin)}`,
  );
  return [
    event.text,
    event.state === 'happened' ? undefined : `${eventStatus(event.state, false).label}.`,
    event.about ? `The clock time is approximate: about ${dateWords(event.date)}.` : undefined,
    event.differs && 'Sources differ; the page of the mission says how.',
    [sources.length === 1 ? 'Source:' : 'Sources:', ...sources].join('\n'),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** The events of a calendar as its file has them. @param origin Where the site is served. */
export function calendarEvents(
  library: Library,
  { events }: CalendarView,
  origin: string | URL | undefined,
): CalendarEvent[] {
  return events.map((dated) => {
    const { mission, event, title, href, time } = dated;
    return {
      uid: `event-${event.id}@${mission.id}.magpie-bridge`,
      sequence: event.revision ?? 0,
      changed: mission.data.changed,
      status: event.state,
      title,
      text: textOf(library, dated, origin),
      address: whole(href, origin),
      category: nameOf(mission),
      ...time,
    };
  });
}

/** An event that is to come. */
export interface ComingView {
  date: DateText;
  title: string;
  href: string;
}

function subscription(
  view: CalendarView,
  name: string,
  origin: string | URL | undefined,
): SubscriptionView {
  const planned = view.events.filter(({ event }) => event.state === 'planned').length;
  const address = whole(view.href, origin);
  return {
    name,
    content: `${formatCount(view.events.length, 'event')}, ${planned === 0 ? 'none' : planned} of them planned`,
    href: view.href,
    address,
    webcal: address.replace(/^https?:/, 'webcal:'),
  };
}

function isComing({ event }: MissionEventView, today: string): boolean {
  return event.state === 'planned' && !isPast(event.date, today);
}

/** Everything the page of the calendars shows. @param origin Where the site is served. */
export function calendarPage(library: Library, today: string, origin: string | URL | undefined) {
  const all = calendarView(library);
  const events = missionEvents(library, library.missions);
  const dated = new Set(all.events.map(({ href }) => href));
  return {
    calendars: [
      subscription(all, 'All missions', origin),
      ...library.missions.map((mission) =>
        subscription(calendarView(library, mission.id), nameOf(mission), origin),
      ),
    ],
    coming: all.events
      .filter((view) => isComing(view, today))
      .map(({ event, title, href }): ComingView => ({ date: dateText(event.date), title, href })),
    leftOut: formatCount(events.filter(({ href }) => !dated.has(href)).length, 'event'),
    /** What is planned, but not to the day. */
    vague: events
      .filter((view) => isComing(view, today) && !dated.has(view.href))
      .map(({ event, title, href }): LinkView => ({
        label: `${title} (${dateWords(event.date)})`,
        href,
      })),
    timeline: routes.timeline(),
  };
}

export type CalendarPage = ReturnType<typeof calendarPage>;
