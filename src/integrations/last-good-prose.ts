import { readFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { readContentFile } from '#checks/content-file.ts';
import { markupProblems } from '#checks/markup-rules.ts';
import { collectionNames } from '#schemas/collections.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

function isSound(root: string, path: string): boolean {
  const folder = relative(root, dirname(path)).replaceAll('\\', '/');
  const collection = collectionNames.find((name) => folder === `content/${name}`);
  if (collection === undefined) return true;
  const file = readContentFile(root, collection, basename(path));
  return file.problems.length === 0 && markupProblems(file).length === 0;
}

/**
 * Keeps prose that is broken, or that holds program code, from being compiled and run while it is
 * edited: the dev server has its last good version, or none.
 *
 * @param root Folder that holds `content/`.
 */
export function lastGoodProse(root: string): Plugin {
  const good = new Map<string, string>();
  return {
    name: 'last-good-prose',
    enforce: 'pre',
    async load(id) {
      const path = id.replace(/\?.*$/, '');
      if (!path.endsWith('.mdx')) return undefined;
      if (!isSound(root, path)) return good.get(path) ?? '';
      const text = await readFile(path, 'utf8');
      good.set(path, text);
      return text;
    },
  };
}
