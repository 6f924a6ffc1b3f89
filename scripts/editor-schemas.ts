import { z } from 'astro/zod';
import { collectionNames, collections } from '#schemas/collections.ts';

/** Folder of the schemas that editors read. */
export const schemaFolder = '.vscode/schemas';

/** The JSON Schemas of what is typed into the files of each collection, by file name. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    collectionNames.map((name) => {
      // Draft 7 is what every editor reads; dates that the site converts are shown as they are typed.
      const schema = z.toJSONSchema(collections[name].schema, { io: 'input', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
