import { entryOf, shortName, type Library } from '#domain/library.ts';
import { payloadsOn } from '#domain/partners.ts';
import {
  checksOf,
  passedPlans,
  type CheckedEntry,
  type CheckedKind,
  type PassedPlan,
} from '#domain/upkeep.ts';
import { readings } from '#schemas/source.ts';
import { countryName, formatCount } from '#lib/format.ts';
import { payloadFacet, routes } from '#lib/urls.ts';
import { readWords } from './citations.ts';
import { dateText, type DateText } from './dates.ts';
import { termHref } from './glossary.ts';
import { shortened } from './long-lists.ts';
import { distinctName } from './names.ts';
import type { LinkView } from './statements.ts';

/** What is due for a check on one day. */
export interface DueView {
  due: DateText;
  /** How far away the day is, in words. */
  distance: string;
  /** The entries, by kind. */
  groups: { label: string; links: LinkView[] }[];
}

const kindNames: Record<CheckedKind, string> = {
  mission: 'Missions',
  payload: 'Payloads',
  partner: 'Partners',
  country: 'Countries',
  story: 'Stories',
  stage: 'Stages of the programme',
  term: 'Terms',
};

/** Where all entries of a kind are listed. */
const listOf: Record<CheckedKind, () => string> = {
  mission: routes.missions,
  payload: routes.payloads,
  partner: routes.partners,
  country: routes.countries,
  story: routes.stories,
  stage: routes.timeline,
  term: routes.glossary,
};

/** Kinds of which the entries have no order of their own, or that of longer names. */
const byLabel: readonly CheckedKind[] = ['partner', 'country'];

function linkTo(library: Library, kind: CheckedKind, id: string): LinkView {
  switch (kind) {
    case 'mission':
      return { label: entryOf(library.missions, id).data.names.en, href: routes.mission(id) };
    case 'payload':
      return {
        label: distinctName(library, entryOf(library.payloads, id)),
        href: routes.payload(id),
      };
    case 'partner':
      return { label: shortName(entryOf(library.partners, id)), href: routes.partner(id) };
    case 'country':
      return { label: countryName(id.toUpperCase()), href: `${routes.countries()}#${id}` };
    case 'story':
      return { label: entryOf(library.stories, id).data.title, href: routes.story(id) };
    case 'stage':
      return {
        label: entryOf(library.stages, id).data.names.en,
        href: `${routes.timeline()}#${id}`,
      };
    case 'term':
      return { label: entryOf(library.terms, id).data.names.en, href: termHref(id) };
  }
}

function distanceWords(late: number): string {
  if (late === 0) return 'today';
  const days = formatCount(Math.abs(late), 'day');
  return late > 0 ? `${days} overdue` : `in ${days}`;
}

function linksTo(library: Library, kind: CheckedKind, entries: readonly CheckedEntry[]) {
  const links = entries.map(({ id }) => linkTo(library, kind, id));
  if (!byLabel.includes(kind)) return links;
  return links.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

function dueViews(library: Library, checks: readonly CheckedEntry[]): DueView[] {
  return [...Map.groupBy(checks, ({ due }) => due)].map(([due, entries]) => ({
    due: dateText(due),
    distance: distanceWords(entries[0]?.late ?? 0),
    groups: [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, group]) => ({
      label: kindNames[kind],
      links: shortened(linksTo(library, kind, group), listOf[kind]()),
    })),
  }));
}

function passedView(library: Library, { mission, event, planned }: PassedPlan) {
  const { label, href } = linkTo(library, 'mission', mission);
  const anchor = event === undefined ? 'plans' : `event-${event.id}`;
  return {
    planned: dateText(planned),
    link: { label: `${label}: ${event?.title ?? 'launch'}`, href: `${href}#${anchor}` },
  };
}

/** How much is not known of each mission: on its own page and on those of its payloads. */
function unknownViews(library: Library) {
  const counted = (kind: CheckedKind, id: string, count: number): LinkView => {
    const { label, href } = linkTo(library, kind, id);
    return { label: `${label}: ${count}`, href: `${href}#unknown` };
  };
  return library.missions.map(({ id, data }) => {
    const payloads = payloadsOn(library, id).filter((payload) => payload.data.unknowns.length > 0);
    const total = [data, ...payloads.map((payload) => payload.data)].flatMap(
      ({ unknowns }) => unknowns,
    ).length;
    return {
      mission: data.names.en,
      total: formatCount(total, 'open question'),
      links: shortened(
        [
          counted('mission', id, data.unknowns.length),
          ...payloads.map((payload) =>
            counted('payload', payload.id, payload.data.unknowns.length),
          ),
        ],
        payloadFacet('mission', id),
      ),
    };
  });
}

/** How many sources were read in which way. */
function readingViews(library: Library) {
  const sources = [...library.sources.values()];
  return readings
    .map((reading) => ({
      label: readWords(reading),
      count: sources.filter(({ read }) => read === reading).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Everything the page about the state of the content shows. */
export function siteStatusView(library: Library, today: string) {
  const checks = checksOf(library, today);
  return {
    today: dateText(today),
    overdue: dueViews(
      library,
      checks.filter(({ late }) => late > 0),
    ),
    next: dueViews(
      library,
      checks.filter(({ late }) => late <= 0),
    ),
    passed: passedPlans(library, today).map((plan) => passedView(library, plan)),
    unknowns: unknownViews(library),
    readings: readingViews(library),
    sources: { label: formatCount(library.sources.size, 'source'), href: routes.sources() },
  };
}

export type SiteStatusView = ReturnType<typeof siteStatusView>;
