import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { FieldPath, Problem } from './problem.ts';

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
  /** Line of the file on which a field stands, or its nearest parent. */
  lineOf: (field: FieldPath) => number;
  /** What kept the file from being read as YAML. */
  problems: Problem[];
}

interface Split {
  yaml: string;
  /** Lines before the YAML begins. */
  offset: number;
  body: string;
  bodyLine: number;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

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

function lineFinder(document: Document, counter: LineCounter, offset: number) {
  return (field: FieldPath): number => {
    for (let length = field.length; length > 0; length -= 1) {
      const node = document.getIn(field.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + offset;
    }
    return 1;
  };
}

/** Reads one file of a collection; problems of syntax are kept with it, never thrown. */
export async function readContentFile(
  root: string,
  collection: CollectionName,
  name: string,
): Promise<ContentFile> {
  const path = `content/${collection}/${name}`;
  const { ending } = collections[collection];
  const split = splitFile(await readFile(join(root, path), 'utf8'), ending);
  const counter = new LineCounter();
  const document = parseDocument(split?.yaml ?? '', { lineCounter: counter, prettyErrors: false });
  const offset = split?.offset ?? 0;
  const problems: Problem[] = split
    ? document.errors.map((error) => ({
        file: path,
        line: counter.linePos(error.pos[0]).line + offset,
        field: 'YAML',
        found: error.message,
        wanted: 'write valid YAML; a text with ": " or a leading quotation mark needs quotes',
      }))
    : [
        {
          file: path,
          line: 1,
          field: 'front matter',
          found: 'no front matter',
          wanted: 'start the file with a line "---", the fields, and another line "---"',
        },
      ];
  return {
    path,
    collection,
    id: basename(name, extname(name)),
    data: problems.length === 0 ? document.toJS() : undefined,
    body: split?.body ?? '',
    bodyLine: split?.bodyLine ?? 0,
    lineOf: lineFinder(document, counter, offset),
    problems,
  };
}
