import type { Article, Event, Thing } from 'schema-dts';
import { ends, isApproximate, precision } from '#domain/dates.ts';
import { entryOf, type Library } from '#domain/library.ts';
import type { MissionEvent } from '#schemas/event.ts';
import type { Mission } from '#schemas/mission.ts';
import { routes, wholeAddress } from '#lib/urls.ts';
import { concernedLinks } from '#views/concerned.ts';
import { distinctName } from '#views/names.ts';
import { licence, siteAsAuthor, siteOfPage, type PageMetadata } from './metadata.ts';

interface Written {
  title: string;
  href: string;
  changed: string;
  about: Thing | readonly Thing[];
  mentions?: readonly Event[];
}

function article({ title, href, changed, about, mentions = [] }: Written): PageMetadata {
  const thing: Article = {
    '@type': 'Article',
    headline: title,
    url: wholeAddress(href),
    dateModified: changed,
    about,
    ...(mentions.length > 0 && { mentions }),
    isPartOf: siteOfPage(),
    author: siteAsAuthor(),
    license: licence,
  };
  return { changed, things: [thing] };
}

/** A mission or payload under all its names. */
function named({ names }: Pick<Mission, 'names'>): Thing {
  const others = [names.zh, names.native].filter((name) => name !== undefined);
  return { '@type': 'Thing', name: names.en, ...(others.length > 0 && { alternateName: others }) };
}

/** Dates of an event; a clock time that is only about right says no more than its day. */
function datesOf({ date, about }: MissionEvent): { startDate: string; endDate?: string } {
  const [startDate, endDate] = ends(date);
  if (precision(date) === 'interval') return { startDate, endDate };
  return { startDate: about ? startDate.slice(0, 'YYYY-MM-DD'.length) : startDate };
}

const statuses = {
  happened: {},
  planned: { eventStatus: 'https://schema.org/EventScheduled' },
  'called-off': { eventStatus: 'https://schema.org/EventCancelled' },
} as const;

/**
 * The milestones of a mission that have a place: search engines ask for it. Schema.org has no word for
 * "around", for "one of these days" nor for an event that did not happen when it was planned, so those
 * are left out.
 */
function milestones(library: Library, id: string): Event[] {
  const events = library.timelines.get(id)?.events ?? [];
  return events.flatMap((event): Event[] => {
    const isVague = isApproximate(event.date) || precision(event.date) === 'one-of';
    const { milestone, place, state } = event;
    if (!milestone || place === undefined || state === 'missed' || isVague) return [];
    return [
      {
        '@type': 'Event',
        name: event.title,
        ...datesOf(event),
        ...statuses[state],
        location: { '@type': 'Place', name: place, address: place },
        url: wholeAddress(`${routes.mission(id)}#event-${event.id}`),
      },
    ];
  });
}

/** A mission: an article about it that mentions its milestones. */
export function missionMetadata(library: Library, id: string): PageMetadata {
  const { data } = entryOf(library.missions, id);
  return article({
    title: data.names.en,
    href: routes.mission(id),
    changed: data.changed,
    about: named(data),
    mentions: milestones(library, id),
  });
}

/** A payload: an article about it. */
export function payloadMetadata(library: Library, id: string): PageMetadata {
  const entry = entryOf(library.payloads, id);
  return article({
    title: distinctName(library, entry),
    href: routes.payload(id),
    changed: entry.data.changed,
    about: named(entry.data),
  });
}

/** A story: an article about the missions, payloads and partners that it concerns. */
export function storyMetadata(library: Library, id: string): PageMetadata {
  const { data } = entryOf(library.stories, id);
  return article({
    title: data.title,
    href: routes.story(id),
    changed: data.changed,
    about: concernedLinks(library, data).map(({ label, href }) => ({
      '@type': 'Thing',
      name: label,
      url: wholeAddress(href),
    })),
  });
}
