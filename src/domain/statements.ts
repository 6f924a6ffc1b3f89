import type { EventFile } from '#schemas/event.ts';
import type { Mission } from '#schemas/mission.ts';
import {
  lenderOf,
  type CountryEntry,
  type Library,
  type MissionEntry,
  type PartnerEntry,
  type PayloadEntry,
  type ResultEntry,
  type StageEntry,
  type StoryEntry,
  type TermEntry,
  type UpdateEntry,
} from './library.ts';
import { statesOf } from './countries.ts';
import { proseTags } from './prose.ts';
import { resultsFrom } from './results.ts';
import { plannedStops } from './profile.ts';

/** Something that a page states in one place, with the sources that it rests on. */
export interface Statement {
  /** Anchor on the page, without "#". */
  anchor: string;
  label: string;
  sources: readonly string[];
}

function allSources(statements: readonly { sources: readonly string[] }[] = []): string[] {
  return statements.flatMap(({ sources }) => sources);
}

function siteSources(site: Mission['site']): string[] {
  if (site === undefined) return [];
  return [...site.sources, ...(site.coordinates?.sources ?? []), ...allSources(site.differs)];
}

interface Sourced {
  id: string;
  sources: readonly string[];
}

/** What prose can show of an entry by its id. */
export interface Shown {
  facts?: readonly Sourced[] | undefined;
  quotations?: readonly Sourced[] | undefined;
}

/**
 * Sources that prose rests on, in its order: those it cites with `<Cite source="…" />`, and those of
 * the facts and quotations that it shows with `<Fact id="…" />` and `<Quote id="…" />`.
 *
 * @param holder The entry that holds them: the one named by `of`, or its own where nothing is named.
 */
export function sourcesInProse(
  body: string,
  holder: (of?: string) => Shown | undefined = () => undefined,
): readonly string[] {
  return proseTags(body).flatMap(({ name, attributes: { source, of, id } }) => {
    if (name === 'Cite') return source === undefined ? [] : [source];
    if (name === 'Term') return [];
    const shown = holder(of);
    const found = name === 'Quote' ? shown?.quotations : shown?.facts;
    return found?.find((candidate) => candidate.id === id)?.sources ?? [];
  });
}

function factStatements(
  facts: readonly {
    id: string;
    label: string;
    sources: string[];
    differs?: { sources: string[] }[] | undefined;
  }[],
): Statement[] {
  return facts.map(({ id, label, sources, differs }) => ({
    anchor: `fact-${id}`,
    label,
    sources: [...sources, ...allSources(differs)],
  }));
}

function unknownStatements(
  unknowns: readonly { id: string; question: string; sources?: string[] | undefined }[],
): Statement[] {
  return unknowns.map(({ id, question, sources }) => ({
    anchor: `unknown-${id}`,
    label: question,
    sources: sources ?? [],
  }));
}

function quotationStatements(
  quotations: readonly { id: string; by: string; sources: string[] }[] = [],
): Statement[] {
  return quotations.map(({ id, by, sources }) => ({
    anchor: `quote-${id}`,
    label: `Words of ${by}`,
    sources,
  }));
}

/** Everything a mission page states, in the order of the page. */
export function missionStatements(
  { data, body }: MissionEntry,
  timeline: EventFile | undefined,
): Statement[] {
  return [
    { anchor: 'status', label: 'Status', sources: data.status.sources },
    ...factStatements(data.facts),
    { anchor: 'story', label: 'Story', sources: sourcesInProse(body, () => data) },
    {
      anchor: 'objectives',
      label: 'Objectives',
      sources: allSources(data.objectives),
    },
    {
      anchor: 'legs',
      label: 'Planned legs of the route',
      sources: plannedStops(data).flatMap((stop) => stop.sources),
    },
    ...(timeline?.events ?? []).map((event) => ({
      anchor: `event-${event.id}`,
      label: event.title,
      sources: [...event.sources, ...allSources(event.differs)],
    })),
    {
      anchor: 'plans',
      label: 'Launch plans',
      sources: allSources(data.plans),
    },
    {
      anchor: 'spacecraft',
      label: 'Spacecraft',
      sources: allSources(data.modules),
    },
    {
      anchor: 'payloads',
      label: 'Chinese instruments',
      sources: data.chineseInstruments?.sources ?? [],
    },
    { anchor: 'people', label: 'People', sources: allSources(data.people) },
    ...quotationStatements(data.quotations),
    { anchor: 'site', label: 'Site', sources: siteSources(data.site) },
    { anchor: 'results', label: 'Results', sources: allSources(data.results) },
    ...unknownStatements(data.unknowns),
  ];
}

/** The paper that a result is from, and what else says it. */
export function resultSources({ data }: ResultEntry): string[] {
  return [data.paper, ...(data.sources ?? []).filter((id) => id !== data.paper)];
}

/** Anchor of a result on the page of all results, without "#". */
export function resultAnchor(id: string): string {
  return `result-${id}`;
}

/** Everything the page of all results states, in its order. */
export function resultStatements(results: readonly ResultEntry[]): Statement[] {
  return results.map((result) => ({
    anchor: resultAnchor(result.id),
    label: result.data.finding,
    sources: resultSources(result),
  }));
}

/** Everything a payload page states, in the order of the page. */
export function payloadStatements(library: Library, { id, data, body }: PayloadEntry): Statement[] {
  return [
    { anchor: 'status', label: 'Status', sources: data.status.sources },
    { anchor: 'purpose', label: 'Purpose', sources: data.purpose.sources },
    { anchor: 'story', label: 'Story', sources: sourcesInProse(body, () => data) },
    ...factStatements(data.facts),
    {
      anchor: 'partners',
      label: 'Partners',
      sources: allSources(data.contributions),
    },
    { anchor: 'people', label: 'People', sources: allSources(data.people) },
    ...quotationStatements(data.quotations),
    {
      anchor: 'results',
      label: 'Results',
      sources: [
        ...data.outcome.sources,
        ...resultsFrom(library, id).flatMap(resultSources),
        ...allSources(data.results),
      ],
    },
    ...unknownStatements(data.unknowns),
  ];
}

function standingSources({ data: { ilrs, accords } }: CountryEntry): string[] {
  return [...(ilrs.sources ?? []), ...(accords.sources ?? [])];
}

/** Everything the page of the countries states of a country. */
export function countryStatements(entry: CountryEntry): Statement[] {
  return [
    { anchor: entry.id, label: 'Research station and Accords', sources: standingSources(entry) },
  ];
}

/** Everything a partner page states, in the order of the page. */
export function partnerStatements(library: Library, entry: PartnerEntry): Statement[] {
  const { data, body } = entry;
  return [
    { anchor: 'facts', label: 'Name, seat and foundation', sources: data.sources },
    ...factStatements(data.facts ?? []),
    { anchor: 'story', label: 'Story', sources: sourcesInProse(body, () => data) },
    { anchor: 'missions', label: 'Missions', sources: allSources(data.roles) },
    {
      anchor: 'agreements',
      label: 'Agreements',
      sources: allSources(data.agreements),
    },
    {
      anchor: 'country',
      label: 'Where its country stands',
      sources: statesOf(library, entry).flatMap(standingSources),
    },
    { anchor: 'people', label: 'People', sources: allSources(data.people) },
    ...quotationStatements(data.quotations),
    ...unknownStatements(data.unknowns),
  ];
}

/** Everything the page of a story states, in the order of the page. */
export function storyStatements(library: Library, { data, body }: StoryEntry): Statement[] {
  const holder = (of?: string) => (of === undefined ? data : lenderOf(library, of)?.data);
  return [
    { anchor: 'story', label: 'Story', sources: sourcesInProse(body, holder) },
    ...quotationStatements(data.quotations),
    { anchor: 'further', label: 'Read on', sources: data.further ?? [] },
    ...unknownStatements(data.unknowns ?? []),
  ];
}

/** Everything the glossary states, in its order. */
export function termStatements(terms: readonly TermEntry[]): Statement[] {
  return terms.map(({ id, data, body }) => ({
    anchor: `term-${id}`,
    label: data.names.en,
    sources: [...data.sources, ...sourcesInProse(body)],
  }));
}

/** Everything the page of updates states, the newest first. */
export function updateStatements(updates: readonly UpdateEntry[]): Statement[] {
  return updates.map(({ id, data, body }) => ({
    anchor: `update-${id}`,
    label: data.title,
    sources: [...sourcesInProse(body), ...(data.sources ?? [])],
  }));
}

/** Everything the timeline states of a stage, in the order of its row. */
export function stageStatements({ id, data }: StageEntry): Statement[] {
  return [
    { anchor: id, label: 'In short', sources: data.summary.sources },
    ...data.events.map((event) => ({
      anchor: `${id}-${event.id}`,
      label: event.title,
      sources: event.sources,
    })),
    { anchor: `${id}-plans`, label: 'Plans', sources: allSources(data.plans) },
  ];
}
