import type { Library, PartnerEntry, PayloadEntry } from '#domain/library.ts';
import { chineseInstruments, contributionsBy, partnersOn } from '#domain/partners.ts';
import { partnerKinds, type PartnerKind } from '#schemas/partner.ts';
import { formatCount, formatList, formatNumber } from '#lib/format.ts';
import { partnerFacet, routes } from '#lib/urls.ts';
import type { FacetLinks } from './facets.ts';
import { distinctName } from './names.ts';
import { countryWords, partnerKindName } from './partner.ts';
import type { ValueView } from './payload-table.ts';
import { trail, type LinkView } from './statements.ts';

/** What the partners of a facet have in common; their countries have a page of their own. */
export const partnerFacetGroups = ['mission', 'kind'] as const;
export type PartnerFacetGroup = (typeof partnerFacetGroups)[number];

/** The partners with a part in the same mission or of the same kind, with an address of its own. */
export interface PartnerFacet {
  by: PartnerFacetGroup;
  /** Id of the mission or of the kind. */
  id: string;
  /** Name of it in a list of facets. */
  label: string;
  /** Name of it where it is of one partner. */
  one: string;
  partners: PartnerEntry[];
}

/** A partner in a table. */
export interface PartnerRow {
  name: LinkView;
  acronym: string | undefined;
  kind: ValueView;
  countries: string;
  missions: ValueView[];
  /** The payloads of the facet that it has a part in, without the Chinese instruments. */
  payloads: LinkView[];
  /** The Chinese instruments among them, as a link to where its page names them. */
  instruments: LinkView | undefined;
}

const groupTitles: Record<PartnerFacetGroup, string> = { mission: 'By mission', kind: 'By kind' };

const kindPlurals: Record<PartnerKind, string> = {
  'space-agency': 'Space agencies',
  'research-institute': 'Research institutes',
  university: 'Universities',
  company: 'Companies',
  ministry: 'Ministries',
  'programme-office': 'Programme offices',
  'international-organisation': 'International organisations',
  society: 'Scholarly societies',
  'non-profit': 'Non-profit organisations',
};

function missionFacets(library: Library): PartnerFacet[] {
  return library.missions.map(({ id, data }) => ({
    by: 'mission',
    id,
    label: data.names.en,
    one: data.names.en,
    partners: partnersOn(library, id),
  }));
}

function kindFacets(library: Library): PartnerFacet[] {
  return partnerKinds
    .map((kind): PartnerFacet => ({
      by: 'kind',
      id: kind,
      label: kindPlurals[kind],
      one: partnerKindName(kind),
      partners: library.partners.filter(({ data }) => data.kind === kind),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** The facets of a group that have partners: missions in their order, kinds by name. */
export function partnerFacetsOf(library: Library, by: PartnerFacetGroup): PartnerFacet[] {
  const facets = by === 'mission' ? missionFacets(library) : kindFacets(library);
  return facets.filter(({ partners }) => partners.length > 0);
}

/** Links to all facets of a group, with true numbers. */
export function partnerFacetLinks(library: Library, by: PartnerFacetGroup): FacetLinks {
  const links = partnerFacetsOf(library, by).map(({ id, label, partners }) => ({
    id,
    label,
    href: partnerFacet(by, id),
    count: formatNumber(partners.length),
  }));
  return { by, title: groupTitles[by], links };
}

/** The group and the id of every facet that has a page. */
export function partnerFacetPaths(library: Library): { facet: PartnerFacetGroup; id: string }[] {
  return partnerFacetGroups.flatMap((by) =>
    partnerFacetsOf(library, by).map(({ id }) => ({ facet: by, id })),
  );
}

/** The number of the partners in words, with what they have in common. */
function countWords({ by, label, one, partners }: PartnerFacet): string {
  const { length } = partners;
  if (by === 'mission') return `${formatCount(length, 'organisation')} with a part in ${label}`;
  return formatCount(length, one.toLowerCase(), label.toLowerCase());
}

/** The number of the partners and on which side they stand, in a sentence. */
function counted(facet: PartnerFacet): string {
  const { length } = facet.partners;
  const hosts = facet.partners.filter(({ data }) => data.side === 'host').length;
  const all = length === 1 ? '' : 'all ';
  if (hosts === length) return `${countWords(facet)}, ${all}on the Chinese side.`;
  if (hosts === 0) return `${countWords(facet)}, ${all}outside the programme itself.`;
  const partners = formatCount(length - hosts, 'partner');
  return `${countWords(facet)}: ${partners}, and ${formatNumber(hosts)} on the Chinese side.`;
}

/** What the other group has that none of the partners is of, in a sentence; empty without gaps. */
function gapWords(library: Library, { by, partners }: PartnerFacet): string {
  const gaps = partnerFacetsOf(library, by === 'mission' ? 'kind' : 'mission')
    .filter((other) => !other.partners.some((partner) => partners.includes(partner)))
    .map(({ label }) => label);
  if (gaps.length === 0) return '';
  if (by === 'mission')
    return `Of other kinds, none takes part: ${formatList(gaps.map((label) => label.toLowerCase()))}.`;
  const who = partners.length === 1 ? 'It has no part' : 'None of them has a part';
  return `${who} in ${gaps.join(', nor in ')}.`;
}

function valueView(by: PartnerFacetGroup, id: string, label: string, list: PartnerFacet) {
  const isList = list.by === by && list.id === id;
  return { label, href: isList ? undefined : partnerFacet(by, id) };
}

function missionValues(library: Library, partner: PartnerEntry, list: PartnerFacet): ValueView[] {
  return missionFacets(library)
    .filter(({ partners }) => partners.includes(partner))
    .map(({ id, label }) => valueView('mission', id, label, list));
}

/** The payloads that a partner does something for, in a facet of a mission those of the mission. */
function payloadsOf(library: Library, partner: string, { by, id }: PartnerFacet): PayloadEntry[] {
  const payloads = contributionsBy(library, partner).map(({ payload }) => payload);
  return [...new Set(payloads)].filter(({ data }) => by !== 'mission' || data.mission === id);
}

function partnerRow(library: Library, entry: PartnerEntry, list: PartnerFacet): PartnerRow {
  const { id, data } = entry;
  const href = routes.partner(id);
  const payloads = payloadsOf(library, id, list);
  const { length } = chineseInstruments(payloads);
  return {
    name: { label: data.names.en, href },
    acronym: data.acronym,
    kind: valueView('kind', data.kind, partnerKindName(data.kind), list),
    countries: countryWords(data.countries),
    missions: missionValues(library, entry, list),
    payloads: payloads
      .filter(({ data }) => data.origin === 'international')
      .map((payload) => ({
        label: distinctName(library, payload),
        href: routes.payload(payload.id),
      })),
    instruments:
      length === 0
        ? undefined
        : { label: formatCount(length, 'Chinese instrument'), href: `${href}#missions` },
  };
}

/** The list of the partners of a facet, with the other facets of its group. */
export function partnerFacetView(library: Library, by: PartnerFacetGroup, id: string) {
  const facet = partnerFacetsOf(library, by).find((candidate) => candidate.id === id);
  if (facet === undefined) throw new Error(`no partner has the ${by} "${id}"`);
  const { label, partners } = facet;
  const title = by === 'mission' ? `Partners of ${label}` : label;
  const href = partnerFacet(by, id);
  return {
    title,
    lead: `${counted(facet)} ${gapWords(library, facet)}`.trim(),
    description: `${counted(facet)} With kind, country, missions and payloads.`,
    trail: trail({ label: 'Partners', href: routes.partners() }, { label: title, href }),
    about: by === 'mission' ? { label, href: routes.mission(id) } : undefined,
    href,
    rows: partners.map((partner) => partnerRow(library, partner, facet)),
    siblings: partnerFacetLinks(library, by),
  };
}

export type PartnerFacetView = ReturnType<typeof partnerFacetView>;
