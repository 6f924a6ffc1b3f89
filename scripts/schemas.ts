import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas, schemaFolder } from './editor-schemas.ts';

/** Writes the schemas that editors complete and check the content by. */
await mkdir(schemaFolder, { recursive: true });
for (const [name, text] of editorSchemas()) await writeFile(join(schemaFolder, name), text);
console.log(`wrote ${editorSchemas().size} schemas into ${schemaFolder}/`);
