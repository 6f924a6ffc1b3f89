import { load } from 'js-yaml';
import { isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { problemAt, type FieldPath, type Finding, type Place, type Problem } from './problem.ts';

/** The fields of an entry, and where each stands. */
export interface Fields {
  data: unknown;
  placeOf: (field: FieldPath) => Place;
  /** The name of the field, rather than its value. */
  keyPlaceOf: (field: FieldPath) => Place;
  problems: Problem[];
}

type YamlError = Document['errors'][number];

/** The key that stands a second time, as it is written. */
function keyAt(yaml: string, offset: number): string {
  return JSON.stringify(/^[^:\n]*/.exec(yaml.slice(offset))?.[0] ?? '');
}

function syntaxFinding({ code, message, pos }: YamlError, yaml: string): Finding {
  if (code === 'DUPLICATE_KEY')
    return {
      rule: 'repeated-key',
      found: `${keyAt(yaml, pos[0])} a second time`,
      wanted: 'each field once',
    };
  if (code === 'MULTIPLE_DOCS')
    return { rule: 'several-documents', found: 'a second document', wanted: 'one entry a file' };
  const line = yaml.slice(yaml.lastIndexOf('\n', pos[0] - 1) + 1, pos[1]);
  const isTab = code === 'TAB_AS_INDENT' || /^\s*\t/.test(line);
  const isOpen = /end with a|closing|missing/i.test(message);
  const rule = isTab ? 'yaml-tab' : isOpen ? 'yaml-quote' : 'yaml-syntax';
  return { rule, found: firstLine(message), wanted: 'valid YAML' };
}

function firstLine(message: string): string {
  if (message.startsWith('Maximum call stack')) return 'more levels than can be read';
  return message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message;
}

/** Where a mistake begins: what is not closed is told where it was opened. */
function startOf({ message, pos }: YamlError, yaml: string): number {
  const opened = /end with a [\]}]/.test(message)
    ? yaml.slice(0, pos[0]).search(/[[{][^[\]{}]*$/)
    : -1;
  return opened < 0 ? pos[0] : opened;
}

/** Repeated fields are all told; of other mistakes the first, since it causes those behind it. */
function told(errors: readonly YamlError[]): YamlError[] {
  const isRepetition = ({ code }: YamlError) => code === 'DUPLICATE_KEY';
  const others = errors.filter((error) => !isRepetition(error));
  return others.length > 0 ? others.slice(0, 1) : errors.filter(isRepetition);
}

/** Anchors, aliases and tags: a few lines of them can stand for more text than there is memory. */
function machinery(document: Document): { offset: number; found: string }[] {
  const places: { offset: number; found: string }[] = [];
  const add = (range: readonly number[] | null | undefined, found: string) => {
    places.push({ offset: range?.[0] ?? 0, found });
  };
  visit(document, {
    Alias: (_key, node) => add(node.range, `the alias "*${node.source}"`),
    Value: (_key, node) => {
      if (node.anchor !== undefined) add(node.range, `the anchor "&${node.anchor}"`);
      else if (node.tag !== undefined) add(node.range, `the tag "${node.tag}"`);
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '<<') add(key.range, 'the merge key "<<"');
    },
  });
  return places;
}

function placeFinder(document: Document, at: (offset: number) => Place) {
  const valueAt = (field: FieldPath): number | undefined => {
    const node = field.length === 0 ? document.contents : document.getIn(field, true);
    return isNode(node) ? node.range?.[0] : undefined;
  };
  const keyAt = (field: FieldPath): number | undefined => {
    const parent =
      field.length === 1 ? document.contents : document.getIn(field.slice(0, -1), true);
    if (typeof parent !== 'object' || parent === null || !('items' in parent)) return undefined;
    if (!Array.isArray(parent.items)) return undefined;
    const pair: unknown = parent.items.find(
      (item: unknown) => isPair(item) && isScalar(item.key) && item.key.value === field.at(-1),
    );
    return isPair(pair) && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  };
  const nearest = (field: FieldPath): Place => {
    for (let length = field.length; length > 0; length -= 1) {
      const offset = valueAt(field.slice(0, length));
      if (offset !== undefined) return at(offset);
    }
    return at(0);
  };
  return {
    placeOf: nearest,
    keyPlaceOf: (field: FieldPath): Place => {
      const offset = keyAt(field);
      return offset === undefined ? nearest(field) : at(offset);
    },
  };
}

/** The document with the place of everything in it, which takes its time. */
function locatedDocument(yaml: string, offset: number) {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
    // The site reads days without quotes as timestamps.
    customTags: ['timestamp'],
  });
  const at = (position: number): Place => {
    const { line, col } = counter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  return { document, at, ...placeFinder(document, at) };
}

/** What may be an anchor, an alias, a tag or a merge key: each begins a value or a key. */
const mayBeMachinery = /(?:^|[\s[{,:])(?:[&*]\S|!)|<</m;

/** The fields as the site reads them; undefined where there may be something to tell of them. */
function plainFields(yaml: string): { data: unknown } | undefined {
  if (mayBeMachinery.test(yaml)) return undefined;
  try {
    return { data: load(yaml) ?? null };
  } catch {
    return undefined;
  }
}

/** The fields, with what is wrong with the way in which they are written. */
function checkedFields(path: string, yaml: string, offset: number): Fields {
  const { document, at, placeOf, keyPlaceOf } = locatedDocument(yaml, offset);
  const problem = (position: number, finding: Finding) =>
    problemAt(path, at(position), 'YAML', finding);
  const syntax = told(document.errors).map((error) =>
    problem(startOf(error, yaml), syntaxFinding(error, yaml)),
  );
  const written = machinery(document).map(({ offset: position, found }) =>
    problem(position, { rule: 'yaml-anchor', found, wanted: 'the value itself' }),
  );
  const problems = syntax.length > 0 ? syntax : written;
  const data = problems.length > 0 ? undefined : document.toJS();
  return { data, placeOf, keyPlaceOf, problems };
}

/**
 * Reads the fields of an entry; what is wrong with them is kept, never thrown.
 *
 * @param path Path of the file from the project's root.
 * @param yaml The fields as they are written.
 * @param offset Lines of the file before the fields.
 */
export function readFields(path: string, yaml: string, offset: number): Fields {
  const plain = plainFields(yaml);
  if (plain === undefined) return checkedFields(path, yaml, offset);
  let located: ReturnType<typeof locatedDocument> | undefined;
  const places = () => (located ??= locatedDocument(yaml, offset));
  return {
    ...plain,
    placeOf: (field) => places().placeOf(field),
    keyPlaceOf: (field) => places().keyPlaceOf(field),
    problems: [],
  };
}
