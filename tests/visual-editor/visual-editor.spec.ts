import { basename, extname } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { contentTexts, putRepository, textInRepository } from './support.ts';

const texts = await contentTexts();

/** What the Content-Security-Policy stopped and what was asked of other servers, as they happen. */
function watched(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', ({ message }) => found.push(message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = hostname === 'localhost' || ['blob:', 'data:'].includes(protocol);
    if (!isOwn && hostname !== 'www.githubstatus.com') found.push(request.url());
  });
  return found;
}

async function openEditor(page: Page): Promise<void> {
  await putRepository(page, texts);
  await page.route('https://www.githubstatus.com/**', (route) => route.fulfill({ json: {} }));
  await page.goto('admin/');
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Payloads').first().waitFor();
}

async function openFile(page: Page, path: string): Promise<void> {
  const [, collection] = path.split('/');
  await page.goto(`admin/#/collections/${collection}/entries/${basename(path, extname(path))}`);
}

/** The first text of the form; of a file that is one list, that of its first item. */
async function firstText(page: Page, path: string) {
  const inputs = page.locator('[data-key-path] input[type="text"]');
  if (path.startsWith('content/sources/'))
    await page.getByRole('button', { name: 'Expand', exact: true }).first().click();
  await inputs.first().waitFor();
  return inputs.first();
}

/** The lines of a text that another does not have. */
function linesOnlyIn(text: string, other: string): string[] {
  const lines = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !lines.has(line));
}

/** The text of a file once it is another; while it is written, there is no file for a moment. */
async function savedText(page: Page, path: string, before: string): Promise<string> {
  let text = before;
  const read = async () => (text = await textInRepository(page, path).catch(() => before));
  await expect.poll(read, path).not.toBe(before);
  return text;
}

/** Changes the first text of a file, saves, and tells what else became different. */
async function damageTo(page: Page, path: string): Promise<string[]> {
  const before = texts.get(path) ?? '';
  await openFile(page, path);
  const input = await firstText(page, path);
  const value = await input.inputValue();
  await input.fill(`${value}-changed`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const after = await savedText(page, path, before);
  await page.getByRole('group', { name: 'Content Library' }).waitFor();
  const lost = linesOnlyIn(before, after);
  const isOneLine = lost.length === 1 && linesOnlyIn(after, before)[0] === `${lost[0]}-changed`;
  return isOneLine ? [] : [`${path}: ${lost.join(' / ')}`];
}

test('every file is saved with the one line that was changed', async ({ page }) => {
  test.setTimeout(900_000);
  const found = watched(page);
  await openEditor(page);
  const damage: string[] = [];
  for (const path of texts.keys()) damage.push(...(await damageTo(page, path)));
  expect(damage).toEqual([]);
  expect(found).toEqual([]);
});
