import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = 'content';

/** Every file of `content/` by its path. */
export async function contentTexts(): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

/** Puts a working copy of the repository into the browser, as the folder that is picked there. */
export async function putRepository(page: Page, texts: Map<string, string>): Promise<void> {
  await page.goto('404.html');
  await page.evaluate(
    async (files) => {
      const storage = await navigator.storage.getDirectory();
      const root = await storage.getDirectoryHandle('repository', { create: true });
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of files) {
        const folders = path.split('/');
        const name = folders.pop() ?? '';
        let parent = root;
        for (const part of folders)
          parent = await parent.getDirectoryHandle(part, { create: true });
        const file = await parent.getFileHandle(name, { create: true });
        const writer = await file.createWritable();
        await writer.write(text);
        await writer.close();
      }
    },
    [...texts],
  );
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
    Object.assign(window, { showDirectoryPicker: pick });
  });
}

/** What a file of that working copy says now. */
export function textInRepository(page: Page, path: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const folders = wanted.split('/');
    const name = folders.pop() ?? '';
    let parent = await navigator.storage.getDirectory();
    for (const part of ['repository', ...folders]) parent = await parent.getDirectoryHandle(part);
    const file = await (await parent.getFileHandle(name)).getFile();
    return file.text();
  }, path);
}
