import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '#schemas/collections.ts';
import { editorSchemas, schemaFolder } from '../../scripts/editor-schemas.ts';
import { contentFiles, projectRoot } from '../support/content.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);

function schemaOf(name: string): object {
  const text = readFileSync(join(projectRoot, schemaFolder, `${name}.json`), 'utf8');
  return JSON.parse(text) as object;
}

/** An entry whose first field has another name. */
function withMisspelling(data: object): object {
  const [[, first] = [], ...others] = Object.entries(data) as [string, unknown][];
  return { misspelt: first, ...Object.fromEntries(others) };
}

describe('the schemas that editors read', () => {
  it.each([...editorSchemas()])('%s is as `npm run schemas` writes it', (name, text) => {
    expect(readFileSync(join(projectRoot, schemaFolder, name), 'utf8')).toBe(text);
  });

  it.each(collectionNames)('accept every file of %s, and no field misspelt', async (name) => {
    const validate = ajv.compile(schemaOf(name));
    const files = await contentFiles(name);
    expect(files.length).toBeGreaterThan(0);
    for (const { path, data } of files) {
      expect(validate(data) ? [] : validate.errors, path).toEqual([]);
      expect(validate(withMisspelling(data as object)), path).toBe(false);
      expect(validate.errors?.map(({ keyword }) => keyword)).toContain('additionalProperties');
    }
  });

  it('say what each field is for', () => {
    for (const [name, text] of editorSchemas()) {
      const { properties } = JSON.parse(text) as {
        properties: Record<string, { description?: string }>;
      };
      const silent = Object.keys(properties).filter((key) => !properties[key]?.description);
      expect(silent, name).toEqual([]);
    }
  });
});
