import type { Page } from '@playwright/test';
import { background, expect, test } from './support.ts';

/** What the text is set in, and what it stands on: `none` is the bare sheet. */
async function colors(page: Page): Promise<{ ink: string; paper: string }> {
  const ink = await page.locator('h1').evaluate((element) => getComputedStyle(element).color);
  return { ink, paper: await background(page) };
}

test('prints a mission as a dossier: no chrome, all sources, its address', async ({ page }) => {
  await page.goto('missions/chang-e-6/');
  const address = await page.locator('link[rel="canonical"]').getAttribute('href');
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(
    page.getByRole('button').and(page.locator(':not(.marks *, .term-mark *)')),
  ).toHaveCount(0);
  await expect(page.locator('.permalink').filter({ visible: true })).toHaveCount(0);

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const sources = page.locator('#sources ol > li');
  expect(await sources.count()).toBeGreaterThan(10);
  await expect(sources.first()).toBeVisible();
  await expect(sources.first()).toHaveCSS('list-style-type', 'decimal');
  await expect(page.locator('#cite')).toContainText(String(address));
  await expect(page.getByRole('contentinfo')).toContainText(String(address));
  await expect(page.locator('#site img')).toHaveCSS('filter', 'grayscale(1)');
});

/** The colours of the drawings of a page that are no greys, and the filters on them. */
async function coloredOrFiltered(page: Page): Promise<string[]> {
  const painted = await page.locator('figure svg, figure svg *').evaluateAll((shapes) =>
    shapes.flatMap((shape) => {
      const { fill, stroke, filter } = getComputedStyle(shape);
      return [fill, stroke, filter];
    }),
  );
  const isGrey = (paint: string) => {
    const channels = (/^rgba?\((.*)\)$/.exec(paint)?.[1] ?? '').split(/[, ]+/).slice(0, 3);
    const spread = Math.max(...channels.map(Number)) - Math.min(...channels.map(Number));
    return paint === 'none' || (channels.length === 3 && spread < 16);
  };
  return [...new Set(painted)].filter((paint) => !isGrey(paint));
}

for (const path of ['timeline/', 'missions/compare/'])
  test(`prints the drawings of ${path} in greys, and sharp: without a filter`, async ({ page }) => {
    await page.goto(path);
    expect(await coloredOrFiltered(page)).not.toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await coloredOrFiltered(page)).toEqual([]);
  });

test('prints a mission on a few sheets', async ({ page }) => {
  await page.goto('missions/chang-e-6/');
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.length).toBeLessThanOrEqual(14);
});

test('prints the missions side by side, however narrow the window is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('missions/compare/');
  const table = page.locator('#rows table');
  await expect(table).toHaveCSS('display', 'block');
  await page.emulateMedia({ media: 'print' });
  await expect(table).toHaveCSS('display', 'table');
  await expect(table.locator('thead')).toBeVisible();
});

test('prints dark on light for a reader who chose dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('missions/chang-e-6/');
  const light = await colors(page);
  const toggle = page.getByRole('button', { name: /^Theme:/ });
  await toggle.click();
  await toggle.click();
  const dark = await colors(page);
  expect(dark.ink).not.toBe(light.ink);
  expect(dark.paper).not.toBe(light.paper);

  await page.emulateMedia({ media: 'print' });
  const printed = await colors(page);
  expect(printed.ink).toBe(light.ink);
  expect(['none', light.paper]).toContain(printed.paper);
});
