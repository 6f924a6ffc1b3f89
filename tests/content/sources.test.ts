import { expect, it } from 'vitest';
import { sourceFileOf } from '#domain/source-files.ts';
import { sourceFile } from '#schemas/source.ts';
import { contentFiles } from '../support/content.ts';

it('every source stands in the file of its kind, in the order of the ids', async () => {
  const files = await contentFiles('sources');
  expect(files.length).toBeGreaterThan(0);
  for (const { path, data } of files) {
    const { sources } = sourceFile.parse(data);
    const strays = sources.filter(({ kind }) => sourceFileOf(kind) !== path);
    expect(strays.map(({ id }) => id)).toEqual([]);
    const ids = sources.map(({ id }) => id);
    expect(ids, path).toEqual(ids.toSorted());
  }
});
