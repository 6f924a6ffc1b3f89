import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readContentFile } from '#checks/content-file.ts';
import { placeholderProblems } from '#checks/placeholder-rules.ts';
import type { Draft, Request } from './draft.ts';
import type { Kind } from './kinds.ts';
import type { Known } from './known.ts';

/** Why an entry cannot be added under its id, or undefined. */
export function takenProblem(
  { kind, id, answers }: Request,
  { path, before }: Draft,
  known: Known,
): string | undefined {
  if (!kind.isItem)
    return before === undefined ? undefined : `${path} is there already; nothing is overwritten`;
  const taken =
    kind.name === 'source' ? known.sources : known.events.get(answers.get('mission')?.[0] ?? '');
  return taken?.includes(id)
    ? `there is already a ${kind.name} "${id}"; ids are unique`
    : undefined;
}

/** Writes a new file, which must not be there, or the file with the new item. */
export async function save(root: string, { path, text, before }: Draft): Promise<void> {
  await writeFile(join(root, path), text, { flag: before === undefined ? 'wx' : 'w' });
}

/** What was written, what only a person can write, and what comes next. */
export function summary(root: string, kind: Kind, { path, before }: Draft): string {
  const file = readContentFile(root, kind.collection, basename(path));
  const open = placeholderProblems(file).map(({ line, field }) => `  ${path}:${line}  ${field}`);
  return [
    `${before === undefined ? 'Wrote' : 'Added to'} ${path}`,
    ...(open.length > 0 ? ['', 'What only you can write (it says TODO):', ...open] : []),
    '',
    'Then:',
    '  npm run check:content   names what is left',
    ...kind.next.map((step) => `  ${step}`),
  ].join('\n');
}
