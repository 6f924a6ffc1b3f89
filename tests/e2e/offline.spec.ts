import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bundleWorker } from '../../src/integrations/service-worker.ts';
import { staticServer, type StaticServer } from '../support/static-server.ts';
import { expect, test as base } from './support.ts';

const test = base.extend<{ site: StaticServer }>({
  // A port for each test: what one has kept is out of reach of the others.
  site: async ({}, use, { parallelIndex }) => {
    const site = staticServer('dist', Number(process.env['PORT'] || 4399) + 1 + parallelIndex);
    await site.start();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.address),
});

test.use({ serviceWorkers: 'allow', expectedMessage: /Failed to load resource|net::ERR_/ });

const notice = (page: Page) => page.locator('#kept-copy');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Reads a page for the first time, and waits until the worker has kept what it wants. */
async function readFirst(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done));
  });
}

/** Waits until a page that was read is kept. */
async function isKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, `/${path}`))
    .toBe(true);
}

test('what was read, and the main pages, open offline and say how old they are', async ({
  page,
  context,
}) => {
  await readFirst(page, '');
  await page.goto('payloads/dorn/');
  await expect(notice(page)).toHaveCount(0);
  await isKept(page, 'payloads/dorn/');

  await context.setOffline(true);
  for (const path of ['payloads/dorn/', 'payloads/', 'missions/chang-e-7/?from=elsewhere']) {
    await page.goto(path);
    await expect(notice(page)).toHaveText(
      /^You are offline\. This is the copy of \d{1,2} \w+ \d{4}, \d\d:\d\d\.$/,
    );
  }
  await expect(page.locator('use[href*="/profile.svg#wide"]')).toBeVisible();

  await context.setOffline(false);
  await page.goto('payloads/dorn/');
  await expect(notice(page)).toHaveCount(0);
});

test('the page read before there was a worker is kept too', async ({ page, site }) => {
  await readFirst(page, 'payloads/dorn/');
  await isKept(page, 'payloads/dorn/');
  await site.stop();
  await page.reload();
  await expect(heading(page)).toHaveText('DORN');
  await expect(notice(page)).toContainText('The site does not answer.');
  await site.start();
});

test('a page that is not kept says so and lists what is', async ({ page, context }) => {
  await readFirst(page, 'payloads/dorn/');
  await isKept(page, 'payloads/dorn/');
  await context.setOffline(true);
  await page.goto('sources/');
  await expect(heading(page)).toHaveText('Reading offline');
  await expect(page.getByRole('status')).toHaveText('No copy of /sources/ is kept.');
  await page.locator('#kept').getByRole('link', { name: "Chang'e-8", exact: true }).click();
  await expect(heading(page)).toHaveText("Chang'e-8");
  await page.goBack();
  await page.locator('#kept').getByRole('link', { name: 'DORN', exact: true }).click();
  await expect(heading(page)).toHaveText('DORN');
});

test('a new version is read at once, and its main pages replace the old ones', async ({
  page,
  site,
  context,
}) => {
  await readFirst(page, 'missions/');
  await page.goto('payloads/dorn/');
  await isKept(page, 'payloads/dorn/');

  for (const path of ['missions/index.html', 'glossary/index.html', 'payloads/dorn/index.html'])
    site.files.set(
      path,
      readFileSync(`dist/${path}`, 'utf8').replace(/(<h1[^>]*>).*?<\/h1>/, '$1New</h1>'),
    );
  const worker = readFileSync('dist/sw.js', 'utf8');
  site.files.set('sw.js', worker.replace(/(\/glossary\/`,revision:`)\w+/, '$1new'));

  await page.goto('missions/');
  await expect(heading(page)).toHaveText('New');
  await page.goto('payloads/dorn/');
  await expect(heading(page)).toHaveText('New');
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const changed = new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
    await (await serviceWorker.ready).update();
    await changed;
  });

  await context.setOffline(true);
  for (const path of ['glossary/', 'missions/', 'payloads/dorn/']) {
    await page.goto(path);
    await expect(heading(page)).toHaveText('New');
    await expect(notice(page)).toBeVisible();
  }
});

test('the worker that withdraws it takes away all that is kept', async ({ page, site }, info) => {
  await readFirst(page, 'missions/');
  await bundleWorker('withdrawal', { folder: info.outputDir, base: '/', core: [] });
  site.files.set('sw.js', readFileSync(info.outputPath('sw.js'), 'utf8'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const left = () =>
    page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      return workers.length + (await caches.keys()).length;
    });
  await expect.poll(left).toBe(0);
});
