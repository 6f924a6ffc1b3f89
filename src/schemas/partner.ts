import { z } from 'astro/zod';
import {
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

export const partnerKinds = [
  'space-agency',
  'research-institute',
  'university',
  'company',
  'ministry',
  'programme-office',
  'international-organisation',
  'society',
  'non-profit',
] as const;

export const partner = z.strictObject({
  names: names.describe('Names of the organisation'),
  acronym: text.optional().describe('Short name used in lists, such as CNES'),
  countries: z
    .array(
      z.string().regex(/^[A-Z]{2}$/, {
        error: 'a country code of ISO 3166-1 alpha-2, such as FR',
      }),
    )
    .describe('ISO 3166-1 codes; empty for an international body without a country'),
  kind: z.enum(partnerKinds).describe('What kind of organisation it is'),
  side: z
    .enum(['partner', 'host'])
    .describe('A partner of the programme, or a Chinese institution that hosts or carries it'),
  city: text.optional().describe('Seat; left out where no source gives it'),
  founded: edtfDate.optional().describe('Date of foundation'),
  website: z
    .url({ protocol: /^https?$/, error: 'a web address that begins with http:// or https://' })
    .optional()
    .describe('Address of its site'),
  ror: z
    .string()
    .regex(/^0[a-z0-9]{6}\d{2}$/, { error: 'a ROR id, its nine characters only' })
    .optional()
    .describe('Id in the Research Organization Registry'),
  parent: slug.optional().describe('Id of the organisation that this one belongs to'),
  summary: text.describe('Who they are in one or two sentences; also the description of the page'),
  sources: sources.describe('Sources of name, kind, seat, foundation, website and registry id'),
  roles: z
    .array(
      z.strictObject({
        mission: slug.describe('Id of the mission'),
        does: text.describe('What the organisation does on it'),
        sources,
      }),
    )
    .min(1, { error: 'at least one role on a mission' })
    .describe('What it does on each mission'),
  agreements: z
    .array(z.strictObject({ date: edtfDate, ...statement.shape }))
    .optional()
    .describe('Agreements signed, oldest first'),
  people: z
    .array(person)
    .optional()
    .describe('People with the role and the day the source attests it'),
  facts: z
    .array(fact)
    .optional()
    .describe('Facts with id, label, value, sources and the day they were checked'),
  quotations: z
    .array(quotation)
    .optional()
    .describe('Short quotations, word for word, with speaker, role, date and sources'),
  unknowns: z.array(unknown).describe('What was looked for and not found'),
  ...upkeep,
});

export type Partner = z.infer<typeof partner>;
export type PartnerKind = Partner['kind'];
