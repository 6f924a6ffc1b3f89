import type { z } from 'astro/zod';
import type { Entry, Library } from '#domain/library.ts';
import { country } from '#schemas/country.ts';
import { event, eventFile } from '#schemas/event.ts';
import { mission } from '#schemas/mission.ts';
import { partner } from '#schemas/partner.ts';
import { payload } from '#schemas/payload.ts';
import type { fact } from '#schemas/primitives.ts';
import { result } from '#schemas/result.ts';
import { source } from '#schemas/source.ts';
import { story } from '#schemas/story.ts';
import { term } from '#schemas/term.ts';
import { update } from '#schemas/update.ts';
import { stage } from '#schemas/stage.ts';

const upkeep = { changed: '2026-11-20', checked: '2026-11-20' };

/** The least that each schema accepts, as an editor would write it. */
export const minimal = {
  source: {
    id: 'agency',
    title: 'A launch report',
    publisher: 'The agency',
    language: ['en'],
    kind: 'primary',
    read: 'full',
  },
  fact: {
    id: 'launch-mass',
    label: 'Mass at launch',
    value: 8200,
    sources: ['agency'],
    checked: '2026-11-20',
  },
  mission: {
    names: { en: "Chang'e-7" },
    kind: 'landing',
    order: 1,
    summary: 'A mission to the south pole.',
    status: {
      state: 'awaiting-launch',
      label: 'Waiting for its launch',
      asOf: '2026-11-20',
      detail: 'It has not flown.',
      sources: ['agency'],
    },
    objectives: [{ text: 'Look for ice.', sources: ['agency'] }],
    modules: [
      {
        id: 'lander',
        names: { en: 'Lander' },
        kind: 'lander',
        role: 'Lands.',
        sources: ['agency'],
      },
    ],
    facts: [
      {
        id: 'launch-mass',
        label: 'Mass at launch',
        value: 8200,
        sources: ['agency'],
        checked: '2026-11-20',
      },
    ],
    plans: [],
    results: [],
    unknowns: [],
    ...upkeep,
  },
  payload: {
    names: { en: 'Radon detector' },
    mission: 'chang-e-7',
    kind: 'radon',
    origin: 'international',
    summary: 'It counts radon.',
    status: {
      state: 'delivered',
      label: 'Delivered',
      asOf: '2026-11-20',
      sources: ['agency'],
    },
    purpose: { text: 'Measure gas.', sources: ['agency'] },
    contributions: [{ partner: 'cnes', role: 'lead', does: 'Provides it', sources: ['agency'] }],
    facts: [],
    outcome: { text: 'It waits.', sources: ['agency'] },
    results: [],
    unknowns: [],
    ...upkeep,
  },
  partner: {
    names: { en: 'Centre national d’études spatiales' },
    countries: ['FR'],
    kind: 'space-agency',
    side: 'partner',
    summary: 'The space agency of France.',
    sources: ['agency'],
    roles: [{ mission: 'chang-e-7', does: 'Provides a detector', sources: ['agency'] }],
    unknowns: [],
    ...upkeep,
  },
  country: {
    ilrs: { state: 'not-found', text: 'France is not in the lists found.' },
    accords: { state: 'signed', text: 'France signed in 2022.', sources: ['agency'] },
    ...upkeep,
  },
  event: {
    id: 'launch',
    date: '2024-05-03T09:27Z',
    state: 'happened',
    phase: 'flight',
    title: 'Lift-off',
    sources: ['agency'],
  },
  eventFile: {
    mission: 'chang-e-7',
    phases: [{ id: 'flight', title: 'Flight' }],
    events: [
      {
        id: 'launch',
        date: '2024-05-03T09:27Z',
        state: 'happened',
        phase: 'flight',
        title: 'Lift-off',
        sources: ['agency'],
      },
    ],
  },
  term: {
    names: { en: 'Regolith' },
    plain: 'The loose soil that covers the Moon.',
    sources: ['agency'],
    ...upkeep,
  },
  update: { title: 'A new page', date: '2026-11-24', kind: 'addition' },
  stage: {
    names: { en: "Chang'e-1" },
    label: 'Orbited the Moon',
    summary: { text: 'The first orbiter.', sources: ['agency'] },
    events: [{ id: 'launch', date: '2007-10-24T10:05Z', title: 'Launch', sources: ['agency'] }],
    ...upkeep,
  },
  result: {
    mission: 'chang-e-7',
    theme: 'water',
    paper: 'agency',
    finding: 'The soil holds water.',
    certainty: 'It was measured once.',
    ...upkeep,
  },
  story: { title: 'A bridge', summary: 'How it was built.', order: 1, ...upkeep },
} satisfies {
  source: z.input<typeof source>;
  fact: z.input<typeof fact>;
  mission: z.input<typeof mission>;
  payload: z.input<typeof payload>;
  partner: z.input<typeof partner>;
  country: z.input<typeof country>;
  event: z.input<typeof event>;
  eventFile: z.input<typeof eventFile>;
  term: z.input<typeof term>;
  update: z.input<typeof update>;
  stage: z.input<typeof stage>;
  result: z.input<typeof result>;
  story: z.input<typeof story>;
};

type Changes<Schema extends z.ZodType> = Partial<z.input<Schema>>;

function built<Schema extends z.ZodType>(
  schema: Schema,
  base: object,
  changes: object,
): z.output<Schema> {
  return schema.parse({ ...base, ...changes });
}

function entry<Schema extends z.ZodType>(
  schema: Schema,
  base: object,
  id: string,
  changes: object,
  body: string,
): Entry<z.output<Schema>> {
  return { id, data: built(schema, base, changes), body };
}

/** An entry without one of its fields. */
export function without(data: object, field: string): object {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== field));
}

/** A valid mission with some of its fields changed. */
export function missionEntry(id: string, changes: Changes<typeof mission> = {}, body = '') {
  return entry(mission, minimal.mission, id, changes, body);
}

/** A valid payload with some of its fields changed. */
export function payloadEntry(id: string, changes: Changes<typeof payload> = {}, body = '') {
  return entry(payload, minimal.payload, id, changes, body);
}

/** A valid partner with some of its fields changed. */
export function partnerEntry(id: string, changes: Changes<typeof partner> = {}, body = '') {
  return entry(partner, minimal.partner, id, changes, body);
}

/** A valid country with some of its fields changed. */
export function countryEntry(id: string, changes: Changes<typeof country> = {}) {
  return entry(country, minimal.country, id, changes, '');
}

/** A valid term with some of its fields changed. */
export function termEntry(id: string, changes: Changes<typeof term> = {}, body = '') {
  return entry(term, minimal.term, id, changes, body);
}

/** A valid update with some of its fields changed. */
export function updateEntry(id: string, changes: Changes<typeof update> = {}, body = '') {
  return entry(update, minimal.update, id, changes, body);
}

/** A valid stage with some of its fields changed. */
export function stageEntry(id: string, changes: Changes<typeof stage> = {}) {
  return entry(stage, minimal.stage, id, changes, '');
}

/** A valid result with some of its fields changed. */
export function resultEntry(id: string, changes: Changes<typeof result> = {}) {
  return entry(result, minimal.result, id, changes, '');
}

/** A valid story with some of its fields changed. */
export function storyEntry(id: string, changes: Changes<typeof story> = {}, body = '') {
  return entry(story, minimal.story, id, changes, body);
}

/** A valid event with some of its fields changed. */
export function missionEvent(changes: Changes<typeof event> = {}) {
  return built(event, minimal.event, changes);
}

/** A valid timeline with some of its fields changed. */
export function timelineOf(changes: Changes<typeof eventFile> = {}) {
  return built(eventFile, minimal.eventFile, changes);
}

/** A valid source with some of its fields changed. */
export function sourceOf(id: string, changes: Changes<typeof source> = {}) {
  return built(source, minimal.source, { id, ...changes });
}

/** A library with some of its collections filled. */
export function libraryOf(parts: Partial<Library> = {}): Library {
  return {
    missions: [],
    payloads: [],
    partners: [],
    countries: [],
    stages: [],
    results: [],
    timelines: new Map(),
    sources: new Map([['agency', sourceOf('agency')]]),
    terms: [],
    updates: [],
    stories: [],
    ...parts,
  };
}
