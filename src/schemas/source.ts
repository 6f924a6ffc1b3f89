import { z } from 'astro/zod';
import { edtfDate, slug, text } from './primitives.ts';

export const sourceKinds = [
  'primary',
  'peer-reviewed',
  'preprint',
  'registry',
  'news-agency',
  'news',
  'encyclopedia',
  'other',
] as const;

/** How a source was read, the best first. */
export const readings = ['full', 'excerpt', 'mirror', 'listed'] as const;

export const source = z.strictObject({
  id: slug.describe('Permanent address of the source: /sources/<id>/'),
  title: text.describe('Title in its own language; a description if the page shows none'),
  titleEn: text.optional().describe('English translation of a title in another language'),
  publisher: text.describe('Who published it'),
  url: z
    .url({ protocol: /^https?$/, error: 'a web address that begins with http:// or https://' })
    .optional()
    .describe('Where it can be opened; left out where no address is known'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'a DOI without an address: 10.xxxx/…' })
    .optional()
    .describe('Digital object identifier'),
  date: edtfDate.optional().describe('Day of publication in EDTF; left out where undated'),
  language: z
    .array(z.string().regex(/^[a-z]{2,3}$/, { error: 'a language code, such as en or zh' }))
    .min(1, { error: 'at least one language code' })
    .describe('Languages of the text'),
  kind: z.enum(sourceKinds).describe('What kind of source it is'),
  read: z
    .enum(readings)
    .describe('How we read it: whole, in part, only listed elsewhere, or in a copy'),
  note: text.optional().describe('What a reader must know to weigh it'),
});

export const sourceFile = z.strictObject({
  sources: z
    .array(source)
    .min(1, { error: 'at least one source, or no file' })
    .describe('Entries of the bibliography'),
});

export type Source = z.infer<typeof source>;
export type SourceKind = Source['kind'];
export type Reading = Source['read'];
