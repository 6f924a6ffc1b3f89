import type { z } from 'astro/zod';
import { collections } from '../schemas/collections.ts';
import type { ContentFile } from './content-file.ts';
import { fieldName, shown, type FieldPath, type Problem } from './problem.ts';

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

function unknownKeys(file: ContentFile, path: FieldPath, keys: readonly string[]): Problem[] {
  return keys.map((key) => ({
    file: file.path,
    line: file.lineOf([...path, key]),
    field: fieldName([...path, key]),
    found: 'a field that does not exist',
    wanted: 'correct its spelling or remove it; docs/editing.md lists the fields',
  }));
}

const types: Record<string, string> = {
  array: 'a list, one "- " item a line',
  object: 'fields below it, each indented by two more spaces',
  string: 'a text',
};

function typeWords(type: string): string {
  return types[type] ?? `a ${type}`;
}

function wantedBy(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(shown).join(', ')}`;
  if (issue.code === 'invalid_type' && value === undefined)
    return `this field is required; write ${typeWords(issue.expected)}`;
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return `write ${typeWords(issue.expected)}`;
  return issue.message;
}

/** The innermost issues: a union reports the branch that came closest. */
function leaves(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue];
  const closest = issue.errors.at(-1) ?? [];
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Holds one file against the schema of its collection: every wrong field, in one go. */
export function schemaProblems(file: ContentFile): Problem[] {
  const result = collections[file.collection].schema.safeParse(file.data);
  if (result.success) return [];
  return result.error.issues.flatMap(leaves).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(file, issue.path, issue.keys);
    const value = valueAt(file.data, issue.path);
    return {
      file: file.path,
      line: file.lineOf(issue.path),
      field: fieldName(issue.path) || 'the whole entry',
      found: shown(value),
      wanted: wantedBy(issue, value),
    };
  });
}
