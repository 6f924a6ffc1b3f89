import { z } from 'astro/zod';
import {
  day,
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

export const payloadKinds = [
  'camera',
  'dust-and-plasma',
  'electric-field',
  'environment',
  'flag',
  'ion-and-particle',
  'magnetometer',
  'neutron',
  'radar',
  'radio-array',
  'radon',
  'retroreflector',
  'robot',
  'rover',
  'sampling',
  'satellite',
  'seismometer',
  'spectrometer',
  'telescope',
  'volatiles',
] as const;

export const contributionRoles = [
  'lead',
  'build',
  'science',
  'management',
  'agreement',
  'support',
  'host',
] as const;

const contribution = z.strictObject({
  partner: slug.describe('Id of a partner in content/partners/'),
  role: z
    .enum(contributionRoles)
    .describe(
      'lead: named as provider; build: made hardware; science: science team; management: ran the project; agreement: signed for it; support: helped; host: Chinese counterpart',
    ),
  does: text.describe('What the partner does for this payload, in a few words'),
  sources,
});

const result = z.strictObject({
  ...statement.shape,
  date: edtfDate.optional().describe('When it was published'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'a DOI without an address: 10.xxxx/…' })
    .optional()
    .describe('Digital object identifier of the paper or data set'),
});

export const payload = z.strictObject({
  names: names.describe('Names of the payload'),
  acronym: text.optional().describe('Short name used in lists, such as DORN'),
  mission: slug.describe('Id of the mission that carries it'),
  host: slug.optional().describe('Id of the module that carries it; left out where not published'),
  hostNote: text
    .optional()
    .describe('What is known of the host where the id alone does not say it'),
  kind: z.enum(payloadKinds).describe('What kind of payload it is'),
  origin: z
    .enum(['international', 'chinese'])
    .describe('From a partner outside the Chinese programme, or part of it'),
  summary: text.describe('The payload in one sentence; also the description of its page'),
  status: z
    .strictObject({
      state: z
        .enum(['operated', 'delivered', 'in-development', 'withdrawn'])
        .describe('Where the payload stands'),
      label: text.describe('The state in two to six words'),
      asOf: day.describe('Day for which the state is true'),
      sources,
    })
    .describe('Where the payload stands now'),
  purpose: statement.describe('What it is for'),
  contributions: z
    .array(contribution)
    .min(1, { error: 'at least one contribution' })
    .describe('Who does what for it, the provider first'),
  people: z
    .array(person)
    .optional()
    .describe('People with the role and the day the source attests it'),
  facts: z
    .array(fact)
    .describe('Facts with id, label, value, sources and the day they were checked'),
  outcome: statement.describe('What came of it, or how far it has come'),
  results: z
    .array(result)
    .describe(
      'Published results beside the papers in content/results/; empty where there are none',
    ),
  quotations: z
    .array(quotation)
    .optional()
    .describe('Short quotations, word for word, with speaker, role, date and sources'),
  unknowns: z.array(unknown).describe('What was looked for and not found'),
  ...upkeep,
});

export type Payload = z.infer<typeof payload>;
export type PayloadKind = Payload['kind'];
export type PayloadState = Payload['status']['state'];
export type ContributionRole = Payload['contributions'][number]['role'];
