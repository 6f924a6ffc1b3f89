import { parse } from 'yaml';
import { isFields, withFields, type Fields } from './yaml-edits.ts';

type Part = FieldSchema | boolean | undefined;

/** What the reading and writing of a file has to know of a JSON Schema. */
export interface FieldSchema {
  type?: unknown;
  anyOf?: readonly Part[] | undefined;
  items?: Part | Part[];
  properties?: Readonly<Record<string, Part>> | undefined;
  required?: readonly string[] | undefined;
}

/** The field in which the editor carries the text that a file had. */
export const originalField = 'originalText';

const frontMatter = /^---\n([\s\S]*?\n)---\n/;
const numeric = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function schemaOf(part: Part): FieldSchema {
  return typeof part === 'object' ? part : {};
}

function itemsOf({ items }: FieldSchema): FieldSchema {
  return Array.isArray(items) ? {} : schemaOf(items);
}

/** Whether a field holds a number or a text. */
export function isNumberOrText({ anyOf = [] }: FieldSchema): boolean {
  const types = anyOf.map((part) => schemaOf(part).type);
  return types.includes('number') && types.includes('string');
}

/** A number as its digits; a text of digits in quotes, as in YAML. */
function shown(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && numeric.test(value) ? `'${value}'` : value;
}

function typed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (numeric.test(value)) return Number(value);
  const quoted = /^'(.*)'$/.exec(value)?.[1] ?? '';
  return numeric.test(quoted) ? quoted : value;
}

function toEditor(value: unknown, schema: FieldSchema): unknown {
  if (isNumberOrText(schema)) return shown(value);
  if (Array.isArray(value)) return value.map((item) => toEditor(item, itemsOf(schema)));
  if (!isFields(value)) return value;
  const { properties = {} } = schema;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, toEditor(part, schemaOf(properties[key]))]),
  );
}

function fromEditor(value: unknown, schema: FieldSchema): unknown {
  if (isNumberOrText(schema)) return typed(value);
  if (Array.isArray(value)) return value.map((item) => fromEditor(item, itemsOf(schema)));
  return isFields(value) ? fieldsFromEditor(value, schema) : value;
}

function fieldsFromEditor(value: Fields, { properties = {}, required = [] }: FieldSchema): Fields {
  const entries = Object.entries(properties).flatMap(([key, part]): [string, unknown][] => {
    const isRequired = required.includes(key);
    // The editor has every switch that is not set switched off.
    if (value[key] === false && !isRequired) return [];
    if (key in value) return [[key, fromEditor(value[key], schemaOf(part))]];
    // The editor leaves out every empty list; the schema asks for some of them.
    return isRequired && schemaOf(part).type === 'array' ? [[key, []]] : [];
  });
  return Object.fromEntries(entries);
}

/** A file of the content as the visual editor holds it: its fields, its prose, and its text. */
export function readFile(text: string, schema: FieldSchema): Fields {
  const match = frontMatter.exec(`${text}\n`);
  const fields = toEditor(parse(match?.[1] ?? text), schema);
  const body = match ? { body: text.slice(match[0].length).trim() } : {};
  return { ...(isFields(fields) ? fields : {}), ...body, [originalField]: text };
}

/**
 * The file of what the visual editor holds. It differs from the text that was read only where the
 * content differs.
 */
export function writeFile(content: Fields, schema: FieldSchema, ending: string): string {
  const original = content[originalField];
  const before = typeof original === 'string' ? `${original.trimEnd()}\n` : '';
  const fields = fieldsFromEditor(content, schema);
  if (ending !== 'mdx') return withFields(before, fields);
  const yaml = withFields(frontMatter.exec(before)?.[1] ?? '', fields);
  const body = typeof content['body'] === 'string' ? content['body'].trim() : '';
  return `---\n${yaml}---\n${body && `\n${body}\n`}`;
}
