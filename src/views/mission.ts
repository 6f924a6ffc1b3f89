import { isPast } from '#domain/dates.ts';
import {
  entryOf,
  fullName,
  shortName,
  type Library,
  type MissionEntry,
  type PayloadEntry,
} from '#domain/library.ts';
import { leadPartners, partnersOn, payloadsOn } from '#domain/partners.ts';
import { resultsOf } from '#domain/results.ts';
import { plannedStops } from '#domain/profile.ts';
import { missionStatements } from '#domain/statements.ts';
import { checkOf, missionInterval } from '#domain/upkeep.ts';
import { eventsByPhase, missionElapsed, type NumberedEvent } from '#domain/timeline.ts';
import type { EventFile } from '#schemas/event.ts';
import { formatCoordinates } from '#lib/format.ts';
import { feedFile, payloadFacet, routes } from '#lib/urls.ts';
import { pageCitations, type MarkView, type PageCitations } from './citations.ts';
import { closingView } from './closing.ts';
import { dateText, moment, type Moment } from './dates.ts';
import { instrumentsView } from './instruments.ts';
import { beginningOf, shortened, type Beginning } from './long-lists.ts';
import { siteMap } from './maps.ts';
import { otherNames, otherSpellings } from './names.ts';
import { proseTerms } from './prose.ts';
import { pageSections } from './sections.ts';
import { missionPictures } from './pictures/mission-pictures.ts';
import { craftNames, legLetter } from './pictures/profile/lines.ts';
import { resultItems } from './results.ts';
import { planViews } from './plans.ts';
import { eventStatus, missionStatus, payloadStatus, type StatusView } from './status.ts';
import {
  differingViews,
  factView,
  personView,
  quotationView,
  statementView,
  trail,
  type DifferingView,
  type LinkView,
} from './statements.ts';
import { upkeepView } from './upkeep.ts';

export interface EventView {
  id: string;
  /** Its place in the list, which pictures of the mission name too. */
  number: number;
  title: string;
  text: string | undefined;
  moment: Moment;
  status: StatusView;
  /** Payloads and partners concerned. */
  links: LinkView[];
  marks: MarkView[];
  differs: DifferingView[];
}

/** A planned stop of the route, with its letter in the picture. */
export interface LegView {
  letter: string;
  /** The craft that are to go there. */
  craft: string;
  text: string;
  marks: MarkView[];
}

/** A payload in a list: who sent it and where it stands. */
export interface PayloadItem {
  name: string;
  /** Full name where `name` is an acronym. */
  fullName: string | undefined;
  href: string;
  summary: string;
  leads: LinkView[];
  status: StatusView;
}

type Marks = PageCitations['marks'];

/** A payload with its leading partners, for lists. */
export function payloadItem(library: Library, entry: PayloadEntry): PayloadItem {
  const name = shortName(entry);
  return {
    name,
    fullName: name === entry.data.names.en ? undefined : entry.data.names.en,
    href: routes.payload(entry.id),
    summary: entry.data.summary,
    leads: leadPartners(library, entry).map((partner) => ({
      label: shortName(partner),
      href: routes.partner(partner.id),
    })),
    status: payloadStatus(entry.data.status),
  };
}

/** Payloads of a mission in a list that all missions have room for. */
export function payloadItems(
  library: Library,
  payloads: readonly PayloadEntry[],
  mission: string,
): Beginning<PayloadItem> {
  const { items, all } = beginningOf(payloads, payloadFacet('mission', mission));
  return { items: items.map((payload) => payloadItem(library, payload)), all };
}

export function eventView(
  library: Library,
  timeline: EventFile,
  event: NumberedEvent,
  marks: Marks,
  today: string,
): EventView {
  const payloads = (event.payloads ?? []).map((id) => ({
    label: shortName(entryOf(library.payloads, id)),
    href: routes.payload(id),
  }));
  const partners = (event.partners ?? []).map((id) => ({
    label: shortName(entryOf(library.partners, id)),
    href: routes.partner(id),
  }));
  return {
    id: event.id,
    number: event.number,
    title: event.title,
    text: event.text,
    moment: moment(event.date, missionElapsed(timeline, event), event.about ?? false),
    status: eventStatus(event.state, isPast(event.date, today)),
    links: [...payloads, ...partners],
    marks: marks(event.sources),
    differs: differingViews(event.differs, marks),
  };
}

function siteView({ data }: MissionEntry, marks: Marks) {
  const { site } = data;
  if (site === undefined) return undefined;
  return {
    name: site.name,
    description: { text: site.description, marks: marks(site.sources) },
    extent: site.extent,
    coordinates: site.coordinates && {
      text: formatCoordinates(site.coordinates.latitude, site.coordinates.longitude),
      uncertainty: site.coordinates.uncertainty,
      marks: marks(site.coordinates.sources),
    },
    kind: site.kind,
    differs: differingViews(site.differs, marks),
  };
}

/** Anchor of a module on the page of its mission, without "#". */
export function moduleAnchor(id: string): string {
  return `module-${id}`;
}

/** Everything a mission page shows, worded. */
export function missionView(library: Library, id: string, today: string) {
  const entry = entryOf(library.missions, id);
  const { data } = entry;
  const timeline = library.timelines.get(id);
  const citations = pageCitations(library, missionStatements(entry, timeline));
  const { marks } = citations;
  const payloads = payloadsOn(library, id);
  const upkeep = upkeepView(
    data.changed,
    checkOf(data.checked, missionInterval(entry), today),
    data.status.asOf,
  );
  const partners = partnersOn(library, id).map((partner) => ({
    label: fullName(partner),
    href: routes.partner(partner.id),
    side: partner.data.side,
  }));
  return {
    title: data.names.en,
    description: data.summary,
    feed: feedFile(`/missions/${id}/`),
    sections: pageSections(
      'facts',
      'story',
      'timeline',
      'spacecraft',
      'payloads',
      'partners',
      'site',
      'results',
      'unknown',
      'sources',
      'cite',
      'history',
    ),
    trail: trail(
      { label: 'Missions', href: routes.missions() },
      { label: data.names.en, href: routes.mission(id) },
    ),
    otherNames: otherNames(data.names),
    spellings: otherSpellings(data.names),
    status: {
      ...missionStatus(data.status),
      asOf: dateText(data.status.asOf),
      detail: { text: data.status.detail, marks: marks(data.status.sources) },
    },
    facts: data.facts.map((fact) => factView(fact, marks)),
    objectives: data.objectives.map((objective) => statementView(objective, marks)),
    pictures: missionPictures(library, id, today),
    legs: plannedStops(data).map(({ craft, label, sources }, index) => ({
      letter: legLetter(index),
      craft: craftNames(library, entry, craft),
      text: label,
      marks: marks(sources),
    })),
    phases:
      timeline === undefined
        ? []
        : eventsByPhase(timeline).map((phase) => ({
            ...phase,
            events: phase.events.map((event) => eventView(library, timeline, event, marks, today)),
          })),
    plans: planViews(entry.data.plans, marks),
    modules: data.modules.map((module) => ({
      anchor: moduleAnchor(module.id),
      name: module.names.en,
      otherNames: otherNames(module.names),
      role: { text: module.role, marks: marks(module.sources) },
      fate: module.fate,
      carrier: data.modules.find(({ id }) => id === module.carriedBy)?.names.en,
      payloads: shortened(
        payloads
          .filter(({ data }) => data.host === module.id && data.origin === 'international')
          .map((payload) => ({ label: shortName(payload), href: routes.payload(payload.id) })),
        payloadFacet('mission', id),
      ),
    })),
    payloads: payloadItems(
      library,
      payloads.filter((payload) => payload.data.origin === 'international'),
      id,
    ),
    instruments: instrumentsView(library, entry),
    counting: data.chineseInstruments && statementView(data.chineseInstruments, marks),
    partners: partners.filter(({ side }) => side === 'partner'),
    hosts: partners.filter(({ side }) => side === 'host'),
    site: siteView(entry, marks),
    map: siteMap(library, id),
    results: data.results.map((result) => statementView(result, marks)),
    papers: resultItems(library, resultsOf(library, id)),
    people: (data.people ?? []).map((person) => personView(person, marks)),
    quotations: (data.quotations ?? []).map((quotation) => quotationView(quotation, marks)),
    terms: proseTerms(library, entry.body),
    marks,
    ...closingView(data.unknowns, citations, `content/missions/${id}.mdx`, upkeep),
  };
}

export type MissionView = ReturnType<typeof missionView>;
