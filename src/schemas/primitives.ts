import { z } from 'astro/zod';
import { isEdtf } from './edtf.ts';

/** Lower-case words joined by hyphens: file names, addresses and anchors are made of these. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'an id of lower-case letters and digits joined by hyphens, such as "landing-site"',
});

/** A sentence or label that is really there, without stray white space. */
export const text = z.string().trim().min(1, { error: 'a text, or no such field' });

/**
 * YAML reads `2024`, `2024-06-01` and `2024-06-01T22:23:16Z` without quotes as numbers and
 * timestamps. The calendar day and the time are those that the editor typed, so they are put back.
 */
function asTyped(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (!(value instanceof Date)) return value;
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
}

/**
 * A date in the Extended Date/Time Format (ISO 8601-2, Library of Congress EDTF level 1, and of
 * level 2 the set of which one day, month or year is meant), times in UTC. The text itself is kept, because it alone carries the precision.
 * @see https://www.loc.gov/standards/datetime/
 */
export const edtfDate = z
  .preprocess(
    asTyped,
    z.string().refine(isEdtf, {
      error:
        'an EDTF date: a day "2026-08-23", a month "2026-08", a year "2029", about "2029~", from one day to another "2023-10-02/2023-12-31", one of several days "[2026-08-23..2026-08-25]" or a UTC time "2024-06-01T22:23Z"',
    }),
  )
  .describe(
    'Date in EDTF, as precise as it is known and no more; "a/b" lasts from a to b, "[a..b]" is one day, month or year of these; times in UTC, ending in Z',
  );

/** A calendar day on which a person did something with this entry. */
export const day = z
  .preprocess(asTyped, z.iso.date({ error: 'a calendar day, such as "2026-11-22"' }))
  .describe('Calendar day, year-month-day');

/** Ids of entries in `content/sources/`, at least one: nothing is stated without a source. */
export const sources = z
  .array(slug)
  .min(1, { error: 'at least one source id from content/sources/' })
  .refine((ids) => new Set(ids).size === ids.length, { error: 'each source once' })
  .describe('Ids of the sources that say this, the best first');

/** Something said in words, with the sources that say it. */
export const statement = z.strictObject({
  text: text.describe('One or two plain sentences, in our own words'),
  sources,
});

export const names = z
  .strictObject({
    en: text.describe('English name'),
    zh: text.optional().describe('Chinese name in simplified characters'),
    pinyin: text.optional().describe('The Chinese name in pinyin with tone marks'),
    native: text.optional().describe("Name in the owner's own language and script, if not Chinese"),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, {
        error: 'a language tag, such as "fr", "ar" or "zh-Hant"',
      })
      .optional()
      .describe('BCP 47 language tag of that name'),
    also: z.array(text).optional().describe('Other spellings and names that people look for'),
  })
  .refine((name) => (name.native === undefined) === (name.lang === undefined), {
    error: 'both `native` and `lang`, or neither',
  })
  .refine((name) => name.pinyin === undefined || name.zh !== undefined, {
    error: 'the Chinese name in `zh` beside its `pinyin`',
  });

/** A value that another source gives for the same thing. */
export const differingValue = z.strictObject({
  value: text.describe('The other value, with its unit'),
  sources,
  why: text.describe('Why it is not the value shown, or what may explain the difference'),
});

export const fact = z.strictObject({
  id: slug.describe('Permanent anchor of the fact on its page: #fact-<id>'),
  label: text.describe('What is stated, in a few words'),
  value: z
    .union([z.number(), text], { error: 'the value of the fact: a number or a text' })
    .describe('The value; numbers as numbers, without separators'),
  unit: text.optional().describe('Unit symbol, such as g, t, km, °'),
  uncertainty: text
    .optional()
    .describe('How exactly it is known, such as ±30 m; "about" stands before the value'),
  note: text.optional().describe('What a reader must know to understand the value'),
  sources,
  checked: day.describe('Day on which a person last compared the value with its sources'),
  differs: z
    .array(differingValue)
    .min(1, { error: 'at least one other value' })
    .optional()
    .describe('Other values in other sources'),
});

/** What was looked for and not found. It is shown as such, never filled with a guess. */
export const unknown = z.strictObject({
  id: slug.describe('Permanent anchor: #unknown-<id>'),
  question: text.describe('What is not known, as a short noun phrase'),
  searched: text.describe('What was looked for, where, and with what result'),
  sources: sources.optional(),
});

export const person = z.strictObject({
  name: text.describe('Name as the source writes it'),
  zh: text.optional().describe('Name in Chinese characters'),
  role: text.describe('Role as the source states it'),
  attested: edtfDate.describe('When the source attests the role'),
  sources,
});

/** Something a person or institution said, short and word for word. */
export const quotation = z.strictObject({
  id: slug.describe('Permanent anchor: #quote-<id>'),
  text: text.describe('The words, without quotation marks, in the language of the source'),
  lang: slug.describe('Language of the words: en, fr, zh …'),
  translation: text.optional().describe('English translation, if the words are not English'),
  by: text.describe('Who said it'),
  role: text.describe('In which role'),
  date: edtfDate,
  about: slug.optional().describe('Id of the mission it was said about'),
  sources,
});

/** Days on which the entry was worked on. They are written by people, never taken from git. */
export const upkeep = {
  changed: day.describe('Day on which the content of this entry last really changed'),
  checked: day.describe('Day on which the entry was last compared with its sources'),
};
