import { readFile as readText } from 'node:fs/promises';
import { join } from 'node:path';
import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { originalField, readFile, writeFile } from '#lib/editor-file.ts';
import { isFields } from '#lib/yaml-edits.ts';
import { collectionNames, collections, type CollectionName } from '#schemas/collections.ts';
import { typedSchema } from '#schemas/typed.ts';
import { visualEditorSettings } from '#views/visual-editor.ts';
import { contentFiles, projectRoot } from '../support/content.ts';

/** The files of a collection as they are typed. */
async function textsOf(collection: CollectionName): Promise<{ path: string; text: string }[]> {
  const files = await contentFiles(collection);
  return Promise.all(
    files.map(async ({ path }) => ({
      path,
      text: await readText(join(projectRoot, path), 'utf8'),
    })),
  );
}

/** Every field of the form, by its path. */
function formPaths(fields: readonly Field[], before = ''): string[] {
  return fields.flatMap((field) => [
    before + field.name,
    ...('fields' in field ? formPaths(field.fields ?? [], `${before}${field.name}.`) : []),
  ]);
}

/** Every field of a Zod schema, by its path, read from its shapes. */
function schemaPaths(schema: unknown, before = ''): string[] {
  if (!isFields(schema)) return [];
  if (isFields(schema['shape']))
    return Object.entries(schema['shape']).flatMap(([key, part]) => [
      before + key,
      ...schemaPaths(part, `${before}${key}.`),
    ]);
  const { innerType, element } = isFields(schema['def']) ? schema['def'] : {};
  return schemaPaths(innerType ?? element, before);
}

const { config, formats } = visualEditorSettings('owner/name');

function formOf(name: CollectionName): readonly Field[] {
  const form = (config.collections ?? []).find((entry) => 'name' in entry && entry.name === name);
  return form && 'fields' in form ? form.fields : [];
}

describe.each([...collectionNames])('%s', (name) => {
  const { ending } = collections[name];
  const schema = typedSchema(name);

  test('each file that was not changed is written byte for byte as it was', async () => {
    const texts = await textsOf(name);
    const changed = texts.filter(
      ({ text }) => writeFile(readFile(text.trim(), schema), schema, ending) !== text,
    );
    expect(changed.map(({ path }) => path)).toEqual([]);
  });

  test('each file without its text, as a new one, is written with all that it says', async () => {
    for (const { path, text } of await textsOf(name)) {
      const { [originalField]: _, ...content } = readFile(text.trim(), schema);
      const written = writeFile(content, schema, ending);
      const { [originalField]: __, ...again } = readFile(written.trim(), schema);
      expect(again, path).toEqual(content);
    }
  });

  test('the form has every field of the schema and no other', () => {
    const expected = [
      ...schemaPaths(collections[name].schema),
      ...(ending === 'mdx' ? ['body'] : []),
    ];
    const shown = formPaths(formOf(name)).filter((path) => path !== originalField);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });
});

test('every collection has a format', () => {
  expect(formats.map(({ name }) => name)).toEqual([...collectionNames]);
});
