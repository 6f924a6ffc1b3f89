import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { contentFolder, goodContent, mdxFile } from '../../support/content-folder.ts';
import { minimal } from '../../support/fixtures.ts';

async function problemsOf(payload: object, body?: string) {
  const file = mdxFile({ ...minimal.payload, host: 'lander', ...payload }, body);
  const root = await contentFolder({ ...goodContent, 'payloads/dorn.mdx': file });
  const problems = await checkContent(root, '2026-11-24');
  await rm(root, { recursive: true });
  return problems.map(({ rule, field, found, wanted }) => ({ rule, field, found, wanted }));
}

const found = '"TODO"';

it.each([
  ['a text', { summary: 'TODO' }, 'summary', 'what a source says'],
  ['one of several', { origin: 'TODO' }, 'origin', 'one of "international", "chinese"'],
  ['a day', { changed: 'TODO' }, 'changed', 'a calendar day'],
])('%s that says TODO is named once, with what is wanted', async (_, payload, field, wanted) => {
  const problems = await problemsOf(payload);
  expect(problems).toEqual([
    { rule: 'unwritten', field, found, wanted: expect.stringContaining(wanted) as string },
  ]);
});

it('a paragraph that says TODO is named', async () => {
  const [problem, ...others] = await problemsOf({}, 'Some prose.\n\nTODO: more');
  expect(problem).toMatchObject({ rule: 'unwritten', field: 'prose', found: '"TODO: more"' });
  expect(others).toEqual([]);
});

it('the word inside a text is left alone', async () => {
  expect(await problemsOf({ summary: 'A list of TODO items.' }, 'No TODO here.')).toEqual([]);
});
