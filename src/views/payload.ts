import { entryOf, fullName, shortName, type Library, type PayloadEntry } from '#domain/library.ts';
import { contributionsTo } from '#domain/partners.ts';
import { resultsFrom } from '#domain/results.ts';
import { payloadStatements } from '#domain/statements.ts';
import { checkOf, payloadInterval } from '#domain/upkeep.ts';
import { eventStatus } from './status.ts';
import { isPast } from '#domain/dates.ts';
import type { ContributionRole, PayloadKind } from '#schemas/payload.ts';
import { payloadFacet, routes } from '#lib/urls.ts';
import { pageCitations, type PageCitations } from './citations.ts';
import { closingView } from './closing.ts';
import { dateText } from './dates.ts';
import { distinctName, otherNames, otherSpellings } from './names.ts';
import { proseTerms } from './prose.ts';
import { pageSections } from './sections.ts';
import { resultView } from './results.ts';
import { payloadStatus } from './status.ts';
import { factView, personView, quotationView, statementView, trail } from './statements.ts';
import { upkeepView } from './upkeep.ts';

type Marks = PageCitations['marks'];

const kindNames: Record<PayloadKind, string> = {
  camera: 'Camera',
  'dust-and-plasma': 'Dust and plasma instrument',
  'electric-field': 'Electric field instrument',
  environment: 'Environment instrument',
  flag: 'Flag',
  'ion-and-particle': 'Ion and particle instrument',
  magnetometer: 'Magnetometer',
  neutron: 'Neutron instrument',
  radar: 'Radar',
  'radio-array': 'Radio array',
  radon: 'Radon instrument',
  retroreflector: 'Laser retroreflector',
  robot: 'Robot',
  rover: 'Rover',
  sampling: 'Sampling device',
  satellite: 'Satellite',
  seismometer: 'Seismometer',
  spectrometer: 'Spectrometer',
  telescope: 'Telescope',
  volatiles: 'Volatiles analyser',
};

const roleNames: Record<ContributionRole, string> = {
  lead: 'Provider',
  build: 'Builder',
  science: 'Science',
  management: 'Project management',
  agreement: 'Agreement',
  support: 'Support',
  host: 'Chinese counterpart',
};

/** The kind of a payload in words. */
export function kindName(kind: PayloadKind): string {
  return kindNames[kind];
}

/** The role of a partner in words. */
export function roleName(role: ContributionRole): string {
  return roleNames[role];
}

function hostView(library: Library, { data }: PayloadEntry) {
  const mission = entryOf(library.missions, data.mission);
  const module = mission.data.modules.find(({ id }) => id === data.host);
  return {
    mission: { label: mission.data.names.en, href: routes.mission(mission.id) },
    module: module?.names.en,
    note: data.hostNote,
  };
}

function eventsOf(library: Library, { id, data }: PayloadEntry, today: string) {
  const events = library.timelines.get(data.mission)?.events ?? [];
  return events
    .filter((event) => event.payloads?.includes(id))
    .map((event) => ({
      title: event.title,
      date: dateText(event.date),
      status: eventStatus(event.state, isPast(event.date, today)),
      href: `${routes.mission(data.mission)}#event-${event.id}`,
    }));
}

/** Who does what for a payload, by role. */
function contributionViews(library: Library, id: string, marks: Marks) {
  const byRole = Map.groupBy(contributionsTo(library, id), ({ role }) => role);
  return [...byRole].map(([role, group]) => ({
    role: roleName(role),
    partners: group.map(({ partner, does, sources }) => ({
      name: fullName(partner),
      href: routes.partner(partner.id),
      does: { text: does, marks: marks(sources) },
    })),
  }));
}

/** Everything a payload page shows, worded. */
export function payloadView(library: Library, id: string, today: string) {
  const entry = entryOf(library.payloads, id);
  const { data } = entry;
  const citations = pageCitations(library, payloadStatements(library, entry));
  const { marks } = citations;
  const name = distinctName(library, entry);
  const events = eventsOf(library, entry, today);
  const check = checkOf(data.checked, payloadInterval(library, entry), today);
  const upkeep = upkeepView(data.changed, check, data.status.asOf);
  return {
    title: name,
    fullName: shortName(entry) === data.names.en ? undefined : data.names.en,
    description: data.summary,
    sections: pageSections(
      'story',
      'facts',
      'partners',
      events.length > 0 ? 'timeline' : undefined,
      'results',
      'unknown',
      'sources',
      'cite',
      'history',
    ),
    trail: trail(
      { label: 'Payloads', href: routes.payloads() },
      { label: name, href: routes.payload(id) },
    ),
    otherNames: otherNames(data.names),
    spellings: otherSpellings(data.names),
    status: {
      ...payloadStatus(data.status),
      asOf: dateText(data.status.asOf),
      marks: marks(data.status.sources),
    },
    kind: { label: kindName(data.kind), href: payloadFacet('kind', data.kind) },
    host: hostView(library, entry),
    purpose: statementView(data.purpose, marks),
    facts: data.facts.map((fact) => factView(fact, marks)),
    contributions: contributionViews(library, id, marks),
    people: (data.people ?? []).map((person) => personView(person, marks)),
    events,
    outcome: statementView(data.outcome, marks),
    papers: resultsFrom(library, id).map((result) => resultView(library, result, marks)),
    results: data.results.map((result) => ({
      ...statementView(result, marks),
      date: result.date === undefined ? undefined : dateText(result.date),
      doi: result.doi,
    })),
    quotations: (data.quotations ?? []).map((quotation) => quotationView(quotation, marks)),
    terms: proseTerms(library, entry.body),
    marks,
    ...closingView(data.unknowns, citations, `content/payloads/${id}.mdx`, upkeep),
  };
}

export type PayloadView = ReturnType<typeof payloadView>;
