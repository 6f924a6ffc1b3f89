import { bounds, compareDates } from '#domain/dates.ts';
import {
  entryOf,
  fullName,
  type Library,
  type MissionEntry,
  type UpdateEntry,
} from '#domain/library.ts';
import { updateStatements } from '#domain/statements.ts';
import { feedFile, routes } from '#lib/urls.ts';
import { site } from '#site.config.ts';
import { pageCitations } from './citations.ts';
import { concernedLinks } from './concerned.ts';
import { dateWords } from './dates.ts';
import {
  missionEvents,
  sourceLinks,
  titleWithState,
  type MissionEventView,
} from './mission-events.ts';
import type { ProseContext } from './prose.ts';
import type { LinkView } from './statements.ts';
import { eventStatus } from './status.ts';
import type { SubscriptionView } from './subscription.ts';

/** An entry of a feed, worded. */
export interface FeedEntryView {
  /** Path that is its alone and stays so; it need not lead anywhere. */
  id: string;
  href: string;
  title: string;
  /** Time of its last change, RFC 3339. */
  updated: string;
  category: 'update' | 'event' | 'change';
  paragraphs: string[];
  /** The update whose prose is its text, and what that prose needs. */
  prose: { update: string; context: ProseContext } | undefined;
  sources: LinkView[];
  links: LinkView[];
}

/** A feed, its entries the newest first. */
export interface FeedView {
  title: string;
  subtitle: string;
  /** Address of the file. */
  href: string;
  /** The page that says the same. */
  page: string;
  updated: string;
  entries: FeedEntryView[];
}

/** How many events and how many changes the feed of everything has. */
export const newest = 30;

/** The first instant of a date in the one form that Atom knows (RFC 3339). */
function timestamp(date: string): string {
  return new Date(bounds(date).min).toISOString();
}

/** When an event was news: on its day, or, where that is to come, when its mission last changed. */
function newsTime({ mission, event }: MissionEventView): string {
  const { changed } = mission.data;
  const isToCome = event.state === 'planned' || compareDates(event.date, changed) > 0;
  return timestamp(isToCome ? changed : event.date);
}

function eventEntry(library: Library, view: MissionEventView): FeedEntryView {
  const { mission, event, href } = view;
  const status = event.state === 'happened' ? '' : `${eventStatus(event.state, false).label}: `;
  const date = event.about ? `about ${dateWords(event.date)}` : dateWords(event.date);
  return {
    id: href,
    href,
    title: titleWithState(view),
    updated: newsTime(view),
    category: 'event',
    paragraphs: [`${status}${date}.`, ...(event.text === undefined ? [] : [event.text])],
    prose: undefined,
    sources: sourceLinks(library, event.sources),
    links: concernedLinks(library, { ...event, missions: [mission.id] }),
  };
}

function updateEntry(library: Library, entry: UpdateEntry): FeedEntryView {
  const { id, data } = entry;
  const statements = updateStatements([entry]);
  const { marks, list } = pageCitations(library, statements);
  const href = `${routes.updates()}#update-${id}`;
  return {
    id: href,
    href,
    title: data.kind === 'correction' ? `Correction: ${data.title}` : data.title,
    updated: timestamp(data.date),
    category: 'update',
    paragraphs: [],
    prose: {
      update: id,
      // A feed has no list of sources at its end that stays: its marks lead to their pages.
      context: {
        facts: [],
        marks: (sources) =>
          marks(sources).map(({ number, href }) => ({
            number,
            href: list[number - 1]?.href ?? href,
          })),
      },
    },
    sources: sourceLinks(
      library,
      statements.flatMap(({ sources }) => sources),
    ),
    links: concernedLinks(library, data),
  };
}

interface Changed {
  name: string;
  href: string;
  changed: string;
  summary: string;
}

/** The last change of a page; the next one is an entry of its own. */
function changeEntry({ name, href, changed, summary }: Changed): FeedEntryView {
  return {
    id: `${href}#history-${changed}`,
    href: `${href}#history`,
    title: `Changed: ${name}`,
    updated: timestamp(changed),
    category: 'change',
    paragraphs: [`The content of this page changed on ${dateWords(changed)}.`, summary],
    prose: undefined,
    sources: [],
    links: [],
  };
}

function missionChange({ id, data }: MissionEntry): FeedEntryView {
  return changeEntry({
    name: data.names.en,
    href: routes.mission(id),
    changed: data.changed,
    summary: data.summary,
  });
}

function pageChanges({ missions, payloads, partners, stories }: Library): FeedEntryView[] {
  return [
    ...missions.map(missionChange),
    ...payloads.map((entry) =>
      changeEntry({ name: fullName(entry), href: routes.payload(entry.id), ...entry.data }),
    ),
    ...partners.map((entry) =>
      changeEntry({ name: fullName(entry), href: routes.partner(entry.id), ...entry.data }),
    ),
    ...stories.map(({ id, data }) =>
      changeEntry({ name: data.title, href: routes.story(id), ...data }),
    ),
  ];
}

function newestFirst(entries: readonly FeedEntryView[]): FeedEntryView[] {
  return entries.toSorted((a, b) => b.updated.localeCompare(a.updated, 'en'));
}

function feed(head: Omit<FeedView, 'updated' | 'entries'>, entries: readonly FeedEntryView[]) {
  const sorted = newestFirst(entries);
  const [first] = sorted;
  if (first === undefined) throw new Error(`${head.href} has nothing to tell, so it has no date`);
  return { ...head, updated: first.updated, entries: sorted } satisfies FeedView;
}

/** Everything: all updates, the newest events and the newest changes of pages. */
export function siteFeed(library: Library): FeedView {
  const events = missionEvents(library, library.missions).map((view) => eventEntry(library, view));
  return feed(
    {
      title: site.title,
      subtitle: site.tagline,
      href: feedFile('/'),
      page: routes.home(),
    },
    [
      ...library.updates.map((entry) => updateEntry(library, entry)),
      ...newestFirst(events).slice(0, newest),
      ...newestFirst(pageChanges(library)).slice(0, newest),
    ],
  );
}

/** The events of a mission and the last change of its page. */
export function missionFeed(library: Library, id: string): FeedView {
  const mission = entryOf(library.missions, id);
  const events = missionEvents(library, [mission]).map((view) => eventEntry(library, view));
  return feed(
    {
      title: `${mission.data.names.en} · ${site.title}`,
      subtitle: mission.data.summary,
      href: feedFile(`/missions/${id}/`),
      page: routes.mission(id),
    },
    [missionChange(mission), ...events],
  );
}

/** Updates and corrections in full. */
export function updatesFeed(library: Library): FeedView {
  return feed(
    {
      title: `Updates and corrections · ${site.title}`,
      subtitle:
        'News of the missions, what was added to the site, and what was wrong and is mended',
      href: feedFile('/updates/'),
      page: routes.updates(),
    },
    library.updates.map((entry) => updateEntry(library, entry)),
  );
}

/** The feeds as their page lists them. @param origin Where the site is served. */
export function feedsPage(library: Library, origin: string | URL | undefined): SubscriptionView[] {
  const subscription = (name: string, content: string, href: string): SubscriptionView => ({
    name,
    content,
    href,
    address: new URL(href, origin).href,
    webcal: undefined,
  });
  return [
    subscription(
      'Everything',
      `All updates and corrections, the ${newest} newest events and the ${newest} pages changed last`,
      feedFile('/'),
    ),
    subscription(
      'Updates and corrections',
      'What is new here and what was mended, in full',
      feedFile('/updates/'),
    ),
    ...library.missions.map(({ id, data }) =>
      subscription(
        data.names.en,
        'All events of the mission, and when its page changed',
        feedFile(`/missions/${id}/`),
      ),
    ),
  ];
}
