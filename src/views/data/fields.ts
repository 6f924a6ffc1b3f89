import { recordSchema, type JsonSchema, type TableName } from '#schemas/data.ts';

/** A field of an entry as its schema describes it. */
export interface Field {
  /** Where it stands in an entry: `status.state`. */
  path: string;
  /** What it holds, by the words of JSON Schema: `string`, `string[]`, `object[]` … */
  type: string;
  /** The words it may be, where there is a fixed choice. */
  choice: string[];
  isOptional: boolean;
  description: string;
}

type Part = JsonSchema | boolean | undefined;

function partOf(part: Part): JsonSchema {
  return typeof part === 'object' ? part : {};
}

/** The one schema of the items of a list. */
function itemsOf({ items }: JsonSchema): JsonSchema {
  return Array.isArray(items) ? {} : partOf(items);
}

function typeOf(schema: JsonSchema): string {
  if (schema.type === 'array') return `${typeOf(itemsOf(schema))}[]`;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map((part) => typeOf(partOf(part))))].join(' or ');
  return [schema.type ?? 'any'].flat().join(' or ');
}

function fieldsIn(schema: JsonSchema, before = '', isOptional = false): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const part = partOf(value);
    const path = before + key;
    const optional = isOptional || !schema.required?.includes(key);
    if (part.properties) return fieldsIn(part, `${path}.`, optional);
    return [
      {
        path,
        type: typeOf(part),
        choice: (part.enum ?? []).map(String),
        isOptional: optional,
        description: part.description ?? '',
      },
    ];
  });
}

/** The fields of an entry, those of an object under its name, in the order of the file. */
export function fieldsOf(name: TableName | 'sites'): Field[] {
  return fieldsIn(recordSchema(name));
}

/** Whether a field fits a cell: a list of objects does not. */
export function fitsCell({ type }: Field): boolean {
  return type !== 'object[]';
}
