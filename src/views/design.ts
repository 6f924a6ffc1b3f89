import { precision } from '#domain/dates.ts';
import type { Library } from '#domain/library.ts';
import { eventsByPhase } from '#domain/timeline.ts';
import { routes } from '#lib/urls.ts';
import { pageCitations } from './citations.ts';
import { dateText } from './dates.ts';
import { mapView } from './maps.ts';
import { eventView, payloadItem } from './mission.ts';
import { otherNames } from './names.ts';
import { missionPictures } from './pictures/mission-pictures.ts';
import { planViews } from './plans.ts';
import {
  factView,
  personView,
  quotationView,
  trail,
  unknownView,
  type StatementView,
} from './statements.ts';

/** Roles of colours in the order of their weight, with what each is for. */
const colours = [
  { name: 'page', use: 'the ground' },
  { name: 'raised', use: 'what a link has led to; bands in pictures' },
  { name: 'line', use: 'thin rules' },
  { name: 'stroke', use: 'outlines that carry meaning' },
  { name: 'muted', use: 'words about the words' },
  { name: 'ink', use: 'text' },
  { name: 'link', use: 'links and the focus' },
  { name: 'accent', use: 'places on the Moon, and today; nothing else' },
  { name: 'done', use: 'what has happened' },
  { name: 'planned', use: 'what is planned or open' },
  { name: 'called-off', use: 'what was called off, missed or withdrawn' },
] as const;

/** The longest of several things by the text that stands for each. */
function longest<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => textOf(b).length - textOf(a).length).slice(0, 1);
}

/** One thing for each test, the first that passes it. */
function firsts<Item>(items: readonly Item[], ...tests: ((item: Item) => boolean)[]): Item[] {
  return [...new Set(tests.flatMap((test) => items.find(test) ?? []))];
}

/** Facts of all missions, one for each anchor. */
function factsIn({ missions }: Library) {
  const all = missions.flatMap(({ data }) => data.facts);
  const facts = [...new Map(all.map((fact) => [fact.id, fact])).values()];
  return [
    ...new Set([
      ...firsts(
        facts,
        ({ unit, differs }) => unit !== undefined && differs === undefined,
        ({ uncertainty }) => uncertainty !== undefined,
        ({ differs = [] }) => differs.length > 1,
        ({ note }) => note === undefined,
      ),
      ...longest(facts, ({ value }) => String(value)),
      ...longest(facts, ({ label }) => label),
    ]),
  ];
}

function eventsIn({ timelines }: Library) {
  const events = [...timelines.values()].flatMap((timeline) =>
    eventsByPhase(timeline).flatMap((phase) => phase.events.map((event) => ({ timeline, event }))),
  );
  return firsts(
    events,
    ({ event }) => event.state === 'happened' && event.date.includes('T'),
    ({ event }) => event.about === true,
    ({ event }) => event.text === undefined,
    ({ event }) => precision(event.date) === 'interval',
    ({ event }) => precision(event.date) === 'one-of',
    ({ event }) => event.state === 'planned',
    ({ event }) => event.state === 'called-off',
    ({ event }) => event.state === 'missed',
  );
}

function quotationsIn({ missions, payloads, partners }: Library) {
  const quotations = [...missions, ...payloads, ...partners].flatMap(
    ({ data }) => data.quotations ?? [],
  );
  return [
    ...new Set([
      ...firsts(
        quotations,
        ({ lang }) => lang === 'en',
        ({ lang }) => lang === 'fr',
        ({ lang }) => lang === 'zh',
      ),
      ...longest(quotations, ({ text }) => text),
    ]),
  ];
}

/** Names that are hard to set: the longest, and one in each script. */
function namesIn({ missions, payloads, partners }: Library) {
  const entries = [...missions, ...payloads, ...partners];
  const native = (script: RegExp) => (entry: (typeof entries)[number]) =>
    script.test(entry.data.names.native ?? '');
  return [
    ...new Set([
      ...longest(entries, ({ data }) => data.names.en),
      ...firsts(
        entries,
        native(/\p{Script=Arabic}/u),
        native(/\p{Script=Cyrillic}/u),
        native(/\p{Script=Thai}/u),
        native(/\p{Script=Latin}/u),
        ({ data }) => data.names.pinyin !== undefined,
        ({ data }) => data.names.zh === undefined && data.names.native === undefined,
      ),
    ]),
  ].map(({ data }) => ({ name: data.names.en, otherNames: otherNames(data.names) }));
}

function cardsIn(library: Library) {
  const { payloads } = library;
  return [
    ...new Set([
      ...longest(payloads, ({ data }) => data.names.en),
      ...firsts(
        payloads,
        ({ data }) => data.acronym !== undefined,
        ({ data }) => data.status.state === 'withdrawn',
      ),
    ]),
  ].map((payload) => payloadItem(library, payload));
}

/** Real content in every state that a component can have, for the page that shows them all. */
export function designView(library: Library, today: string) {
  const [mission] = library.missions.filter(({ data }) => data.plans.length > 2);
  const facts = factsIn(library);
  const people = library.missions.flatMap(({ data }) => data.people ?? []).slice(0, 2);
  const plans = (mission?.data.plans ?? []).slice(-4);
  const events = eventsIn(library);
  const quotations = quotationsIn(library);
  const unknowns = library.missions.flatMap(({ data }) => data.unknowns).slice(0, 2);
  const objective = library.missions[0]?.data.objectives.slice(0, 2) ?? [];
  const stated = (anchor: string, items: readonly { sources?: string[] | undefined }[]) =>
    items.map(({ sources = [] }) => ({ anchor, label: anchor, sources }));
  const withDiffers = (
    items: readonly { sources: string[]; differs?: { sources: string[] }[] | undefined }[],
  ) =>
    items.map(({ sources, differs = [] }) => ({
      sources: [...sources, ...differs.flatMap((other) => other.sources)],
    }));
  const { marks, list } = pageCitations(library, [
    ...stated('facts', withDiffers(facts)),
    ...stated('people', people),
    ...stated('statements', objective),
    ...stated('tables', plans),
    ...stated('quotations', quotations),
    ...stated('timeline', withDiffers(events.map(({ event }) => event))),
    ...stated('unknown', unknowns),
  ]);
  return {
    trail: trail(
      { label: 'About', href: routes.about() },
      { label: 'Design', href: routes.design() },
    ),
    colours,
    facts: facts.map((fact) => factView(fact, marks)),
    people: people.map((person) => personView(person, marks)),
    statements: objective.map(({ text, sources }): StatementView => ({
      text,
      marks: marks(sources),
    })),
    plans: planViews(plans, marks),
    quotations: quotations.map((quotation) => quotationView(quotation, marks)),
    phases: [
      {
        id: 'states',
        title: 'An event in every state',
        summary: 'From several missions; each keeps the number it has in its own list.',
        events: events.map(({ timeline, event }) =>
          eventView(library, timeline, event, marks, today),
        ),
      },
    ],
    unknowns: unknowns.map((unknown) => unknownView(unknown, marks)),
    names: namesIn(library),
    cards: cardsIn(library),
    picture: missionPictures(library, 'chang-e-6', today).timeline,
    map: mapView(library, 'apollo-basin'),
    dates: ['2024-06-01T22:23Z', '2026-08-23', '2026-08', '2029~', '2023-10-02/2023-12-31'].map(
      dateText,
    ),
    sources: list,
  };
}

export type DesignView = ReturnType<typeof designView>;
