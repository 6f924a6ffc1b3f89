import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type YAMLSeq,
} from 'yaml';
import type { FieldPath } from '#checks/problem.ts';

/** A field of a template with what is to stand in it; several values fill a list. */
export interface Filling {
  path: FieldPath;
  values: readonly (string | number)[];
}

function written(value: string | number): string {
  const scalar = new Scalar(value);
  // Dates and numbers in texts keep their quotes: not every reader of YAML takes them for texts.
  if (typeof value === 'string' && /^\d/.test(value)) scalar.type = Scalar.QUOTE_SINGLE;
  return new Document(scalar).toString({ singleQuote: true, lineWidth: 0 }).trim();
}

function lineStart(text: string, place: number): number {
  return text.lastIndexOf('\n', place - 1) + 1;
}

/** A field that the template offers in a comment becomes one that is used. */
function withField(yaml: string, path: FieldPath): string {
  if (parseDocument(yaml).hasIn(path)) return yaml;
  const key = String(path.at(-1));
  return yaml.replace(new RegExp(`^( *)# (${key}:)`, 'm'), '$1$2');
}

function filled(yaml: string, { path, values }: Filling): string {
  const text = withField(yaml, path);
  const node = parseDocument(text).getIn(path, true);
  if (!isNode(node) || !node.range) throw new Error(`the template has no ${path.join('.')}`);
  const [start, end] = node.range;
  const indent = ' '.repeat(start - lineStart(text, start) - 2);
  const value = isScalar(node)
    ? values.map(written).join(`\n${indent}- `)
    : `[${values.map(written).join(', ')}]`;
  // What a field wants need not be said any more once it is there.
  const after = text.slice(end).replace(/^ +#.*/, '');
  return text.slice(0, start) + value + after;
}

/** The YAML of a template with some of its fields filled; everything else stays as it is. */
export function fillYaml(yaml: string, fillings: readonly Filling[]): string {
  return fillings.reduce(filled, yaml);
}

/** The text of a template, MDX or YAML, with some of its fields filled. */
export function fillTemplate(template: string, fillings: readonly Filling[]): string {
  const front = /^---\n([\s\S]*?)^---\n/m.exec(template);
  if (!front) return fillYaml(template, fillings);
  return `---\n${fillYaml(front[1] ?? '', fillings)}---\n${template.slice(front[0].length)}`;
}

function listIn(yaml: string, list: string): YAMLSeq {
  const document = parseDocument(yaml);
  const node = document.get(list, true);
  if (document.errors.length > 0 || !isSeq(node) || node.items.length === 0)
    throw new Error(`the file has no list "${list}" that can be read`);
  return node;
}

/** Where the text of an item begins, with the comments above it. */
function itemStart(yaml: string, item: unknown): number {
  if (!isMap(item) || !item.range) throw new Error('an item of the list has no fields');
  let start = lineStart(yaml, item.range[0]);
  for (;;) {
    const above = lineStart(yaml, start - 1);
    if (start === 0 || !/^ +#/.test(yaml.slice(above, start))) return start;
    start = above;
  }
}

function itemEnd(yaml: string, item: unknown): number {
  if (!isMap(item) || !item.range) throw new Error('an item of the list has no fields');
  const end = yaml.slice(0, item.range[1]).trimEnd().length;
  const newLine = yaml.indexOf('\n', end);
  return newLine < 0 ? yaml.length : newLine + 1;
}

/** The text of the first item of a list, with the comments in it. */
export function firstItem(yaml: string, list: string): string {
  const [item] = listIn(yaml, list).items;
  return yaml.slice(itemStart(yaml, item));
}

/**
 * Puts the text of an item into a list, before the first item that it precedes; all other text of
 * the file stays as it is.
 */
export function insertItem(
  yaml: string,
  list: string,
  item: string,
  precedes: (other: Record<string, unknown>) => boolean,
): string {
  const { items } = listIn(yaml, list);
  const next = items.find((other) => isMap(other) && precedes(other.toJSON()));
  const place = next ? itemStart(yaml, next) : itemEnd(yaml, items.at(-1));
  const before = yaml.slice(0, place);
  const gap = before.endsWith('\n') ? '' : '\n';
  return before + gap + item + yaml.slice(place);
}
