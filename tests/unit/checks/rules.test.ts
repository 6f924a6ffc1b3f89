import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '#checks/rules.ts';
import { projectRoot } from '../../support/content.ts';

describe('the rules of the content', () => {
  it('are listed in docs/content-reference.md, each with what is wrong', async () => {
    const text = await readFile(join(projectRoot, 'docs/content-reference.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `([a-z0-9-]+)` +\| (?:Warning\. )?(.*?) +\|$/gm)];
    const causes = Object.entries(rules).map(([name, { cause }]) => [name, cause]);
    expect(rows.map(([, name, cause]) => [name, cause])).toEqual(causes);
  });
});
