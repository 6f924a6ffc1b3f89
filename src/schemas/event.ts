import { z } from 'astro/zod';
import { differingValue, edtfDate, slug, sources, text } from './primitives.ts';

export const phase = z.strictObject({
  id: slug.describe('Permanent anchor of the phase: #phase-<id>'),
  title: text.describe('Heading of the phase'),
  summary: text.optional().describe('One sentence on what the phase is about'),
});

export const event = z.strictObject({
  id: slug.describe('Permanent anchor of the event: #event-<id>. The launch is always "launch"'),
  date: edtfDate,
  about: z
    .boolean()
    .optional()
    .describe('True if a clock time is approximate or derived; EDTF has no sign for that'),
  revision: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe('How often its date was changed here: calendars that have the event move it'),
  state: z
    .enum(['happened', 'planned', 'called-off', 'missed'])
    .describe('Whether it happened, is planned, was called off, or did not happen when planned'),
  phase: slug.describe('Id of a phase of this file'),
  title: text.describe('What happened, in a few words that stand alone'),
  text: text.optional().describe('One or two sentences more'),
  place: text
    .optional()
    .describe('Where it happened, as a source says: "Wenchang, China", "Lunar orbit"'),
  milestone: z.boolean().optional().describe('True for the few events that tell the mission'),
  payloads: z.array(slug).optional().describe('Ids of the payloads concerned'),
  partners: z.array(slug).optional().describe('Ids of the partners concerned'),
  sources,
  differs: z
    .array(differingValue)
    .min(1, { error: 'at least one other value' })
    .optional()
    .describe('Other values in other sources'),
});

export const eventFile = z.strictObject({
  mission: slug.describe('Id of the mission; the file has the same name'),
  phases: z.array(phase).min(1, { error: 'at least one phase' }).describe('Phases in their order'),
  events: z
    .array(event)
    .min(1, { error: 'at least one event' })
    .describe('Events in the order of their dates'),
});

export type MissionEvent = z.infer<typeof event>;
export type EventFile = z.infer<typeof eventFile>;
