import type { z } from 'astro/zod';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import type { Checked, Content } from './content.ts';
import { readContentFile, type ContentFile } from './content-file.ts';
import {
  eventFileNameProblems,
  eventOrderProblems,
  futureDayProblems,
  passedPlanProblems,
  planOrderProblems,
  repeatedIdProblems,
  repeatedPaperProblems,
  selfReferenceProblems,
  updateFileNameProblems,
} from './editorial-rules.ts';
import { readFolder, strayProblems } from './folder-rules.ts';
import { linkProblems } from './link-rules.ts';
import { markupProblems } from './markup-rules.ts';
import { payloadProblems } from './payload-rules.ts';
import { withPlaceholders } from './placeholder-rules.ts';
import { sortProblems, type Problem } from './problem.ts';
import { profileProblems } from './profile-rules.ts';
import { proseProblems, unusedQuotationProblems } from './prose-rules.ts';
import { referenceProblems, unusedSourceProblems } from './reference-rules.ts';
import { hiddenProblems, schemaProblems } from './schema-rules.ts';
import { siteAddresses } from './site-addresses.ts';
import { unitProblems } from './unit-rules.ts';
import { overdueProblems, weakSourceProblems } from './upkeep-rules.ts';

/** The files of a folder of `content/`, and what is wrong with its other contents. */
export async function filesOf(root: string, collection: CollectionName) {
  const { names, problems } = await readFolder(root, collection);
  const files = names.map((name) => readContentFile(root, collection, name));
  return { files, problems };
}

function validEntries<Schema extends z.ZodType>(
  files: readonly ContentFile[],
  collection: CollectionName,
  schema: Schema,
): Checked<z.infer<Schema>>[] {
  return files
    .filter((file) => file.collection === collection)
    .flatMap((file) => {
      const result = schema.safeParse(file.data);
      return result.success ? [{ file, data: result.data }] : [];
    });
}

function contentOf(files: readonly ContentFile[]): Omit<Content, 'isComplete'> {
  return {
    files,
    missions: validEntries(files, 'missions', collections.missions.schema),
    payloads: validEntries(files, 'payloads', collections.payloads.schema),
    partners: validEntries(files, 'partners', collections.partners.schema),
    countries: validEntries(files, 'countries', collections.countries.schema),
    events: validEntries(files, 'events', collections.events.schema),
    stages: validEntries(files, 'programme', collections.programme.schema),
    results: validEntries(files, 'results', collections.results.schema),
    sources: validEntries(files, 'sources', collections.sources.schema),
    glossary: validEntries(files, 'glossary', collections.glossary.schema),
    updates: validEntries(files, 'updates', collections.updates.schema),
    stories: validEntries(files, 'stories', collections.stories.schema),
  };
}

/** Everything under `content/`, each file checked by itself. */
export interface Reading {
  content: Omit<Content, 'isComplete'>;
  /** What is wrong with a file or a folder, whatever the others hold. */
  problems: Problem[];
}

/** What is wrong with files that could be read; those that hold valid entries keep the schema. */
function fileProblems({ files, ...entries }: Reading['content']): Problem[] {
  const valid = new Set(Object.values(entries).flatMap((list) => list.map(({ file }) => file)));
  const readable = files.filter(({ problems }) => problems.length === 0);
  return [
    ...files.flatMap(({ problems }) => problems),
    ...readable.filter((file) => !valid.has(file)).flatMap(schemaProblems),
    ...readable.flatMap(hiddenProblems),
    ...readable.flatMap(markupProblems),
  ];
}

/** Reads everything under `content/` and checks each file by itself. @param root Its folder. */
export async function readContent(root: string): Promise<Reading> {
  const folders = await Promise.all(collectionNames.map((name) => filesOf(root, name)));
  const content = contentOf(folders.flatMap(({ files }) => files));
  const problems = [
    ...(await strayProblems(root)),
    ...folders.flatMap((folder) => folder.problems),
    ...fileProblems(content),
  ];
  return { content, problems };
}

/** Every problem of what was read, sorted by file and place. @param today Year-month-day. */
export async function problemsOf(reading: Reading, today: string): Promise<Problem[]> {
  const content = { ...reading.content, isComplete: reading.problems.length === 0 };
  const problems = [
    ...reading.problems,
    ...referenceProblems(content),
    ...unusedSourceProblems(content),
    ...proseProblems(content),
    ...unusedQuotationProblems(content),
    ...linkProblems(content, await siteAddresses(content)),
    ...payloadProblems(content),
    ...profileProblems(content),
    ...repeatedIdProblems(content),
    ...repeatedPaperProblems(content),
    ...eventFileNameProblems(content),
    ...eventOrderProblems(content),
    ...passedPlanProblems(content, today),
    ...planOrderProblems(content),
    ...selfReferenceProblems(content),
    ...updateFileNameProblems(content),
    ...futureDayProblems(content, today),
    ...unitProblems(content),
    ...weakSourceProblems(content),
    ...overdueProblems(content, today),
  ];
  return sortProblems(withPlaceholders(content.files, problems));
}

/**
 * Reads everything under `content/` and returns every problem in it, sorted by file and place:
 * errors, and warnings that `isError` tells apart.
 *
 * @param root Folder that holds `content/`.
 * @param today Day for which the site is built, year-month-day.
 */
export async function checkContent(root: string, today: string): Promise<Problem[]> {
  return problemsOf(await readContent(root), today);
}
