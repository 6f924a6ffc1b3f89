import { z } from 'astro/zod';
import { names, slug, sources, text, upkeep } from './primitives.ts';

export const term = z.strictObject({
  names: names.describe('The word in English, with its Chinese counterpart and other spellings'),
  plain: text.describe('What it means, in one plain sentence that stands alone'),
  see: z.array(slug).optional().describe('Ids of related terms'),
  missions: z.array(slug).optional().describe('Ids of the missions it matters for'),
  payloads: z.array(slug).optional().describe('Ids of the payloads it matters for'),
  partners: z.array(slug).optional().describe('Ids of the partners it matters for'),
  sources: sources.describe('Ids of the sources of the plain sentence, the best first'),
  ...upkeep,
});

export type Term = z.infer<typeof term>;
