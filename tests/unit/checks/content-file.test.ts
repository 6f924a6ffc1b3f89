import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { readContentFile } from '#checks/content-file.ts';
import { contentFolder } from '../../support/content-folder.ts';

const folders: string[] = [];

async function read(text: string) {
  const root = await contentFolder({ 'partners/cnes.mdx': text });
  folders.push(root);
  return readContentFile(root, 'partners', 'cnes.mdx');
}

afterAll(async () => {
  await Promise.all(folders.map((root) => rm(root, { recursive: true })));
});

describe('a file of content', () => {
  const text = '---\nnames:\n  en: CNES\ncountries:\n  - FR\n  - BE\n---\n\nThe prose.\n';

  it.each([
    ['as an editor on Unix writes it', text],
    ['as an editor on Windows writes it', text.replaceAll('\n', '\r\n')],
  ])('is read %s', async (_what, written) => {
    const { data, body, problems } = await read(written);
    expect(problems).toEqual([]);
    expect(data).toEqual({ names: { en: 'CNES' }, countries: ['FR', 'BE'] });
    expect(body.trim()).toBe('The prose.');
  });

  it.each([
    'acronym: &short CNES',
    'also: [&short CNES]',
    'also: {"en":&short CNES}',
    'also: [CNES,*short]',
    '&key acronym: CNES',
    'acronym: ! CNES',
    'acronym: !!str CNES',
    '- &short CNES',
    '<<: {en: CNES}',
  ])('is not read where YAML would do more than hold values: %s', async (line) => {
    const { problems } = await read(`---\n${line}\n---\n`);
    expect(problems).toHaveLength(1);
  });

  it('is read where the signs of that stand in a text', async () => {
    const { data, problems } = await read('---\ntitle: R&D & more! 2*3 * 4\n---\n');
    expect(problems).toEqual([]);
    expect(data).toEqual({ title: 'R&D & more! 2*3 * 4' });
  });

  it('has its id from its name and its path from the root', async () => {
    expect(await read(text)).toMatchObject({ id: 'cnes', path: 'content/partners/cnes.mdx' });
  });

  it.each([
    [['names', 'en'], 3],
    [['countries', 1], 6],
    [['countries', 9], 5],
    [['nowhere'], 2],
  ])('knows the line of %j, or of what holds it', async (field, line) => {
    expect((await read(text)).placeOf(field).line).toBe(line);
  });

  it('knows the line on which its prose starts', async () => {
    const { body, bodyLine } = await read(text);
    const before = body.slice(0, body.indexOf('The prose')).split('\n').length - 1;
    expect(bodyLine + before).toBe(9);
  });

  it('may have prose that holds a line of hyphens', async () => {
    const { body } = await read(`${text}\n---\n\nMore.\n`);
    expect(body).toContain('More.');
  });

  it('is not read without front matter', async () => {
    const { data, problems } = await read('Only prose.\n');
    expect(data).toBeUndefined();
    expect(problems.map(({ field }) => field)).toEqual(['front matter']);
  });

  it('is not read as YAML that breaks, and the line is told', async () => {
    const { data, problems } = await read('---\nnames:\n  en: CNES: the agency\n---\n');
    expect(data).toBeUndefined();
    expect(problems).toMatchObject([{ field: 'YAML', line: 3 }]);
  });
});
