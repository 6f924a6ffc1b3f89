import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Checked, Content } from './content.ts';
import { readContentFile, type ContentFile } from './content-file.ts';
import {
  eventFileNameProblems,
  eventOrderProblems,
  futureDayProblems,
  passedPlanProblems,
  planOrderProblems,
  repeatedIdProblems,
} from './editorial-rules.ts';
import { sortProblems, type Problem } from './problem.ts';
import { proseProblems } from './prose-rules.ts';
import { referenceProblems, unusedSourceProblems } from './reference-rules.ts';
import { schemaProblems } from './schema-rules.ts';

const names = Object.keys(collections) as CollectionName[];

async function filesOf(root: string, collection: CollectionName) {
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

function validEntries<Name extends CollectionName>(
  files: readonly ContentFile[],
  collection: Name,
): Checked<ReturnType<(typeof collections)[Name]['schema']['parse']>>[] {
  return files
    .filter((file) => file.collection === collection)
    .flatMap((file) => {
      const result = collections[collection].schema.safeParse(file.data);
      return result.success ? [{ file, data: result.data as never }] : [];
    });
}

function contentOf(files: readonly ContentFile[], isComplete: boolean): Content {
  return {
    files,
    isComplete,
    missions: validEntries(files, 'missions'),
    payloads: validEntries(files, 'payloads'),
    partners: validEntries(files, 'partners'),
    events: validEntries(files, 'events'),
    sources: validEntries(files, 'sources'),
  };
}

/**
 * Reads everything under `content/` and returns every problem in it, sorted by file and line.
 *
 * @param root Folder that holds `content/`.
 * @param today Day for which the site is built, year-month-day.
 */
export async function checkContent(root: string, today: string): Promise<Problem[]> {
  const read = await Promise.all(names.map((name) => filesOf(root, name)));
  const files = read.flatMap((folder) => folder.files);
  const readable = files.filter((file) => file.problems.length === 0);
  const broken = [
    ...read.flatMap((folder) => folder.problems),
    ...files.flatMap((file) => file.problems),
    ...readable.flatMap(schemaProblems),
  ];
  const content = contentOf(files, broken.length === 0);
  return sortProblems([
    ...broken,
    ...referenceProblems(content),
    ...unusedSourceProblems(content),
    ...proseProblems(content),
    ...repeatedIdProblems(content),
    ...eventFileNameProblems(content),
    ...eventOrderProblems(content),
    ...passedPlanProblems(content, today),
    ...planOrderProblems(content),
    ...futureDayProblems(content, today),
  ]);
}
