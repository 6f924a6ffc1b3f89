import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { eventFile } from '#schemas/event.ts';
import { mission } from '#schemas/mission.ts';
import { partner } from '#schemas/partner.ts';
import { payload } from '#schemas/payload.ts';
import { result } from '#schemas/result.ts';
import { sourceFile } from '#schemas/source.ts';
import { stage } from '#schemas/stage.ts';
import { story } from '#schemas/story.ts';
import { term } from '#schemas/term.ts';
import { minimal, without } from '../../support/fixtures.ts';
import { issuesOf } from '../../support/schema-issues.ts';

/** Fields of a JSON Schema that say nothing to the person who has to fill them in. */
function undescribed(schema: z.core.JSONSchema._JSONSchema, path = ''): string[] {
  if (typeof schema === 'boolean') return [];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const bare = typeof field === 'object' && field.description === undefined;
    return [...(bare ? [here] : []), ...undescribed(field, here)];
  });
  const inner = [schema.items ?? [], schema.anyOf ?? [], schema.allOf ?? []].flat();
  return [...fields, ...inner.flatMap((part) => undescribed(part, path))];
}

const sourcesFile = { sources: [minimal.source] };
const [firstEvent] = minimal.eventFile.events;

describe.each([
  ['mission', mission, minimal.mission],
  ['payload', payload, minimal.payload],
  ['partner', partner, minimal.partner],
  ['term', term, minimal.term],
  ['event file', eventFile, minimal.eventFile],
  ['source file', sourceFile, sourcesFile],
  ['stage', stage, minimal.stage],
  ['result', result, minimal.result],
  ['story', story, minimal.story],
] as const)('the schema of a %s', (_name, schema, entry) => {
  it('accepts an entry with the required fields only', () => {
    expect(issuesOf(schema, entry)).toEqual([]);
  });

  it('rejects an unknown key by its name', () => {
    expect(issuesOf(schema, { ...entry, slug: 'x' })).toEqual([['', 'Unrecognized key: "slug"']]);
  });

  it.each(Object.keys(entry))('requires %s', (field) => {
    const rest = without(entry, field);
    expect(issuesOf(schema, rest).map(([path]) => path)).toEqual([field]);
  });

  it('describes every field to editors, down to the innermost', () => {
    expect(undescribed(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toEqual(
      [],
    );
  });
});

interface Rejection {
  what: string;
  schema: z.ZodType;
  entry: unknown;
  path: string;
  message: string;
}

const rejections: Rejection[] = [
  {
    what: 'a result on a theme that does not exist',
    schema: result,
    entry: { ...minimal.result, theme: 'cheese' },
    path: 'theme',
    message: 'Invalid option: expected one of "soil"',
  },
  {
    what: 'a stage that neither flew nor is planned',
    schema: stage,
    entry: {
      ...minimal.stage,
      events: [{ id: 'talk', date: '2021', title: 'A talk', sources: ['agency'] }],
    },
    path: '',
    message: 'an event with the id "launch", or a plan',
  },
  {
    what: 'a mission state that is not on the list',
    schema: mission,
    entry: { ...minimal.mission, status: { ...minimal.mission.status, state: 'flying' } },
    path: 'status.state',
    message: 'Invalid option: expected one of "completed"',
  },
  {
    what: 'a status without a source',
    schema: mission,
    entry: { ...minimal.mission, status: { ...minimal.mission.status, sources: [] } },
    path: 'status.sources',
    message: 'at least one source id from content/sources/',
  },
  {
    what: 'a mission without objectives',
    schema: mission,
    entry: { ...minimal.mission, objectives: [] },
    path: 'objectives',
    message: 'at least one objective',
  },
  {
    what: 'a plan for a month 13',
    schema: mission,
    entry: {
      ...minimal.mission,
      plans: [{ stated: '2025', by: 'CNSA', planned: '2026-13', sources: ['agency'] }],
    },
    path: 'plans.0.planned',
    message: 'an EDTF date',
  },
  {
    what: 'a launch that is planned to last',
    schema: mission,
    entry: {
      ...minimal.mission,
      plans: [{ stated: '2025', by: 'CNSA', planned: '2029-09/2029-11', sources: ['agency'] }],
    },
    path: 'plans.0.planned',
    message: 'one date, or "[2029-09..2029-11]" for one of these months',
  },
  {
    what: 'a launch from one month to a month 13',
    schema: mission,
    entry: {
      ...minimal.mission,
      plans: [{ stated: '2025', by: 'CNSA', planned: '2029-09/2029-13', sources: ['agency'] }],
    },
    path: 'plans.0.planned',
    message: 'an EDTF date',
  },
  {
    what: 'a latitude beyond the pole',
    schema: mission,
    entry: {
      ...minimal.mission,
      site: {
        name: 'Nowhere',
        kind: 'target',
        description: 'Beyond.',
        sources: ['agency'],
        coordinates: { latitude: -91, longitude: 0, uncertainty: '±1°', sources: ['agency'] },
      },
    },
    path: 'site.coordinates.latitude',
    message: 'a latitude in degrees from -90 to 90, north positive',
  },
  ...[
    {
      what: 'a stop at a place that is not on the list',
      stop: { place: 'mars', event: 'launch' },
      path: '.place',
      message: 'Invalid option: expected one of "earth"',
    },
    {
      what: 'a stop that is neither an event nor planned',
      stop: { place: 'earth' },
      path: '',
      message: 'an `event` of the mission or, where it is only planned, an `id`',
    },
    {
      what: 'a planned stop without a source',
      stop: { place: 'surface', id: 'landing', label: 'Landing' },
      path: '',
      message: '`sources` at a planned stop',
    },
    {
      what: 'a planned stop without words',
      stop: { place: 'surface', id: 'landing', sources: ['agency'] },
      path: '',
      message: 'a `label` that says what is planned',
    },
  ].map(({ what, stop, path, message }) => ({
    what,
    schema: mission,
    entry: { ...minimal.mission, profile: [{ craft: ['lander'], stops: [stop] }] },
    path: `profile.0.stops.0${path}`,
    message,
  })),
  {
    what: 'a line that begins nowhere',
    schema: mission,
    entry: { ...minimal.mission, profile: [{ craft: ['lander'], stops: [] }] },
    path: 'profile.0',
    message: '`from` with a stop of another line, or a stop of its own',
  },
  {
    what: 'a payload that nobody contributes to',
    schema: payload,
    entry: { ...minimal.payload, contributions: [] },
    path: 'contributions',
    message: 'at least one contribution',
  },
  {
    what: 'a role of a partner that is not on the list',
    schema: payload,
    entry: {
      ...minimal.payload,
      contributions: [{ ...minimal.payload.contributions[0], role: 'boss' }],
    },
    path: 'contributions.0.role',
    message: 'Invalid option: expected one of "lead"',
  },
  {
    what: 'a DOI written as an address',
    schema: payload,
    entry: {
      ...minimal.payload,
      results: [{ ...minimal.payload.outcome, doi: 'https://doi.org/10.1038/x' }],
    },
    path: 'results.0.doi',
    message: 'a DOI without an address',
  },
  {
    what: 'a country by its name',
    schema: partner,
    entry: { ...minimal.partner, countries: ['France'] },
    path: 'countries.0',
    message: 'a country code of ISO 3166-1 alpha-2, such as FR',
  },
  {
    what: 'a ROR id written as an address',
    schema: partner,
    entry: { ...minimal.partner, ror: 'https://ror.org/04h1h0y33' },
    path: 'ror',
    message: 'a ROR id, its nine characters only',
  },
  {
    what: 'a website that is no web address',
    schema: partner,
    entry: { ...minimal.partner, website: 'www.cnes.fr' },
    path: 'website',
    message: 'a web address',
  },
  {
    what: 'an event state that is not on the list',
    schema: eventFile,
    entry: { ...minimal.eventFile, events: [{ ...firstEvent, state: 'done' }] },
    path: 'events.0.state',
    message: 'Invalid option: expected one of "happened"',
  },
  {
    what: 'an event on a day that does not exist',
    schema: eventFile,
    entry: { ...minimal.eventFile, events: [{ ...firstEvent, date: '2026-13-01' }] },
    path: 'events.0.date',
    message: 'an EDTF date',
  },
  {
    what: 'a file without events',
    schema: eventFile,
    entry: { ...minimal.eventFile, events: [] },
    path: 'events',
    message: 'at least one event',
  },
  {
    what: 'a source without a language',
    schema: sourceFile,
    entry: { sources: [{ ...minimal.source, language: [] }] },
    path: 'sources.0.language',
    message: 'at least one language code',
  },
  {
    what: 'a source address without its protocol',
    schema: sourceFile,
    entry: { sources: [{ ...minimal.source, url: 'www.cnsa.gov.cn' }] },
    path: 'sources.0.url',
    message: 'that begins with http:// or https://',
  },
  {
    what: 'a script as the address of a source',
    schema: sourceFile,
    entry: { sources: [{ ...minimal.source, url: 'javascript:alert(1)' }] },
    path: 'sources.0.url',
    message: 'a web address',
  },
  {
    what: 'a file that lists no source',
    schema: sourceFile,
    entry: { sources: [] },
    path: 'sources',
    message: 'at least one source, or no file',
  },
];

describe('the schemas', () => {
  it.each(rejections)('reject $what', ({ schema, entry, path, message }) => {
    expect(issuesOf(schema, entry)).toEqual([[path, expect.stringContaining(message)]]);
  });

  it('report every wrong field of an entry at once', () => {
    const entry = { ...minimal.payload, kind: 'gadget', summary: '', facts: [{}] };
    const paths = issuesOf(payload, entry).map(([path]) => path);
    expect(paths).toEqual(expect.arrayContaining(['kind', 'summary', 'facts.0.sources']));
  });

  it('accept a launch plan that was called off', () => {
    const plans = [
      { stated: '2026-08-23', by: 'CNSA', planned: 'called-off', sources: ['agency'] },
    ];
    expect(issuesOf(mission, { ...minimal.mission, plans })).toEqual([]);
  });
});
