import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { site } from '#site.config.ts';

/** An event as calendar programs know it (RFC 5545). Addresses are whole. */
export interface CalendarEvent {
  /** Stays the same for ever, wherever the site is served. */
  uid: string;
  /** Rises when the date changes. */
  sequence: number;
  /** Year-month-day of the last change. */
  changed: string;
  status: 'happened' | 'planned' | 'called-off' | 'missed';
  title: string;
  text: string;
  address: string;
  /** Where it happens, if that is known. */
  place: string | undefined;
  /** Name of the mission. */
  category: string;
  isAllDay: boolean;
  /** Milliseconds since 1970 UTC. */
  start: number;
  /** The first instant after it; left out for a moment. */
  end: number | undefined;
}

const statuses: Record<CalendarEvent['status'], ICalEventStatus> = {
  happened: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  'called-off': ICalEventStatus.CANCELLED,
  missed: ICalEventStatus.CANCELLED,
};

const day = 86_400;

/** A calendar as a file that programs subscribe to and ask for once a day. */
export function calendarText(
  { name, description, address }: { name: string; description: string; address: string },
  events: readonly CalendarEvent[],
): string {
  const calendar = ical({
    name,
    description,
    source: address,
    ttl: day,
    prodId: { company: site.title, product: 'Calendar', language: 'EN' },
  });
  for (const event of events)
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: `${event.changed}T00:00:00Z`,
      status: statuses[event.status],
      summary: event.title,
      description: event.text,
      url: event.address,
      location: event.place ?? null,
      categories: [{ name: event.category }],
      allDay: event.isAllDay,
      start: new Date(event.start),
      end: event.end === undefined ? null : new Date(event.end),
      // Nobody is busy because a spacecraft is.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
