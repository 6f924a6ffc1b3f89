import type { Country } from '#schemas/country.ts';
import type { EventFile } from '#schemas/event.ts';
import type { Mission } from '#schemas/mission.ts';
import type { Partner } from '#schemas/partner.ts';
import type { Payload } from '#schemas/payload.ts';
import type { Result } from '#schemas/result.ts';
import type { Source } from '#schemas/source.ts';
import type { Story } from '#schemas/story.ts';
import type { Term } from '#schemas/term.ts';
import type { Update } from '#schemas/update.ts';
import type { Stage } from '#schemas/stage.ts';
import { once } from './once.ts';

/** An entry of a collection: its data, its id and the raw MDX of its prose. */
export interface Entry<Data> {
  id: string;
  data: Data;
  body: string;
}

export type MissionEntry = Entry<Mission>;
export type PayloadEntry = Entry<Payload>;
export type PartnerEntry = Entry<Partner>;
export type CountryEntry = Entry<Country>;
export type TermEntry = Entry<Term>;
export type UpdateEntry = Entry<Update>;
export type StageEntry = Entry<Stage>;
export type ResultEntry = Entry<Result>;
export type StoryEntry = Entry<Story>;

/** All content, loaded once, sorted, and free of broken references. */
export interface Library {
  /** In the order of their `order` field. */
  missions: readonly MissionEntry[];
  /** By mission, then by name. */
  payloads: readonly PayloadEntry[];
  /** By name. */
  partners: readonly PartnerEntry[];
  /** Where the states of the partners stand, under their ISO codes in small letters. */
  countries: readonly CountryEntry[];
  /** What came before the missions and is to come after them, in no order. */
  stages: readonly StageEntry[];
  /** Phases and events of a mission, by its id. */
  timelines: ReadonlyMap<string, EventFile>;
  /** What papers found, by theme, then by the date of the paper. */
  results: readonly ResultEntry[];
  /** By id. */
  sources: ReadonlyMap<string, Source>;
  /** The glossary, by name. */
  terms: readonly TermEntry[];
  /** The newest first. */
  updates: readonly UpdateEntry[];
  /** In the order of their `order` field. */
  stories: readonly StoryEntry[];
}

const places = once(
  (entries: readonly { id: string }[]) => new Map(entries.map(({ id }, place) => [id, place])),
);

/**
 * The entry with an id.
 *
 * @throws {Error} if there is none; the content check reports such references before a build.
 */
export function entryOf<Data>(entries: readonly Entry<Data>[], id: string): Entry<Data> {
  const entry = entries[places(entries).get(id) ?? -1];
  if (entry === undefined)
    throw new Error(`no entry "${id}"; run "npm run check:content" to see where it is named`);
  return entry;
}

/** The mission or payload with an id, whose facts and quotations stories may show. */
export function lenderOf(library: Library, id: string): MissionEntry | PayloadEntry | undefined {
  return [...library.missions, ...library.payloads].find((entry) => entry.id === id);
}

/** Full name with the short name behind it where there is one: "Institute of Physics (IP)". */
export function fullName({ data }: PayloadEntry | PartnerEntry): string {
  const { acronym, names } = data;
  return acronym === undefined ? names.en : `${names.en} (${acronym})`;
}

/** Name that lists and headings use: the short name where there is one. */
export function shortName({ data }: PayloadEntry | PartnerEntry): string {
  return data.acronym ?? data.names.en;
}
