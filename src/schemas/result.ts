import { z } from 'astro/zod';
import { slug, sources, text, upkeep } from './primitives.ts';

/** What results are about, in the order in which they are told. */
export const resultThemes = [
  'soil',
  'ages',
  'mantle',
  'magnetism',
  'water',
  'ions',
  'site',
] as const;

/** What a paper found. Title, journal, date, DOI and peer review stand in the source that is the paper. */
export const result = z.strictObject({
  mission: slug.describe('Id of the mission whose samples or data were studied'),
  payloads: z.array(slug).optional().describe('Ids of the payloads whose data were studied'),
  theme: z.enum(resultThemes).describe('What it is about'),
  authors: text.optional().describe('Authors as "Li C. et al."; left out where not found'),
  paper: slug.describe('Id of the source that is the paper itself, read or not'),
  finding: text.describe('What was found, in one plain sentence'),
  certainty: text.describe('How sure it is and what was read of it, in one plain sentence'),
  sources: sources.optional().describe('Ids of further sources, the best first'),
  ...upkeep,
});

export type Result = z.infer<typeof result>;
export type ResultTheme = Result['theme'];
