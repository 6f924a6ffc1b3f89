import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Fields of a YAML file by their key. */
export type Fields = Readonly<Record<string, unknown>>;

/** A part of the text, and what takes its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The file that is changed. */
interface Source {
  text: string;
  document: Document;
}

const lineWidth = 100;
const dateLike = /^\d{4}[-\dTZ:.~?%/X]*$/;

/** Whether a value is an object with keys. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function lineStart({ text }: Source, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd({ text }: Source, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the last word of a node ends: without the comments and line breaks behind it. */
function endOf(source: Source, node: unknown): number {
  if (isPair(node)) return endOf(source, node.value ?? node.key);
  if (isCollection(node) && !node.flow && node.items.length > 0)
    return endOf(source, node.items.at(-1));
  const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  return source.text.slice(0, end).trimEnd().length;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/**
 * Chooses how values are written: dates in quotes, and what is too long for its line folded.
 *
 * @param column Spaces before the first key.
 */
function chooseStyles(document: Document, column: number): void {
  visit(document, {
    Scalar(key, scalar, path) {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      const parent = path.at(-1);
      const indent = column + 2 * (path.filter(isCollection).length - 1);
      const label = isPair(parent) ? keyOf(parent).length : 0;
      if (dateLike.test(scalar.value)) scalar.type = 'QUOTE_SINGLE';
      else if (indent + label + 2 + scalar.value.length > lineWidth) scalar.type = 'BLOCK_FOLDED';
    },
  });
}

/** Writes a value in the style of the content, every line but the first after `column` spaces. */
function printed(value: unknown, column: number, style: { inline: boolean }): string {
  const document = new Document(value);
  chooseStyles(document, column);
  visit(document, {
    Seq(key, seq) {
      if (key === 'value' && style.inline) seq.flow = true;
    },
  });
  const text = document.toString({
    lineWidth: lineWidth - column,
    minContentWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
  });
  return text.trimEnd().replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
}

/** Whether a value stands in brackets on one line; an empty list has no other way to be written. */
function isInline(node: unknown): boolean {
  return isCollection(node) && node.flow === true && node.items.length > 0;
}

function dataOf({ document }: Source, node: unknown): unknown {
  return isNode(node) ? node.toJS(document) : undefined;
}

function keepsItsBeginning(map: YAMLMap, fields: Fields): boolean {
  const [first] = map.items;
  return first !== undefined && keyOf(first) in fields;
}

/** What must change below a node; undefined where it has to be written anew. */
function editsWithin(source: Source, node: unknown, value: unknown): Edit[] | undefined {
  if (isSame(dataOf(source, node), value)) return [];
  if (isCollection(node) && node.flow) return undefined;
  if (isMap(node) && isFields(value) && keepsItsBeginning(node, value))
    return mapEdits(source, node, value);
  if (isSeq(node) && Array.isArray(value) && value.length > 0 && node.items.length > 0)
    return listEdits(source, node, value);
  return undefined;
}

function columnOf(source: Source, node: Node): number {
  return startOf(node) - lineStart(source, startOf(node));
}

function removal(source: Source, start: number, end: number): Edit {
  return { start: lineStart(source, start) - 1, end: lineEnd(source, end), text: '' };
}

function mapEdits(source: Source, map: YAMLMap, fields: Fields): Edit[] {
  const column = columnOf(source, map);
  let previous = map.items[0];
  const edits = Object.entries(fields).flatMap(([key, value]): Edit[] => {
    const pair = map.items.find((item) => keyOf(item) === key);
    const entry = () => printed({ [key]: value }, column, { inline: isInline(pair?.value) });
    if (pair) {
      previous = pair;
      const edits = editsWithin(source, pair.value, value);
      return edits ?? [{ start: startOf(pair.key), end: endOf(source, pair), text: entry() }];
    }
    const start = lineEnd(source, endOf(source, previous));
    return [{ start, end: start, text: `\n${' '.repeat(column)}${entry()}` }];
  });
  const removed = map.items
    .filter((pair) => !(keyOf(pair) in fields))
    .map((pair) => removal(source, startOf(pair.key), endOf(source, pair)));
  return [...edits, ...removed];
}

/** How many items two lists have in common from their beginning. */
function commonLength(a: readonly unknown[], b: readonly unknown[]): number {
  const differing = a.findIndex((item, index) => index >= b.length || !isSame(item, b[index]));
  return differing === -1 ? a.length : differing;
}

function printedItem(value: unknown, column: number): string {
  return printed([value], column, { inline: false });
}

function itemEdits(source: Source, item: unknown, value: unknown, column: number): Edit[] {
  const edits = editsWithin(source, item, value);
  if (edits) return edits;
  const start = lineStart(source, startOf(item)) + column;
  return [{ start, end: endOf(source, item), text: printedItem(value, column) }];
}

/** Where items are added: behind the item at that place of the list, or above its first. */
function endOfItem(source: Source, { items }: YAMLSeq, index: number): number {
  return index < 0
    ? lineStart(source, startOf(items[0])) - 1
    : lineEnd(source, endOf(source, items[index]));
}

/** Items at both ends of a list that stay as they are keep their text; those between are compared. */
function listEdits(source: Source, list: YAMLSeq, values: readonly unknown[]): Edit[] {
  const column = columnOf(source, list);
  const before = list.items.map((item) => dataOf(source, item));
  const head = commonLength(before, values);
  const tail = commonLength(before.slice(head).toReversed(), values.slice(head).toReversed());
  const items = list.items.slice(head, before.length - tail);
  const wanted = values.slice(head, values.length - tail);
  const shared = Math.min(items.length, wanted.length);
  const changed = items
    .slice(0, shared)
    .flatMap((item, index) => itemEdits(source, item, wanted[index], column));
  const removed = items
    .slice(shared)
    .map((item) => removal(source, startOf(item), endOf(source, item)));
  const start = endOfItem(source, list, head + shared - 1);
  const added = wanted.slice(shared).map((value) => ({
    start,
    end: start,
    text: `\n${' '.repeat(column)}${printedItem(value, column)}`,
  }));
  return [...changed, ...added, ...removed];
}

function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return parts.join('') + text.slice(done);
}

/**
 * YAML that says what the given fields say and otherwise is the given text: comments, quotes, line
 * breaks and the order of keys stay wherever the value is the same.
 *
 * @param text Valid YAML, or nothing for a new file.
 * @example withFields("a: 'x' # why\nb: 1\n", { a: 'x', b: 2 }) // "a: 'x' # why\nb: 2\n"
 */
export function withFields(text: string, fields: Fields): string {
  const document = parseDocument(text);
  const edits = editsWithin({ text, document }, document.contents, fields);
  return edits ? applied(text, edits) : `${printed(fields, 0, { inline: false })}\n`;
}
