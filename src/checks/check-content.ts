import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
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
import { withPlaceholders } from './placeholder-rules.ts';
import { sortProblems, type Problem } from './problem.ts';
import { profileProblems } from './profile-rules.ts';
import { proseProblems, unusedQuotationProblems } from './prose-rules.ts';
import { referenceProblems, unusedSourceProblems } from './reference-rules.ts';
import { schemaProblems } from './schema-rules.ts';

/** The files of a folder of `content/`, and what is wrong with their names. */
export async function filesOf(root: string, collection: CollectionName) {
  const entries = await readdir(join(root, 'content', collection)).catch(() => []);
  const visible = entries.filter((name) => !name.startsWith('_')).toSorted();
  const wanted = `.${collections[collection].ending}`;
  return {
    files: await Promise.all(
      visible
        .filter((name) => extname(name) === wanted)
        .map((name) => readContentFile(root, collection, name)),
    ),
    problems: visible
      .filter((name) => extname(name) !== wanted)
      .map((name): Problem => ({
        file: `content/${collection}/${name}`,
        line: 0,
        field: 'file name',
        found: `the ending "${extname(name)}"`,
        wanted: `files of this folder end in "${wanted}"; rename it, or start its name with "_"`,
      })),
  };
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

function contentOf(files: readonly ContentFile[], isComplete: boolean): Content {
  return {
    files,
    isComplete,
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

/**
 * Reads everything under `content/` and returns every problem in it, sorted by file and line.
 *
 * @param root Folder that holds `content/`.
 * @param today Day for which the site is built, year-month-day.
 */
export async function checkContent(root: string, today: string): Promise<Problem[]> {
  const read = await Promise.all(collectionNames.map((name) => filesOf(root, name)));
  const files = read.flatMap((folder) => folder.files);
  const readable = files.filter((file) => file.problems.length === 0);
  const broken = [
    ...read.flatMap((folder) => folder.problems),
    ...files.flatMap((file) => file.problems),
    ...readable.flatMap(schemaProblems),
  ];
  const content = contentOf(files, broken.length === 0);
  const problems = [
    ...broken,
    ...referenceProblems(content),
    ...unusedSourceProblems(content),
    ...proseProblems(content),
    ...unusedQuotationProblems(content),
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
  ];
  return sortProblems(withPlaceholders(files, problems));
}
