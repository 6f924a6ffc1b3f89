import { entryOf, fullName, type Library, type MissionEntry } from '#domain/library.ts';
import type { Mission } from '#schemas/mission.ts';
import type { Source } from '#schemas/source.ts';
import { routes } from '#lib/urls.ts';
import { dateWords } from './dates.ts';
import { termHref } from './glossary.ts';
import { moduleAnchor } from './mission.ts';
import { distinctName } from './names.ts';
import { countryWords } from './partner.ts';
import { sitePages } from './site-pages.ts';

/** What a reader can narrow a search to, in the order in which it is offered. */
export const searchKinds = [
  { kind: 'mission', label: 'Missions' },
  { kind: 'payload', label: 'Payloads' },
  { kind: 'partner', label: 'Partners' },
  { kind: 'story', label: 'Stories' },
  { kind: 'event', label: 'Events' },
  { kind: 'term', label: 'Terms' },
  { kind: 'source', label: 'Sources' },
  { kind: 'page', label: 'Pages' },
] as const;

export type SearchKind = (typeof searchKinds)[number]['kind'];

/** How much it counts that something is called by the words of a search, from most to least. */
export type SearchRank = 'first' | 'second' | 'third' | 'last';

/** Something that a search can find. */
export interface SearchEntry {
  href: string;
  kind: SearchKind;
  title: string;
  /** What tells it from its like: its mission, its country, its day. */
  note: string | undefined;
  /** Everything it is called. */
  names: string[];
  rank: SearchRank;
  /** Its words, where it is a part of a page; those of a whole page are taken from the page. */
  text: string | undefined;
}

/** Every name of something, the short one included. */
function allNames({ en, zh, pinyin, native, also = [] }: Mission['names'], acronym?: string) {
  const names = [en, acronym, zh, pinyin, native, ...also];
  return [...new Set(names.filter((name) => name !== undefined))];
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}

function missionEntries({ id, data }: MissionEntry): SearchEntry[] {
  const href = routes.mission(id);
  return [
    {
      href,
      kind: 'mission',
      title: data.names.en,
      note: data.status.label,
      names: allNames(data.names),
      rank: 'first',
      text: undefined,
    },
    ...data.modules.map(({ id: module, names, role, fate = '' }): SearchEntry => ({
      href: `${href}#${moduleAnchor(module)}`,
      kind: 'mission',
      title: names.en,
      note: `Module of ${data.names.en}`,
      names: allNames(names),
      rank: 'third',
      text: `${role} ${fate}`.trim(),
    })),
  ];
}

function eventEntries({ missions, timelines, stages }: Library): SearchEntry[] {
  const flown = missions.flatMap(({ id, data }) =>
    (timelines.get(id)?.events ?? []).map((event) => ({
      ...event,
      href: `${routes.mission(id)}#event-${event.id}`,
      flight: data.names.en,
    })),
  );
  const before = stages.flatMap(({ id, data }) =>
    data.events.map((event) => ({
      ...event,
      href: `${routes.timeline()}#${id}-${event.id}`,
      flight: data.names.en,
      text: undefined,
    })),
  );
  return [...flown, ...before].map(({ href, flight, title, date, text }) => ({
    href,
    kind: 'event',
    title,
    note: joined(flight, dateWords(date)),
    names: [title],
    rank: 'third',
    text: text ?? '',
  }));
}

/** The pages that are no entries, with what they are for where their own words would only repeat. */
function pageEntries(): SearchEntry[] {
  return sitePages().map(({ label, href, text }) => ({
    href,
    kind: 'page',
    title: label,
    note: undefined,
    names: [label],
    rank: 'second',
    text,
  }));
}

function sourceEntry({ id, title, titleEn, publisher, date, note }: Source): SearchEntry {
  return {
    href: routes.source(id),
    kind: 'source',
    title: titleEn ?? title,
    note: joined(publisher, date === undefined ? undefined : dateWords(date)),
    names: titleEn === undefined ? [title] : [title, titleEn],
    rank: 'last',
    text: [titleEn && title, publisher, note].filter(Boolean).join('. '),
  };
}

/** The flights and the stations of the programme, which the timeline tells. */
function stageEntries({ stages }: Library): SearchEntry[] {
  return stages.map(({ id, data }) => ({
    href: `${routes.timeline()}#${id}`,
    kind: 'mission',
    title: data.names.en,
    note: data.label,
    names: allNames(data.names),
    rank: 'second',
    text: data.summary.text,
  }));
}

function payloadEntries(library: Library): SearchEntry[] {
  return library.payloads.map((entry) => ({
    href: routes.payload(entry.id),
    kind: 'payload',
    title: distinctName(library, entry),
    note: joined(
      entry.data.acronym === undefined ? undefined : entry.data.names.en,
      entryOf(library.missions, entry.data.mission).data.names.en,
    ),
    names: allNames(entry.data.names, entry.data.acronym),
    rank: 'second',
    text: undefined,
  }));
}

function partnerEntries({ partners }: Library): SearchEntry[] {
  return partners.map((entry) => ({
    href: routes.partner(entry.id),
    kind: 'partner',
    title: fullName(entry),
    note: countryWords(entry.data.countries),
    names: allNames(entry.data.names, entry.data.acronym),
    rank: 'second',
    text: undefined,
  }));
}

/**
 * Everything that has a name of its own or a day: what the search finds beside the words of pages,
 * and what the index from A to Z lists.
 */
export function searchEntries(library: Library): SearchEntry[] {
  return [
    ...library.missions.flatMap(missionEntries),
    ...stageEntries(library),
    ...payloadEntries(library),
    ...partnerEntries(library),
    ...library.stories.map(({ id, data }): SearchEntry => ({
      href: routes.story(id),
      kind: 'story',
      title: data.title,
      note: undefined,
      names: [data.title],
      rank: 'second',
      text: undefined,
    })),
    ...eventEntries(library),
    ...library.terms.map(({ id, data }): SearchEntry => ({
      href: termHref(id),
      kind: 'term',
      title: data.names.en,
      note: undefined,
      names: allNames(data.names),
      rank: 'second',
      text: data.plain,
    })),
    ...[...library.sources.values()].map(sourceEntry),
    ...pageEntries(),
  ];
}

/** Searches that show what can be typed: a name, in whatever script, a place, a number. */
const examples = [
  { label: '嫦娥六号', lang: 'zh-Hans' },
  { label: 'DORN', lang: undefined },
  { label: 'far side', lang: undefined },
  { label: '1,935.3 g', lang: undefined },
];

/** What the page of the search shows before anything is typed. */
export function searchView() {
  return {
    action: routes.search(),
    kinds: searchKinds,
    examples: examples.map(({ label, lang }) => ({
      label,
      lang,
      href: `${routes.search()}?q=${encodeURIComponent(label)}`,
    })),
  };
}

export type SearchView = ReturnType<typeof searchView>;
