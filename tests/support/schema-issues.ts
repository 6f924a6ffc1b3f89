import type { z } from 'astro/zod';

/** What a schema has to say on a value: path of each wrong field, and the message. */
export function issuesOf(schema: z.ZodType, value: unknown): [string, string][] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => [path.join('.'), message]);
}
