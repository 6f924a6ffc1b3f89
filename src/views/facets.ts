import { entryOf, fullName, shortName, type Library, type PayloadEntry } from '#domain/library.ts';
import { once } from '#domain/once.ts';
import { chineseInstruments } from '#domain/partners.ts';
import { payloadKinds, type PayloadState } from '#schemas/payload.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { listPage, payloadFacet, payloadsPage, routes } from '#lib/urls.ts';
import { kindName } from './payload.ts';
import { pageNumbers, pageOf, pageSuffix } from './long-lists.ts';
import { massFact, payloadRow } from './payload-table.ts';
import { trail, type LinkView } from './statements.ts';

/** What the payloads of a facet have in common. */
export const facetGroups = ['mission', 'partner', 'kind'] as const;
export type FacetGroup = (typeof facetGroups)[number];

/** The payloads with the same mission, partner or kind, as a list with an address of its own. */
export interface Facet {
  by: FacetGroup;
  /** Id of the mission, of the partner or of the kind. */
  id: string;
  /** Name of it in a list of facets. */
  label: string;
  payloads: PayloadEntry[];
}

/** A link to a facet, with the number of its payloads. */
export interface FacetLink extends LinkView {
  id: string;
  count: string;
}

/** The facets of a group as links. */
export interface FacetLinks {
  by: FacetGroup;
  title: string;
  links: FacetLink[];
}

const groupTitles: Record<FacetGroup, string> = {
  mission: 'By mission',
  partner: 'By partner',
  kind: 'By kind',
};

function named(library: Library, by: FacetGroup): { id: string; label: string }[] {
  if (by === 'mission')
    return library.missions.map(({ id, data }) => ({ id, label: data.names.en }));
  const names =
    by === 'partner'
      ? library.partners.map((partner) => ({ id: partner.id, label: shortName(partner) }))
      : payloadKinds.map((kind) => ({ id: kind, label: kindName(kind) }));
  return names.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

function belongs({ data }: PayloadEntry, by: FacetGroup, id: string): boolean {
  return by === 'partner'
    ? data.contributions.some(({ partner }) => partner === id)
    : data[by] === id;
}

const allFacets = once((library: Library): Facet[] =>
  facetGroups
    .flatMap((by) => named(library, by).map(({ id, label }) => ({ by, id, label })))
    .map((facet) => ({
      ...facet,
      payloads: library.payloads.filter((payload) => belongs(payload, facet.by, facet.id)),
    }))
    .filter(({ payloads }) => payloads.length > 0),
);

/** The facets of a group that have payloads: missions in their order, the others by name. */
export function facetsOf(library: Library, by: FacetGroup): Facet[] {
  return allFacets(library).filter((facet) => facet.by === by);
}

/** Links to all facets of a group, with true numbers. */
export function facetLinks(library: Library, by: FacetGroup): FacetLinks {
  const links = facetsOf(library, by).map(({ id, label, payloads }) => ({
    id,
    label,
    href: payloadFacet(by, id),
    count: formatNumber(payloads.length),
  }));
  return { by, title: groupTitles[by], links };
}

/** The group and the id of every facet, with the numbers of the pages of its list. */
export function facetsWithPages(
  library: Library,
): { facet: FacetGroup; id: string; numbers: number[] }[] {
  return allFacets(library).map(({ by, id, payloads }) => ({
    facet: by,
    id,
    numbers: pageNumbers(payloads.length),
  }));
}

interface Wording {
  title: string;
  /** What the payloads have in common, to stand behind their number. */
  common: string;
  /** The page about it, beside this list. */
  about: LinkView | undefined;
}

function wordingOf(library: Library, by: FacetGroup, id: string, label: string): Wording {
  if (by === 'mission') {
    const about = { label, href: routes.mission(id) };
    return { title: `Payloads of ${label}`, common: `of ${label}`, about };
  }
  if (by === 'partner') {
    const partner = entryOf(library.partners, id);
    const about = { label: fullName(partner), href: routes.partner(id) };
    return { title: `Payloads with ${label}`, common: `in which ${label} takes part`, about };
  }
  const title = `${label}s`;
  return { title, common: `of the kind “${label.toLowerCase()}”`, about: undefined };
}

/** The payloads in words, with where they come from where they are several. */
function counted(payloads: readonly PayloadEntry[], common: string): string {
  const words = `${formatCount(payloads.length, 'payload')} ${common}`;
  if (payloads.length === 1) return `${words}.`;
  const chinese = chineseInstruments(payloads).length;
  const others = payloads.length - chinese;
  if (chinese === 0) return `${words}, all from partners.`;
  if (others === 0) return `${words}, all of the Chinese programme itself.`;
  return `${words}: ${formatNumber(others)} from partners, ${formatNumber(chinese)} Chinese.`;
}

/** How many of the payloads were withdrawn, in a sentence; empty where none was. */
function withdrawnWords(payloads: readonly PayloadEntry[]): string {
  const { length } = payloads.filter(({ data }) => data.status.state === 'withdrawn');
  if (length === 0) return '';
  if (payloads.length === 1) return 'It was withdrawn.';
  return `${formatNumber(length)} of them ${length === 1 ? 'was' : 'were'} withdrawn.`;
}

/** For how many of the rows a mass is known, in a sentence. */
function massWords(known: number, all: number): string {
  if (known === 0) return all === 1 ? 'No mass was found.' : 'No mass was found for any of them.';
  if (known === all) return '';
  return `A mass was found for ${formatNumber(known)} of them.`;
}

/**
 * The list of the payloads of a facet, with the other facets of its group.
 *
 * @param number Which page of the list, from 1.
 */
export function facetView(library: Library, by: FacetGroup, id: string, number = 1) {
  const facet = facetsOf(library, by).find((candidate) => candidate.id === id);
  if (facet === undefined) throw new Error(`no payload has the ${by} "${id}"`);
  const { label, payloads } = facet;
  const { title, common, about } = wordingOf(library, by, id, label);
  const { items, pages } = pageOf(payloads, number, (page) => listPage(payloadFacet(by, id), page));
  const known = payloads.filter((payload) => massFact(payload) !== undefined).length;
  const count = counted(payloads, common);
  return {
    title: title + pageSuffix(number),
    lead: [count, withdrawnWords(payloads), massWords(known, payloads.length)]
      .filter((sentence) => sentence !== '')
      .join(' '),
    description: [
      count,
      'With mission, partner, kind, carrying craft, status and mass.',
      pages?.words,
    ]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
    trail: trail(
      { label: 'Payloads', href: routes.payloads() },
      { label: title, href: payloadFacet(by, id) },
    ),
    about,
    href: payloadFacet(by, id),
    rows: items.map((payload) => payloadRow(library, payload, { by, id })),
    pages,
    siblings: facetLinks(library, by),
  };
}

const states: Record<PayloadState, string> = {
  operated: 'Operated',
  delivered: 'Delivered',
  'in-development': 'In development',
  withdrawn: 'Withdrawn',
};

/** Something to choose in a list. */
export interface Choice {
  value: string;
  label: string;
}

/** A list from which one thing is chosen, under its name in the address. */
export interface ChoiceList {
  name: string;
  label: string;
  /** What stands for no choice. */
  all: string;
  choices: Choice[];
}

function choicesOf(library: Library, by: FacetGroup): Choice[] {
  return facetsOf(library, by).map(({ id, label }) => ({ value: id, label }));
}

/** The number of every page of the table of all payloads. */
export function tablePages({ payloads }: Library): number[] {
  return pageNumbers(payloads.length);
}

/**
 * All payloads in one table, what they are chosen by, and links to every facet.
 *
 * @param number Which page of the table, from 1. What is chosen is chosen from one page only, so a
 *   table of several pages is not to be chosen from.
 */
export function tableView(library: Library, number = 1) {
  const used: ReadonlySet<string> = new Set(library.payloads.map(({ data }) => data.status.state));
  const filters: ChoiceList[] = [
    {
      name: 'mission',
      label: 'Mission',
      all: 'All missions',
      choices: choicesOf(library, 'mission'),
    },
    {
      name: 'partner',
      label: 'Partner',
      all: 'All partners',
      choices: choicesOf(library, 'partner'),
    },
    { name: 'kind', label: 'Kind', all: 'All kinds', choices: choicesOf(library, 'kind') },
    {
      name: 'status',
      label: 'Status',
      all: 'Any status',
      choices: Object.entries(states)
        .map(([value, label]) => ({ value, label }))
        .filter(({ value }) => used.has(value)),
    },
  ];
  const { items, pages } = pageOf(library.payloads, number, payloadsPage);
  return {
    filters,
    count: formatCount(library.payloads.length, 'payload'),
    rows: items.map((payload) => payloadRow(library, payload)),
    pages,
    facets: facetGroups.map((by) => facetLinks(library, by)),
  };
}

export type FacetView = ReturnType<typeof facetView>;
export type TableView = ReturnType<typeof tableView>;
