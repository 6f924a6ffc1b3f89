import type { Library, MissionEntry, PartnerEntry, PayloadEntry } from '#domain/library.ts';
import { once, onceForText } from '#domain/once.ts';
import { eventsByPhase } from '#domain/timeline.ts';
import type { TableRecords } from '#schemas/data.ts';
import type { Mission } from '#schemas/mission.ts';
import { routes, wholeAddress } from '#lib/urls.ts';
import { termHref } from '#views/glossary.ts';

/** Makes a path of the site a whole address. */
type Whole = (path: string) => string;

type Fact = Mission['facts'][number];
type FactRecord = TableRecords['facts'][number];

function factsOn(page: string, facts: readonly Fact[]) {
  return facts.map((fact) => ({ ...fact, url: `${page}#fact-${fact.id}` }));
}

function missionRecords({ missions }: Library, whole: Whole): TableRecords['missions'] {
  return missions.map(({ id, data: { order, ...data } }) => {
    const url = whole(routes.mission(id));
    return { id, url, ...data, facts: factsOn(url, data.facts) };
  });
}

function payloadRecords({ payloads }: Library, whole: Whole): TableRecords['payloads'] {
  return payloads.map(({ id, data }) => {
    const url = whole(routes.payload(id));
    return { id, url, ...data, facts: factsOn(url, data.facts) };
  });
}

function partnerRecords({ partners }: Library, whole: Whole): TableRecords['partners'] {
  return partners.map(({ id, data: { facts, ...data } }) => {
    const url = whole(routes.partner(id));
    return { id, url, ...data, ...(facts && { facts: factsOn(url, facts) }) };
  });
}

function contributionRecords({ payloads }: Library): TableRecords['contributions'] {
  return payloads.flatMap(({ id, data }) =>
    data.contributions.map((contribution) => ({
      mission: data.mission,
      payload: id,
      ...contribution,
    })),
  );
}

function eventRecords({ missions, timelines }: Library, whole: Whole): TableRecords['events'] {
  return missions.flatMap(({ id: mission }) => {
    const timeline = timelines.get(mission);
    const page = whole(routes.mission(mission));
    return (timeline ? eventsByPhase(timeline) : []).flatMap(({ title, events }) =>
      events.map((event) => ({
        mission,
        ...event,
        phaseTitle: title,
        url: `${page}#event-${event.id}`,
      })),
    );
  });
}

function planRecords({ missions }: Library): TableRecords['plans'] {
  return missions.flatMap(({ id, data }) =>
    data.plans.map((plan, index) => ({ mission: id, number: index + 1, ...plan })),
  );
}

function factRecords(
  collection: FactRecord['collection'],
  entries: readonly (MissionEntry | PayloadEntry | PartnerEntry)[],
  pageOf: (id: string) => string,
): TableRecords['facts'] {
  return entries.flatMap(({ id, data }) =>
    factsOn(pageOf(id), data.facts ?? []).map((fact) => ({ collection, entry: id, ...fact })),
  );
}

function sourceRecords({ sources }: Library, whole: Whole): TableRecords['sources'] {
  return [...sources.values()].map(({ id, url: original, ...source }) => ({
    id,
    url: whole(routes.source(id)),
    ...source,
    ...(original !== undefined && { original }),
  }));
}

function stageRecords({ stages }: Library, whole: Whole): TableRecords['stages'] {
  return stages.map(({ id, data }) => {
    const url = whole(`${routes.timeline()}#${id}`);
    const events = data.events.map((event) => ({ ...event, url: `${url}-${event.id}` }));
    return { id, url, ...data, events };
  });
}

function storyRecords({ stories }: Library, whole: Whole): TableRecords['stories'] {
  return stories.map(({ id, data: { order, ...data } }) => ({
    id,
    url: whole(routes.story(id)),
    ...data,
  }));
}

function updateRecords({ updates }: Library, whole: Whole): TableRecords['updates'] {
  return updates.map(({ id, data }) => ({
    id,
    url: whole(`${routes.updates()}#update-${id}`),
    ...data,
  }));
}

function madeRecords(library: Library, site: string | undefined): TableRecords {
  const whole: Whole = (path) => wholeAddress(path, site);
  return {
    missions: missionRecords(library, whole),
    payloads: payloadRecords(library, whole),
    partners: partnerRecords(library, whole),
    contributions: contributionRecords(library),
    events: eventRecords(library, whole),
    plans: planRecords(library),
    stages: stageRecords(library, whole),
    facts: [
      ...factRecords('missions', library.missions, (id) => whole(routes.mission(id))),
      ...factRecords('payloads', library.payloads, (id) => whole(routes.payload(id))),
      ...factRecords('partners', library.partners, (id) => whole(routes.partner(id))),
    ],
    sources: sourceRecords(library, whole),
    glossary: library.terms.map(({ id, data }) => ({ id, url: whole(termHref(id)), ...data })),
    stories: storyRecords(library, whole),
    updates: updateRecords(library, whole),
  };
}

const recordsAt = once((library: Library) =>
  onceForText((site) => madeRecords(library, site === '' ? undefined : site)),
);

/**
 * The entries of every table, in the order of the library. Prose is left out: it is no data.
 *
 * @param site Where the site lives.
 */
export function tableRecords(library: Library, site: URL | undefined): TableRecords {
  return recordsAt(library)(site?.href ?? '');
}
