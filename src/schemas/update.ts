import { z } from 'astro/zod';
import { day, slug, sources, text } from './primitives.ts';

export const updateKinds = ['news', 'addition', 'correction'] as const;

export const update = z.strictObject({
  title: text.describe('What is new, in a few words that stand alone'),
  date: day.describe('Day of the change; the name of the file begins with it'),
  kind: z
    .enum(updateKinds)
    .describe(
      'news: something happened or was announced; addition: the site tells more; correction: something here was wrong',
    ),
  missions: z.array(slug).optional().describe('Ids of the missions concerned'),
  payloads: z.array(slug).optional().describe('Ids of the payloads concerned'),
  partners: z.array(slug).optional().describe('Ids of the partners concerned'),
  sources: sources.optional(),
});

export type Update = z.infer<typeof update>;
