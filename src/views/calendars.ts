import { entryOf, type Library, type MissionEntry } from '#domain/library.ts';
import type { CalendarEvent } from '#lib/calendar-file.ts';
import { formatCount } from '#lib/format.ts';
import { calendarFile } from '#lib/urls.ts';
import { site } from '#site.config.ts';
import { dateWords } from './dates.ts';
import {
  datedEvents,
  missionEvents,
  sourceLinks,
  titleWithState,
  type DatedEventView,
} from './mission-events.ts';
import { nextViews } from './next.ts';
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
    const { mission, event, href, time } = dated;
    return {
      uid: `event-${event.id}@${mission.id}.magpie-bridge`,
      sequence: event.revision ?? 0,
      changed: mission.data.changed,
      status: event.state,
      title: titleWithState(dated),
      text: textOf(library, dated, origin),
      address: whole(href, origin),
      place: event.place,
      category: nameOf(mission),
      ...time,
    };
  });
}

/** The day on which a date begins. */
function firstDay(date: string): string {
  return date.slice(0, 'yyyy-mm-dd'.length);
}

/** How many events a calendar has, from when to when, and how many are planned. */
function contentWords({ events }: CalendarView): string {
  const days = [events[0], events.at(-1)].map((dated) =>
    dated === undefined ? undefined : dateWords(firstDay(dated.event.date)),
  );
  const planned = events.filter(({ event }) => event.state === 'planned').length;
  return [
    formatCount(events.length, 'event'),
    events.length > 1 ? ` from ${days.join(' to ')}` : '',
    planned > 0 ? `, ${planned} of them planned` : '',
  ].join('');
}

function subscription(
  view: CalendarView,
  name: string,
  origin: string | URL | undefined,
): SubscriptionView {
  const address = whole(view.href, origin);
  return {
    name,
    content: contentWords(view),
    href: view.href,
    address,
    webcal: address.replace(/^https?:/, 'webcal:'),
  };
}

/** Everything the page of the calendars shows. @param origin Where the site is served. */
export function calendarPage(library: Library, today: string, origin: string | URL | undefined) {
  const all = calendarView(library);
  const dated = new Set(all.events.map(({ href }) => href));
  const isDated = ({ href }: { href: string }) => dated.has(href);
  const next = nextViews(library, today);
  return {
    calendars: [
      subscription(all, 'All missions', origin),
      ...library.missions.map((mission) =>
        subscription(calendarView(library, mission.id), nameOf(mission), origin),
      ),
    ],
    /** What is planned to the day. */
    coming: next.filter(isDated),
    /** What is planned less exactly. */
    vague: next.filter((view) => !isDated(view)),
    leftOut: formatCount(
      missionEvents(library, library.missions).filter((view) => !isDated(view)).length,
      'event',
    ),
  };
}

export type CalendarPage = ReturnType<typeof calendarPage>;
