import { afterAll, describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import { readContentFile } from '#checks/content-file.ts';
import { schemaProblems } from '#checks/schema-rules.ts';
import { contentFolder, mdxFile } from '../../support/content-folder.ts';
import { minimal } from '../../support/fixtures.ts';

const folders: string[] = [];

async function problemsOf(text: string) {
  const root = await contentFolder({ 'missions/chang-e-7.mdx': text });
  folders.push(root);
  return schemaProblems(readContentFile(root, 'missions', 'chang-e-7.mdx'));
}

const withField = (field: string, value: unknown) =>
  problemsOf(mdxFile({ ...minimal.mission, [field]: value }));

afterAll(async () => {
  await Promise.all(folders.map((root) => rm(root, { recursive: true })));
});

describe('a field of the wrong type', () => {
  it.each([
    ['a text in place of a list', 'unknowns', 'none', '"none"', 'a list'],
    ['a number in place of a text', 'summary', 7, '7', 'a text'],
    ['a text in place of a number', 'order', 'first', '"first"', 'a number'],
    ['a part in place of a whole number', 'order', 1.5, '1.5', 'a whole number'],
    ['a text in place of fields', 'names', "Chang'e-7", '"Chang\'e-7"', 'fields below it'],
  ])(
    'is named with what was found and what to write: %s',
    async (_what, field, value, found, wanted) => {
      expect(await withField(field, value)).toMatchObject([
        { field, found, wanted: expect.stringContaining(wanted) as string },
      ]);
    },
  );
});

describe('a plan', () => {
  const plan = { stated: '2025', by: 'CNSA', planned: '2026-13', sources: ['agency'] };

  it('for a date that does not exist is told how to write one', async () => {
    expect(await withField('plans', [plan])).toMatchObject([
      {
        field: 'plans[0].planned',
        found: '"2026-13"',
        wanted: expect.stringContaining('an EDTF date') as string,
      },
    ]);
  });
});

describe('front matter without a field', () => {
  it('is a problem of the whole entry', async () => {
    expect(await problemsOf('---\n\n---\nProse.\n')).toMatchObject([
      { field: 'the whole entry', found: 'null', line: 2 },
    ]);
  });
});
