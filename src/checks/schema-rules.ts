import type { z } from 'astro/zod';
import { collections } from '../schemas/collections.ts';
import type { ContentFile } from './content-file.ts';
import { invisible } from './invisible.ts';
import {
  codePoint,
  fieldName,
  fieldProblem,
  problemAt,
  shown,
  type FieldPath,
  type Finding,
  type Problem,
} from './problem.ts';
import { didYouMean, nearest } from './suggestion.ts';

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

/** What a schema is about inside: what may be left out, has a default or is prepared is unpacked. */
function unpacked(schema: z.core.$ZodType): z.core.$ZodType {
  const { def }: { def: object } = schema._zod;
  const inner: unknown = Reflect.get(def, 'innerType') ?? Reflect.get(def, 'out');
  return isSchema(inner) ? unpacked(inner) : schema;
}

function isSchema(value: unknown): value is z.core.$ZodType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

/** The fields that a schema has at a path: what an unknown one was probably meant to be. */
function fieldsAt(schema: z.core.$ZodType, path: FieldPath): string[] {
  const { def }: { def: object } = unpacked(schema)._zod;
  const shape: unknown = Reflect.get(def, 'shape');
  const [key, ...rest] = path;
  if (typeof shape === 'object' && shape !== null) {
    if (key === undefined) return Object.keys(shape);
    const field: unknown = Reflect.get(shape, key);
    return isSchema(field) ? fieldsAt(field, rest) : [];
  }
  const element: unknown = Reflect.get(def, 'element');
  return isSchema(element) && typeof key === 'number' ? fieldsAt(element, rest) : [];
}

/** The fields that an entry could have at a path and does not. */
function missingFields(file: ContentFile, path: FieldPath): string[] {
  return fieldsAt(collections[file.collection].schema, path).filter(
    (key) => valueAt(file.data, [...path, key]) === undefined,
  );
}

function unknownFields(file: ContentFile, path: FieldPath, keys: readonly string[]): Problem[] {
  const known = fieldsAt(collections[file.collection].schema, path);
  const missing = missingFields(file, path);
  return keys.map((key) => {
    const field = [...path, key];
    return problemAt(file.path, file.keyPlaceOf(field), fieldName(field), {
      rule: 'unknown-field',
      found: 'a field that does not exist',
      wanted: known.length > 0 ? `one of ${known.join(', ')}` : 'fields of this kind of entry',
      mend: didYouMean(key, missing),
    });
  });
}

/** The fields whose names unknown ones were probably meant to be. */
function fieldsMeant(file: ContentFile, issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const missing = missingFields(file, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, missing);
    return meant === undefined ? [] : [fieldName([...issue.path, meant])];
  });
}

const types: Record<string, string> = {
  array: 'a list, one "- " item a line',
  int: 'a whole number',
  object: 'fields below it, each indented by two more spaces',
  string: 'a text',
};

function typeWords(type: string): string {
  return types[type] ?? `a ${type}`;
}

function findingOf(issue: z.core.$ZodIssue, value: unknown): Finding {
  const found = shown(value);
  if (issue.code === 'invalid_type' && value === undefined)
    return { rule: 'missing-field', found, wanted: typeWords(issue.expected) };
  if (issue.code === 'invalid_value' && value === undefined)
    return { rule: 'missing-field', found, wanted: `one of ${issue.values.map(shown).join(', ')}` };
  if (issue.code === 'invalid_value')
    return {
      rule: 'unknown-value',
      found,
      wanted: `one of ${issue.values.map(shown).join(', ')}`,
      mend: didYouMean(String(value), issue.values.map(String)),
    };
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return { rule: 'wrong-type', found, wanted: typeWords(issue.expected) };
  return {
    rule: value === undefined ? 'missing-field' : 'wrong-value',
    found,
    wanted: issue.message,
  };
}

/** The innermost issues: a union reports the branch that came closest. */
function leaves(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue];
  const closest = issue.errors.at(-1) ?? [];
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function hiddenIn(file: ContentFile, data: unknown, path: FieldPath = []): Problem[] {
  if (typeof data === 'string') {
    const hidden = data.match(invisible)?.[0];
    if (hidden === undefined) return [];
    return [
      fieldProblem(file, path, {
        rule: 'invisible-character',
        found: codePoint(hidden),
        wanted: 'only what can be seen',
      }),
    ];
  }
  if (typeof data !== 'object' || data === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(data)
    ? data.map((item: unknown, index) => [index, item])
    : Object.entries(data);
  return entries.flatMap(([key, value]) => hiddenIn(file, value, [...path, key]));
}

/** Texts that hold what nobody sees: YAML can write it as "\\u202E". */
export function hiddenProblems(file: ContentFile): Problem[] {
  return hiddenIn(file, file.data);
}

/** Holds one file against the schema of its collection: every wrong field, in one go. */
export function schemaProblems(file: ContentFile): Problem[] {
  const result = collections[file.collection].schema.safeParse(file.data);
  if (result.success) return [];
  const issues = result.error.issues.flatMap(leaves);
  const meant = issues.flatMap((issue) => fieldsMeant(file, issue));
  return issues.flatMap((issue) => {
    // A field with a slip in its name is told once, as that and not also as missing.
    if (meant.includes(fieldName(issue.path))) return [];
    if (issue.code === 'unrecognized_keys') return unknownFields(file, issue.path, issue.keys);
    const field = fieldName(issue.path) || 'the whole entry';
    const finding = findingOf(issue, valueAt(file.data, issue.path));
    return [problemAt(file.path, file.placeOf(issue.path), field, finding)];
  });
}
