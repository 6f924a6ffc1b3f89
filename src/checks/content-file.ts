import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { readMarkup, type Markup } from './markup.ts';
import { problemAt, wholeFile, type FieldPath, type Place, type Problem } from './problem.ts';
import { textProblems } from './text-rules.ts';
import { readFields } from './yaml-file.ts';

/** One file of `content/`, read but not yet checked. */
export interface ContentFile {
  /** Path from the project's root. */
  path: string;
  collection: CollectionName;
  /** File name without its ending: the id of the entry. */
  id: string;
  data: unknown;
  /** MDX prose, empty for YAML. */
  body: string;
  /** Line of the file on which `body` starts. */
  bodyLine: number;
  /** The prose as the site reads it. */
  markup: Markup;
  /** Place at which the value of a field stands, or its nearest parent. */
  placeOf: (field: FieldPath) => Place;
  /** Place at which the name of a field stands, or its nearest parent. */
  keyPlaceOf: (field: FieldPath) => Place;
  /** What kept the fields from being read. */
  problems: Problem[];
}

interface Split {
  yaml: string;
  /** Lines before the YAML begins. */
  offset: number;
  body: string;
  bodyLine: number;
}

const frontMatter = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

function splitFile(content: string, ending: string): Split | undefined {
  if (ending === 'yaml') return { yaml: content, offset: 0, body: '', bodyLine: 0 };
  const match = frontMatter.exec(content);
  if (!match) return undefined;
  return {
    yaml: match[1] ?? '',
    offset: 1,
    body: content.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

function withoutFrontMatter(path: string, text: string): Problem {
  const isOpen = /^---[ \t]*\r?$/m.exec(text)?.index === 0;
  return problemAt(path, { line: 1, column: 1 }, 'front matter', {
    rule: 'no-front-matter',
    found: isOpen ? 'front matter that does not end' : 'no front matter',
    wanted: 'the fields between two lines "---"',
  });
}

function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return problemAt(path, wholeFile, 'file', {
    rule: 'unreadable-file',
    found: `a file that cannot be read (${code})`,
    wanted: 'a file that can be read',
  });
}

/**
 * Reads one file of a collection; what is wrong with it is kept with it, never thrown. It waits for
 * the disk: thousands of small files cost more than twice as much to be read side by side.
 */
export function readContentFile(
  root: string,
  collection: CollectionName,
  name: string,
): ContentFile {
  const path = `content/${collection}/${name}`;
  const file = { path, collection, id: basename(name, extname(name)) };
  const broken = (problems: Problem[]): ContentFile => ({
    ...file,
    data: undefined,
    body: '',
    bodyLine: 0,
    markup: readMarkup(''),
    placeOf: () => ({ line: 1, column: 1 }),
    keyPlaceOf: () => ({ line: 1, column: 1 }),
    problems,
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    return broken([unreadable(path, error)]);
  }
  const problems = textProblems(path, bytes);
  if (problems.length > 0) return broken(problems);
  const text = bytes.toString('utf8');
  const split = splitFile(text, collections[collection].ending);
  if (split === undefined) return broken([withoutFrontMatter(path, text)]);
  const { yaml, offset, body, bodyLine } = split;
  return { ...file, body, bodyLine, markup: readMarkup(body), ...readFields(path, yaml, offset) };
}
