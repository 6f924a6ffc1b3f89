import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { slug } from '../schemas/primitives.ts';
import { problemAt, shown, wholeFile, type Finding, type Problem } from './problem.ts';
import { withSuggestion } from './suggestion.ts';

/** Names of files that a folder holds as entries, and what is wrong with all others. */
export interface Folder {
  names: string[];
  problems: Problem[];
}

/** Drafts and templates begin with "_", what tools leave behind with ".". */
function isLeftOut({ name }: Dirent): boolean {
  return name.startsWith('_') || name.startsWith('.');
}

async function entriesOf(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !isLeftOut(entry))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function entryFinding(entry: Dirent, ending: string): Finding | undefined {
  if (entry.isDirectory())
    return { rule: 'nested-folder', found: 'a folder', wanted: 'files only' };
  if (!entry.isFile())
    return { rule: 'unreadable-file', found: 'a link or device', wanted: 'a plain file' };
  if (extname(entry.name) !== ending)
    return {
      rule: 'wrong-ending',
      found: `the ending ${shown(extname(entry.name))}`,
      wanted: `files that end in "${ending}"`,
    };
  const id = basename(entry.name, ending);
  if (slug.safeParse(id).success) return undefined;
  return {
    rule: 'bad-file-name',
    found: shown(id),
    wanted: 'lower-case letters and digits joined by hyphens',
  };
}

/** The files of a folder of `content/`, and what is wrong with what else is in it. */
export async function readFolder(root: string, collection: CollectionName): Promise<Folder> {
  const ending = `.${collections[collection].ending}`;
  const folder: Folder = { names: [], problems: [] };
  for (const entry of await entriesOf(join(root, 'content', collection))) {
    const finding = entryFinding(entry, ending);
    if (finding === undefined) folder.names.push(entry.name);
    else {
      const path = `content/${collection}/${entry.name}`;
      folder.problems.push(problemAt(path, wholeFile, 'file name', finding));
    }
  }
  return folder;
}

/** What stands in `content/` beside the folders of the collections. */
export async function strayProblems(root: string): Promise<Problem[]> {
  const known: readonly string[] = collectionNames;
  const strays = (await entriesOf(join(root, 'content'))).filter(
    ({ name }) => !known.includes(name),
  );
  return strays.map((entry) =>
    problemAt(`content/${entry.name}`, wholeFile, 'file name', {
      rule: entry.isDirectory() ? 'unknown-folder' : 'stray-file',
      found: shown(entry.name),
      wanted: `one of the folders ${known.join(', ')}`,
      mend: entry.isDirectory()
        ? withSuggestion(entry.name, known, 'move its files into the folder they belong to')
        : undefined,
    }),
  );
}
