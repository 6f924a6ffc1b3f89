import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { site } from '#site.config.ts';
import { projectRoot } from '../support/content.ts';

const read = (name: string) => readFile(join(projectRoot, name), 'utf8');

describe('CITATION.cff', () => {
  it('has what version 1.2.0 of the format asks for', async () => {
    const citation = parse(await read('CITATION.cff'));
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.any(String),
      title: `${site.title}: ${site.tagline}`,
      authors: [{ name: expect.any(String) }],
      type: 'dataset',
      license: ['CC-BY-4.0', 'MIT'],
    });
  });

  it('has the version of the package', async () => {
    const { version } = JSON.parse(await read('package.json'));
    expect(parse(await read('CITATION.cff')).version).toBe(version);
  });
});
