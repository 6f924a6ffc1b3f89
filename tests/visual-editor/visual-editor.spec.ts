import { basename, dirname, extname } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { contentTexts, putRepository, textInRepository } from './support.ts';

const texts = await contentTexts();
/** Templates for new files are no content. */
const paths = [...texts.keys()].filter((path) => !basename(path).startsWith('_'));
const addition = '-changed';

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
  await input.fill(value + addition);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const after = await savedText(page, path, before);
  await page.getByRole('group', { name: 'Content Library' }).waitFor();
  const lost = linesOnlyIn(before, after);
  const gained = linesOnlyIn(after, before);
  // A field that was empty has no line to lose.
  const isOneLine = lost.length <= 1 && gained.length === 1 && gained[0]?.includes(addition);
  return isOneLine ? [] : [`${path}: ${lost.join(' / ')} became ${gained.join(' / ')}`];
}

test('every file is saved with the one line that was changed', async ({ page }) => {
  test.setTimeout(900_000);
  const found = watched(page);
  await openEditor(page);
  const damage: string[] = [];
  for (const path of paths) damage.push(...(await damageTo(page, path)));
  expect(damage).toEqual([]);
  expect(found).toEqual([]);
});

test('the token goes to GitHub, and nowhere else', async ({ page }) => {
  const found = watched(page);
  const asked: string[] = [];
  await page.route(/^https:/, async (route) => {
    const { origin } = new URL(route.request().url());
    if ((await route.request().headerValue('authorization'))?.includes('a-token'))
      asked.push(origin);
    await route.fulfill({ status: 401, json: {} });
  });
  await page.goto('admin/');
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox').fill('a-token');
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await expect.poll(() => new Set(asked)).toEqual(new Set(['https://api.github.com']));
  expect(found.filter((message) => /Content.Security|Trusted/.test(message))).toEqual([]);
});

test('all content is listed, and templates are not', async ({ page }) => {
  await openEditor(page);
  const files = Map.groupBy(paths, (path) => basename(dirname(path)));
  const listed = page.getByRole('treeitem').filter({ has: page.getByLabel(/entries/) });
  await expect(listed).toHaveCount(files.size);
  for (const [collection, { length }] of files) {
    const item = listed.filter({ hasText: new RegExp(collection, 'i') });
    await expect(item.getByLabel(`(${length} entries)`, { exact: true })).toBeVisible();
  }
});

test('a new file and a number are written as an editor would type them', async ({ page }) => {
  await openEditor(page);
  const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
  const field = (path: string) => page.locator(`[data-key-path="${path}"]`);

  await page.goto('admin/#/collections/updates/new');
  await field('title').locator('input').fill('Moved: a launch');
  await field('date').locator('input').fill('2026-11-28');
  await field('kind').getByRole('radio', { name: 'news' }).click();
  await field('body').locator('textarea').fill('The date of <Fact id="launch" /> moved.');
  await page.getByRole('textbox', { name: 'Slug' }).fill('2026-11-28-launch');
  await save();
  const created = await savedText(page, 'content/updates/2026-11-28-launch.mdx', '');
  expect(created).toBe(
    "---\ntitle: 'Moved: a launch'\ndate: '2026-11-28'\nkind: news\n---\n\nThe date of <Fact id=\"launch\" /> moved.\n",
  );

  const path = 'content/payloads/cheri.mdx';
  const before = texts.get(path) ?? '';
  await page.getByRole('group', { name: 'Content Library' }).waitFor();
  await openFile(page, path);
  await field('facts').getByRole('button', { name: 'Expand All' }).first().click();
  await field('facts.0.value').locator('input').fill('5.5');
  await save();
  const after = await savedText(page, path, before);
  expect(linesOnlyIn(before, after)).toEqual(['    value: 24 April 2025']);
  expect(linesOnlyIn(after, before)).toEqual(['    value: 5.5']);
});
