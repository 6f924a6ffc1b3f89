import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/content.ts';
import { all, pages, problemsOn, textOf } from '../support/site.ts';

it('every page names one file or folder that holds its content', () => {
  const wrong = problemsOn(pages, ({ document }) => {
    const named = all(document, 'footer code, #history code, dl.rows > .no-print code')
      .map(textOf)
      .filter((text) => existsSync(join(projectRoot, text)));
    return named.length === 1 ? [] : [`${named.length} named: ${named.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});
