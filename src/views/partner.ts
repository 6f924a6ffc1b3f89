import {
  entryOf,
  shortName,
  type Library,
  type PartnerEntry,
  type PayloadEntry,
} from '#domain/library.ts';
import { contributionsBy, type Contribution } from '#domain/partners.ts';
import { partnerStatements } from '#domain/statements.ts';
import { checkIntervals, checkOf } from '#domain/upkeep.ts';
import type { PartnerKind } from '#schemas/partner.ts';
import { countryName, formatList } from '#lib/format.ts';
import { partnerFacet, payloadFacet, routes } from '#lib/urls.ts';
import { pageCitations, type PageCitations } from './citations.ts';
import { closingView } from './closing.ts';
import { partnerStandings } from './countries.ts';
import { dateText } from './dates.ts';
import { beginningOf, shortened } from './long-lists.ts';
import { otherNames, otherSpellings } from './names.ts';
import { proseTerms } from './prose.ts';
import { pageSections } from './sections.ts';
import { roleName } from './payload.ts';
import { payloadStatus, type StatusView } from './status.ts';
import { factView, personView, quotationView, statementView, trail } from './statements.ts';
import { upkeepView } from './upkeep.ts';

type Marks = PageCitations['marks'];

const kindNames: Record<PartnerKind, string> = {
  'space-agency': 'Space agency',
  'research-institute': 'Research institute',
  university: 'University',
  company: 'Company',
  ministry: 'Ministry',
  'programme-office': 'Programme office',
  'international-organisation': 'International organisation',
  society: 'Scholarly society',
  'non-profit': 'Non-profit organisation',
};

/** The kind of an organisation in words. */
export function partnerKindName(kind: PartnerKind): string {
  return kindNames[kind];
}

/** Countries of an organisation in words; a body without a country is international. */
export function countryWords(countries: readonly string[]): string {
  return countries.length === 0 ? 'International' : formatList(countries.map(countryName));
}

/** The status that several payloads share; undefined where they differ. */
function sharedStatus(payloads: readonly PayloadEntry[]): StatusView | undefined {
  const [status, ...others] = payloads.map(({ data }) => payloadStatus(data.status));
  return others.every(({ label }) => label === status?.label) ? status : undefined;
}

/** Payloads that one line about the work of a partner names at most. */
const linksOfWork = 20;

/** What a partner does for payloads of one mission; the same work for several is told once. */
function missionContributions(contributions: readonly Contribution[], all: string) {
  const groups = Map.groupBy(contributions, ({ role, does }) => JSON.stringify([role, does]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const payloads = group.map(({ payload }) => payload);
    return {
      payloads: shortened(
        payloads.map((payload) => ({
          label: shortName(payload),
          href: routes.payload(payload.id),
        })),
        all,
        linksOfWork,
      ),
      role: roleName(first.role),
      does: first.does,
      status: sharedStatus(payloads),
    };
  });
}

/** What a partner does for payloads, by mission. */
function contributionViews(library: Library, id: string) {
  const byMission = Map.groupBy(
    contributionsBy(library, id),
    ({ payload }) => payload.data.mission,
  );
  const all = payloadFacet('partner', id);
  return [...byMission].map(([mission, contributions]) => ({
    mission: entryOf(library.missions, mission).data.names.en,
    work: beginningOf(missionContributions(contributions, all), all),
  }));
}

/** What a partner does for missions beside its payloads, by mission. */
function roleViews(library: Library, { data }: PartnerEntry, marks: Marks) {
  const byMission = Map.groupBy(data.roles, ({ mission }) => mission);
  return [...byMission].map(([id, roles]) => ({
    mission: { label: entryOf(library.missions, id).data.names.en, href: routes.mission(id) },
    does: roles.map(({ does, sources }) => ({ text: does, marks: marks(sources) })),
  }));
}

/** Everything a partner page shows, worded. */
export function partnerView(library: Library, id: string, today: string) {
  const entry = entryOf(library.partners, id);
  const { data } = entry;
  const citations = pageCitations(library, partnerStatements(library, entry));
  const { marks } = citations;
  const name = shortName(entry);
  const standings = partnerStandings(library, entry, marks);
  const check = checkOf(data.checked, checkIntervals.settled, today);
  return {
    title: data.names.en,
    acronym: data.acronym,
    description: data.summary,
    sections: pageSections(
      'facts',
      'story',
      'missions',
      data.agreements?.length ? 'agreements' : undefined,
      standings.length > 0 ? 'country' : undefined,
      data.people?.length ? 'people' : undefined,
      data.quotations?.length ? 'statements' : undefined,
      'unknown',
      'sources',
      'cite',
      'history',
    ),
    trail: trail(
      { label: 'Partners', href: routes.partners() },
      { label: name, href: routes.partner(id) },
    ),
    otherNames: otherNames(data.names),
    spellings: otherSpellings(data.names),
    kind: { label: partnerKindName(data.kind), href: partnerFacet('kind', data.kind) },
    countries: countryWords(data.countries),
    city: data.city,
    founded: data.founded === undefined ? undefined : dateText(data.founded),
    website: data.website,
    ror: data.ror,
    parent:
      data.parent === undefined
        ? undefined
        : {
            label: entryOf(library.partners, data.parent).data.names.en,
            href: routes.partner(data.parent),
          },
    parts: library.partners
      .filter((partner) => partner.data.parent === id)
      .map((partner) => ({ label: partner.data.names.en, href: routes.partner(partner.id) })),
    identityMarks: marks(data.sources),
    roles: roleViews(library, entry, marks),
    contributions: contributionViews(library, id),
    agreements: (data.agreements ?? []).map(({ date, ...statement }) => ({
      date: dateText(date),
      ...statementView(statement, marks),
    })),
    standings,
    people: (data.people ?? []).map((person) => personView(person, marks)),
    facts: (data.facts ?? []).map((fact) => factView(fact, marks)),
    quotations: (data.quotations ?? []).map((quotation) => quotationView(quotation, marks)),
    terms: proseTerms(library, entry.body),
    marks,
    ...closingView(
      data.unknowns,
      citations,
      `content/partners/${id}.mdx`,
      upkeepView(data.changed, check),
    ),
  };
}

export type PartnerView = ReturnType<typeof partnerView>;
