import { z } from 'astro/zod';
import { quotation, slug, sources, text, unknown, upkeep } from './primitives.ts';

export const story = z.strictObject({
  title: text.describe('Title of the story, in a few words that stand alone'),
  summary: text.describe('The story in one sentence; also the description of its page'),
  order: z.number().int().describe('Place in lists'),
  missions: z.array(slug).optional().describe('Ids of the missions concerned'),
  payloads: z.array(slug).optional().describe('Ids of the payloads concerned'),
  partners: z.array(slug).optional().describe('Ids of the partners concerned'),
  quotations: z
    .array(quotation)
    .optional()
    .describe('Quotations of this story alone, each placed in its prose with <Quote id="…" />'),
  unknowns: z.array(unknown).optional().describe('What was looked for and not found'),
  further: sources.optional().describe('Ids of sources worth reading on, the best first'),
  ...upkeep,
});

export type Story = z.infer<typeof story>;
