import {
  entryOf,
  shortName,
  type Library,
  type MissionEntry,
  type PartnerEntry,
  type PayloadEntry,
} from '#domain/library.ts';
import { once } from '#domain/once.ts';
import type { Mission } from '#schemas/mission.ts';
import { formatCount } from '#lib/format.ts';
import { listPage, routes } from '#lib/urls.ts';
import { termHref } from './glossary.ts';
import { pageNumbers, pageOf } from './long-lists.ts';
import { moduleAnchor } from './mission.ts';
import { distinctName, otherNames, otherSpellings, type SpellingView } from './names.ts';
import type { LinkView } from './statements.ts';

/** Everything that one thing is called. */
export interface NamesRow {
  name: LinkView;
  /** Short name, or the mission that a module belongs to. */
  note: string | undefined;
  /** The names of each column; none where none is known. */
  cells: SpellingView[][];
}

/** The names of everything of a kind. */
export interface NamesTable {
  /** Anchor of the table, without "#". */
  id: string;
  title: string;
  /** How many there are, leading to them. */
  link: LinkView;
  /** Headings of the columns behind the English name; a column that nothing fills is left out. */
  columns: string[];
  rows: NamesRow[];
}

interface Named {
  name: LinkView;
  note: string | undefined;
  names: Mission['names'];
}

const columns = ['Own language', 'Chinese', 'Pinyin', 'Also written'] as const;

function cell({ names }: Named, column: (typeof columns)[number]): SpellingView[] {
  if (column === 'Also written') return otherSpellings(names);
  const kind = column === 'Own language' ? 'Own name' : column;
  return otherNames(names)
    .filter(({ label }) => label === kind)
    .map(({ text, lang }) => ({ text, lang }));
}

function table(id: string, title: string, one: string, named: readonly Named[]): NamesTable {
  const used = columns.filter((column) => named.some((item) => cell(item, column).length > 0));
  return {
    id,
    title,
    link: { label: formatCount(named.length, one), href: `#${id}` },
    columns: used,
    rows: named
      .toSorted((a, b) => a.name.label.localeCompare(b.name.label, 'en'))
      .map((item) => ({
        name: item.name,
        note: item.note,
        cells: used.map((column) => cell(item, column)),
      })),
  };
}

function missionNames({ id, data }: MissionEntry): Named {
  return {
    name: { label: data.names.en, href: routes.mission(id) },
    note: undefined,
    names: data.names,
  };
}

function moduleNames({ id, data }: MissionEntry): Named[] {
  return data.modules.map((module) => ({
    name: {
      label: module.names.en,
      href: `${routes.mission(id)}#${moduleAnchor(module.id)}`,
    },
    note: data.names.en,
    names: module.names,
  }));
}

function namesOf({ data }: PayloadEntry | PartnerEntry, href: string): Named {
  const { names, acronym } = data;
  return {
    name: { label: names.en, href },
    note: acronym === names.en ? undefined : acronym,
    names,
  };
}

/** Names of a payload; its mission stands beside them where another payload is called the same. */
function payloadNames(library: Library, entry: PayloadEntry): Named {
  const named = namesOf(entry, routes.payload(entry.id));
  if (distinctName(library, entry) === shortName(entry)) return named;
  return { ...named, note: entryOf(library.missions, entry.data.mission).data.names.en };
}

const allNames = once((library: Library): NamesTable[] => {
  const { missions, payloads, partners, terms } = library;
  return [
    table('missions', 'Missions', 'mission', missions.map(missionNames)),
    table('modules', 'Modules', 'module', missions.flatMap(moduleNames)),
    table(
      'payloads',
      'Payloads',
      'payload',
      payloads.map((entry) => payloadNames(library, entry)),
    ),
    table(
      'partners',
      'Partners',
      'partner',
      partners.map((entry) => namesOf(entry, routes.partner(entry.id))),
    ),
    table(
      'terms',
      'Terms',
      'term',
      terms.map(({ id, data }) => ({
        name: { label: data.names.en, href: termHref(id) },
        note: undefined,
        names: data.names,
      })),
    ),
  ];
});

/** The tables with the rows that are on a page of them all. */
function cutTo(rows: ReadonlySet<NamesRow>, tables: readonly NamesTable[]): NamesTable[] {
  return tables
    .map((table) => ({ ...table, rows: table.rows.filter((row) => rows.has(row)) }))
    .filter((table) => table.rows.length > 0);
}

function allRows(library: Library): NamesRow[] {
  return allNames(library).flatMap(({ rows }) => rows);
}

function namesPage(number: number): string {
  return listPage(routes.names(), number);
}

/** The number of every page of the names. */
export function namesPages(library: Library): number[] {
  return pageNumbers(allRows(library).length);
}

/**
 * The names of everything on the site, one table a kind, by the English name.
 *
 * @param number Which page, from 1.
 */
export function concordanceView(library: Library, number = 1) {
  const rows = allRows(library);
  const { items, pages } = pageOf(rows, number, namesPage);
  return { tables: cutTo(new Set(items), allNames(library)), pages };
}
