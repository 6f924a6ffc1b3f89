import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsOf, readContent, type Reading } from '#checks/check-content.ts';
import { components } from '#checks/markup-rules.ts';
import { isError } from '#checks/problem.ts';
import { collectionNames } from '#schemas/collections.ts';
import { dateWords } from '#views/dates.ts';
import { contentFolder, mdxFile } from '../support/content-folder.ts';
import { projectRoot } from '../support/content.ts';
import { withFiles } from '../support/readings.ts';

const guide = await readFile(join(projectRoot, 'docs/editing.md'), 'utf8');
const reference = await readFile(join(projectRoot, 'docs/content-reference.md'), 'utf8');

/** A piece of content in the guide; behind its language stands what file it is, or is a part of. */
interface Example {
  path: string;
  isPart: boolean;
  code: string;
}

const examples: Example[] = [
  ...`${guide}${reference}`.matchAll(/^```(?:yaml|mdx) ?(part of )?(.*)\n([^]*?)^```$/gm),
].map(([, part, path = '', code = '']) => ({ path, isPart: part !== undefined, code }));

const [part] = examples.filter(({ isPart }) => isPart);

/** What a reader is told of a component: how it is written, and where if not in Chang'e-6. */
const written = [...reference.matchAll(/^\| `(<.+?>)`( in a story)? /gm)].map(
  ([, tag = '', inStory]) => ({
    tag,
    path: inStory === undefined ? 'content/missions/chang-e-6.mdx' : 'content/stories/samples.mdx',
  }),
);

let real: Reading;

beforeAll(async () => {
  real = await readContent(projectRoot);
});

function fieldsOf({ code }: Example): object {
  return parse(code) as object;
}

/** A real file with other fields, or other prose. */
function changedFile(path: string, fields: object, prose?: string): string {
  const file = real.content.files.find((known) => known.path === path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return mdxFile({ ...(file.data as object), ...fields }, prose ?? file.body);
}

/** The errors in a file that stands in the place of the real one; only in some fields, if named. */
async function errorsIn(path: string, text: string, fields = ['']): Promise<string[]> {
  const root = await contentFolder({ [path.replace('content/', '')]: text });
  const problems = await problemsOf(withFiles(real, await readContent(root)), '2026-11-27');
  await rm(root, { recursive: true });
  return problems
    .filter((problem) => isError(problem) && problem.file === path)
    .filter(({ field }) => fields.some((name) => field.startsWith(name)))
    .map(({ line, field, rule, found }) => `${line} ${field} (${rule}): ${found}`);
}

function errorsOf(example: Example): Promise<string[]> {
  const { path, isPart, code } = example;
  if (!isPart) return errorsIn(path, code);
  const fields = fieldsOf(example);
  return errorsIn(path, changedFile(path, fields), Object.keys(fields));
}

describe('an example in the guide for editors', () => {
  it('stands there for every collection', () => {
    const folders = examples.filter(({ isPart }) => !isPart).map(({ path }) => path.split('/')[1]);
    expect(folders.toSorted()).toEqual([...collectionNames].toSorted());
  });

  it.each(examples)('passes the content check in the place of $path', async (example) => {
    expect(real.content.files.map(({ path }) => path)).toContain(example.path);
    expect(await errorsOf(example)).toEqual([]);
  });

  it('does not pass with a source that is not there', async () => {
    const { code = '', ...place } = part ?? {};
    const wrong = { ...place, code: code.replace('around-2029\n', 'around-2030\n') } as Example;
    expect(await errorsOf(wrong)).toEqual([
      expect.stringContaining('(unknown-reference): "xinhua-chang-e-8-around-2030"') as string,
    ]);
  });
});

describe('the guide for editors', () => {
  it('says of every form of date what pages say', () => {
    const rows = [...guide.matchAll(/^\| `'(.+?)'` +\|.*\| (.+?) +\|$/gm)];
    expect(rows).toHaveLength(10);
    const said = rows.map(([, date, words]) => [date, words]);
    expect(said).toEqual(rows.map(([, date = '']) => [date, dateWords(date)]));
  });

  it('shows every component', () => {
    const names = written.map(({ tag }) => /\w+/.exec(tag)?.[0]);
    expect(new Set(names)).toEqual(new Set(components.keys()));
  });

  it.each(written)('writes $tag as the check wants it', async ({ tag, path }) => {
    expect(await errorsIn(path, changedFile(path, {}, `See ${tag} here.`), ['prose'])).toEqual([]);
  });

  it('shows pictures that are there', () => {
    const pictures = [...`${guide}${reference}`.matchAll(/src="([^"]+)"/g)].map(([, path]) => path);
    expect(pictures.length).toBeGreaterThan(0);
    const missing = pictures.filter((path = '') => !existsSync(join(projectRoot, 'docs', path)));
    expect(missing).toEqual([]);
  });
});
