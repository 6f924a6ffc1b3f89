import { z } from 'astro/zod';
import { collections, type CollectionName } from './collections.ts';

/** A JSON Schema (2020-12), or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of what is typed into the files of a collection, before dates are converted. */
export function typedSchema(collection: CollectionName): JsonSchema {
  return z.toJSONSchema(collections[collection].schema, { io: 'input' });
}
