import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { build, preview } from 'astro';
import { checkContent } from '#checks/check-content.ts';
import { problemPage } from '#integrations/problem-page.ts';
import { findBrowser } from './browser.ts';

/** Takes the pictures in the guide for editors anew, from a site that knows its repository. */
const folder = 'src/assets/editing';
const outDir = 'node_modules/.cache/editing-pictures';
const margin = 12;
const viewport = { width: 440, height: 900 };

/** The parts of pages that are shown, by the name of the picture. */
const parts = {
  history: { path: 'missions/chang-e-8/', selector: '#history > h2, #history > dl' },
  plans: {
    path: 'missions/chang-e-8/',
    selector: '#plans + table tbody tr:nth-last-child(-n + 2)',
  },
  prose: {
    path: 'payloads/nils/',
    selector: '#story .prose > p:has([href="#fact-operating-time"])',
  },
  quotation: { path: 'stories/cooperation/', selector: '.quotation >> nth=0' },
};

/** Parts that a page shows, which has two themes; the others are for documents. */
const inBothThemes = ['history'];

/** Takes what holds all elements, with some of the page around it. */
async function photograph(page: Page, elements: Locator, name: string): Promise<void> {
  const boxes = await elements.evaluateAll((found) =>
    found.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    }),
  );
  const top = Math.min(...boxes.map((box) => box.top)) - margin;
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) + margin - top;
  const clip = { x: 0, y: top, width: viewport.width, height };
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip });
}

/** What the dev server shows for a slip in the file of a payload. */
async function mistakePage(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'magpie-bridge-mistake-'));
  await cp('content', join(root, 'content'), { recursive: true });
  const file = join(root, 'content/payloads/dorn.mdx');
  await writeFile(file, (await readFile(file, 'utf8')).replace('host: lander', 'host: landr'));
  const problems = await checkContent(root, '2026-11-27');
  await rm(root, { recursive: true });
  return problemPage(problems, '/', 'as-it-is');
}

process.env['REPO_URL'] = 'https://github.com/example/magpie-bridge';
await build({ outDir, logLevel: 'error' });
const server = await preview({
  outDir,
  server: { port: 4397, host: 'localhost' },
  logLevel: 'silent',
});
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const mistake = await mistakePage();
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 2 });
  for (const [name, { path, selector }] of Object.entries(parts)) {
    if (colorScheme === 'dark' && !inBothThemes.includes(name)) continue;
    await page.goto(`http://localhost:${server.port}/${path}`);
    await photograph(page, page.locator(selector), `${name}-${colorScheme}`);
  }
  await page.goto('about:blank');
  await page.setContent(mistake);
  await photograph(page, page.locator('body > *'), `problem-${colorScheme}`);
  await page.close();
}
await browser.close();
await server.stop();
console.log(`The pictures are in ${folder}`);
