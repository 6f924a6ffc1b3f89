import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareDates } from '#domain/dates.ts';
import { sourceFileOf } from '#domain/source-files.ts';
import { collections } from '#schemas/collections.ts';
import { source } from '#schemas/source.ts';
import type { Answers, Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { fillTemplate, firstItem, insertItem, type Filling } from './template.ts';

/** What is asked for, complete and checked. */
export interface Request {
  kind: Kind;
  id: string;
  answers: Answers;
}

/** A file as it is to be written. */
export interface Draft {
  path: string;
  text: string;
  /** What the file holds now; undefined where it is new. */
  before: string | undefined;
}

function answer({ answers }: Request, option: string): string {
  return answers.get(option)?.[0] ?? '';
}

/** Path of the file that the new entry is, or stands in. */
function draftPath(request: Request, today: string): string {
  const { kind, id } = request;
  const { collection } = kind;
  const pathOf = (name: string) =>
    `content/${collection}/${name}.${collections[collection].ending}`;
  if (kind.name === 'event') return pathOf(answer(request, 'mission'));
  if (kind.name === 'source') return sourceFileOf(source.shape.kind.parse(answer(request, 'kind')));
  if (kind.name !== 'update') return pathOf(id);
  const date = answer(request, 'date') || today;
  return pathOf(id.startsWith(date) ? id : `${date}-${id}`);
}

/** Fields whose values follow from the rest. */
function derived({ kind, id }: Request, known: Known, today: string): Filling[] {
  if (kind.isItem) return [{ path: [kind.collection, 0, 'id'], values: [id] }];
  if (kind.name === 'update') return [{ path: ['date'], values: [today] }];
  const order = kind.name === 'story' ? [{ path: ['order'], values: [known.nextOrder] }] : [];
  return [...order, { path: ['changed'], values: [today] }, { path: ['checked'], values: [today] }];
}

function answered({ kind, answers }: Request): Filling[] {
  return kind.questions.flatMap(({ option, path }) => {
    const values = answers.get(option) ?? [];
    return values.length > 0 ? [{ path, values }] : [];
  });
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a new item stands before another of its list: by date, or by id. */
function precedes(request: Request) {
  const { kind, id } = request;
  return (other: Record<string, unknown>): boolean =>
    kind.name === 'event'
      ? compareDates(answer(request, 'date'), String(other['date'])) < 0
      : id < String(other['id']);
}

/** The text of a new entry, and of the file that it goes into. Nothing is written. */
export async function draftOf(
  root: string,
  request: Request,
  known: Known,
  today: string,
): Promise<Draft> {
  const { collection, isItem } = request.kind;
  const template = join(
    import.meta.dirname,
    `../../content/${collection}/_template.${collections[collection].ending}`,
  );
  const entry = fillTemplate(await readFile(template, 'utf8'), [
    ...derived(request, known, today),
    ...answered(request),
  ]);
  const path = draftPath(request, today);
  const before = await readIfThere(join(root, path));
  const text =
    isItem && before !== undefined
      ? insertItem(before, collection, firstItem(entry, collection), precedes(request))
      : entry;
  return { path, text, before };
}
