import { z } from 'astro/zod';
import { day, slug, text } from './primitives.ts';
import {
  contributionRecord,
  eventRecord,
  factRecord,
  missionRecord,
  partnerRecord,
  payloadRecord,
  planRecord,
  sourceRecord,
  stageRecord,
  storyRecord,
  termRecord,
  updateRecord,
} from './records.ts';
import { siteCollection, siteFeature } from './sites.ts';

/** A JSON Schema (2020-12), or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const dataFile = z.strictObject({
  url: z.url().describe('Address of the file'),
  mediaType: text.describe('Media type (RFC 6838)'),
  bytes: z.int().describe('Size, not compressed'),
});

/** What `index.json` says of the files. */
export const dataIndex = z.strictObject({
  title: text,
  description: text,
  url: z.url().describe('Page that explains the files'),
  licence: z
    .strictObject({
      id: text.describe('SPDX identifier'),
      name: text,
      url: z.url(),
      attribution: text.describe('How to name the source'),
    })
    .describe('Licence of all files'),
  version: text.describe('Version of the form of the files, major.minor'),
  built: day.describe('Day for which the files were made'),
  schema: z.url().describe('Schema of this file'),
  datasets: z
    .array(
      z.strictObject({
        name: slug,
        description: text,
        count: z.int().describe('Number of entries'),
        schema: z.url().describe('Its JSON Schema'),
        files: z.array(dataFile).describe('The same data in each form'),
      }),
    )
    .describe('All data sets'),
});

/** Every table of data: the schema of one entry, and what an entry is. */
export const tables = {
  missions: {
    record: missionRecord,
    about: 'The missions: names, status, craft, site, facts, plans, what is not known.',
  },
  payloads: {
    record: payloadRecord,
    about: 'The payloads: what each is for, who does what for it, what came of it.',
  },
  partners: {
    record: partnerRecord,
    about: 'The organisations: names, countries, registry ids, roles on each mission.',
  },
  contributions: {
    record: contributionRecord,
    about: 'Who does what for which payload: one partner, one payload and one role an entry.',
  },
  events: {
    record: eventRecord,
    about: 'All events of all missions: what happened, is planned, was called off or missed.',
  },
  plans: {
    record: planRecord,
    about: 'Every published launch plan of a mission, with who stated it and when.',
  },
  stages: {
    record: stageRecord,
    about:
      'The programme before and after: earlier flights and the station, with events and plans.',
  },
  facts: {
    record: factRecord,
    about: 'Every fact of a mission, a payload or a partner, with unit, sources and day of check.',
  },
  sources: {
    record: sourceRecord,
    about: 'The bibliography: what each source is, where it is and how it was read.',
  },
  glossary: {
    record: termRecord,
    about: 'The terms: English and Chinese names, and what each means in one plain sentence.',
  },
  stories: {
    record: storyRecord,
    about:
      'The stories: what each tells, about whom, with its quotations; their prose is on the site.',
  },
  updates: {
    record: updateRecord,
    about: 'What is new: news, additions and corrections, with the day and whom they concern.',
  },
} as const;

export type TableName = keyof typeof tables;

/** The names of all tables. */
export const tableNames = [
  'missions',
  'payloads',
  'partners',
  'contributions',
  'events',
  'plans',
  'stages',
  'facts',
  'sources',
  'glossary',
  'stories',
  'updates',
] as const satisfies readonly TableName[];

/** The entries of each table. */
export type TableRecords = {
  readonly [Name in TableName]: readonly z.output<(typeof tables)[Name]['record']>[];
};

export type DataIndex = z.output<typeof dataIndex>;

/** The JSON Schema of one entry of a table, or of one feature of the sites. */
export function recordSchema(name: TableName | 'sites'): JsonSchema {
  return z.toJSONSchema(name === 'sites' ? siteFeature : tables[name].record);
}

/** Names of the files that have a schema. */
export const schemaNames = [...tableNames, 'sites', 'index'] as const;

export type SchemaName = (typeof schemaNames)[number];

function schemaOf(name: SchemaName): z.ZodType {
  if (name === 'sites') return siteCollection;
  if (name === 'index') return dataIndex;
  return z.array(tables[name].record).describe(tables[name].about);
}

/** The JSON Schema of a whole file. */
export function fileSchema(name: SchemaName): JsonSchema {
  return z.toJSONSchema(schemaOf(name));
}
