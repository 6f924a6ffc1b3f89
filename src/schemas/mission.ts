import { z } from 'astro/zod';
import { isSpan } from './edtf.ts';
import {
  day,
  differingValue,
  edtfDate,
  fact,
  names,
  person,
  quotation,
  slug,
  sources,
  statement,
  text,
  unknown,
  upkeep,
} from './primitives.ts';
import { profileLine } from './profile.ts';

export const coordinates = z.strictObject({
  latitude: z
    .number({ error: 'a latitude in degrees from -90 to 90, north positive' })
    .min(-90)
    .max(90)
    .describe('Degrees, north positive, planetocentric'),
  longitude: z
    .number({ error: 'a longitude in degrees from -180 to 180, east positive' })
    .min(-180)
    .max(180)
    .describe('Degrees, east positive, −180 to 180'),
  uncertainty: text.describe('How exactly it is known, such as ±30 m'),
  sources,
});

export const site = z.strictObject({
  name: text.describe('Name of the place'),
  kind: z
    .enum(['landed', 'target', 'area'])
    .describe('Landed there; a target point that was reported; or only an area is known'),
  description: text.describe('Where it is and what it is like, in two or three sentences'),
  sources,
  coordinates: coordinates
    .optional()
    .describe('Left out where no landing point was published: an area is never a made-up point'),
  extent: text.optional().describe('Size of an area in words'),
  differs: z
    .array(differingValue)
    .min(1, { error: 'at least one other place' })
    .optional()
    .describe('Other places in other sources'),
});

export const moduleKinds = [
  'orbiter',
  'capsule',
  'lander',
  'ascender',
  'rover',
  'hopper',
  'robot',
  'satellite',
] as const;

const module = z.strictObject({
  id: slug.describe('Id that payloads name as their host'),
  names: names.describe('Names of the craft'),
  kind: z.enum(moduleKinds).describe('What kind of craft it is; its picture is drawn by it'),
  carriedBy: slug
    .optional()
    .describe(
      'Id of the module, higher in this list, that carries it at launch; left out for the lowest and where not published',
    ),
  role: text.describe('What this craft does'),
  fate: text.optional().describe('What became of it'),
  sources,
});

/** A published plan of a stage, which may take years. */
export const plan = z.strictObject({
  stated: edtfDate.describe('When the plan was stated'),
  by: text.describe('Who stated it'),
  planned: z
    .union([z.literal('called-off'), edtfDate])
    .describe('The date stated, in EDTF, or "called-off"'),
  note: text.optional().describe('What else the statement said'),
  sources,
});

const launchTime = edtfDate.refine((date) => !isSpan(date), {
  // What is no date at all is told as that alone.
  when: ({ issues }) => issues.length === 0,
  error:
    'one date, or "[2029-09..2029-11]" for one of these months; a launch does not last, as "a/b" would say',
});

/** A published plan of a launch. */
export const launchPlan = plan.extend({
  planned: z
    .union([z.literal('called-off'), launchTime])
    .describe(
      'The date stated for the launch, in EDTF: one date, or "[a..b]" for one day, month or year of these; or "called-off"',
    ),
});

export const mission = z.strictObject({
  names: names.describe('Names of the mission'),
  kind: z.enum(['landing', 'relay']).describe('A landing mission, or a supporting relay'),
  order: z.number().int().describe('Place in lists'),
  summary: text.describe('The mission in one or two sentences; also the description of its page'),
  status: z
    .strictObject({
      state: z
        .enum(['completed', 'in-flight', 'awaiting-launch', 'in-development'])
        .describe('Where the mission stands'),
      label: text.describe('The state in two to six words'),
      asOf: day.describe('Day for which the state is true'),
      detail: text.describe('What a visitor must know now, in up to three sentences'),
      sources,
    })
    .describe('Where the mission stands now'),
  relay: slug.optional().describe('Id of the mission that relays its signals'),
  objectives: z
    .array(statement)
    .min(1, { error: 'at least one objective' })
    .describe('What the mission is for, each with its sources'),
  modules: z
    .array(module)
    .min(1, { error: 'at least one module' })
    .describe('The craft of the mission, each after the one that carries it'),
  profile: z
    .array(profileLine)
    .min(1, { error: 'at least one line' })
    .optional()
    .describe(
      'The way of each craft, for the picture of the route; a line stands after those it leaves',
    ),
  site: site.optional().describe('Where it landed or is to land'),
  facts: z
    .array(fact)
    .min(1, { error: 'at least one fact' })
    .describe('Facts with id, label, value, sources and the day they were checked'),
  chineseInstruments: statement
    .optional()
    .describe('How the Chinese instruments are counted, or why their list is not complete'),
  plans: z.array(launchPlan).describe('Every published launch plan, oldest first'),
  results: z
    .array(statement)
    .describe('What came of it beside the papers in content/results/; empty before the flight'),
  people: z
    .array(person)
    .optional()
    .describe('People with the role and the day the source attests it'),
  quotations: z
    .array(quotation)
    .optional()
    .describe('Short quotations, word for word, with speaker, role, date and sources'),
  unknowns: z.array(unknown).describe('What was looked for and not found'),
  ...upkeep,
});

export type Mission = z.infer<typeof mission>;
export type Module = Mission['modules'][number];
export type ModuleKind = Module['kind'];
export type MissionState = Mission['status']['state'];
export type Plan = Mission['plans'][number];
