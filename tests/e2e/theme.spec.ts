import type { Page, Route } from '@playwright/test';
import { background, expect, test } from './support.ts';

const themeSwitch = (page: Page) => page.getByRole('button', { name: /^Theme:/ });

test('follows the system until a reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about/');
  await expect(themeSwitch(page)).toHaveText('Theme: system');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  const light = await background(page);
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');

  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(light);
  // Where it is `light dark`, WebKit draws what stands in other files in the light colours.
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('steps from system to light to dark and back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about/');
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background(page);

  await themeSwitch(page).click();
  await expect(themeSwitch(page)).toHaveText('Theme: light');
  expect(await background(page)).toBe(light);

  await page.emulateMedia({ colorScheme: 'light' });
  await themeSwitch(page).press('Enter');
  await expect(themeSwitch(page)).toHaveText('Theme: dark');
  expect(await background(page)).toBe(dark);

  await themeSwitch(page).press('Space');
  await expect(themeSwitch(page)).toHaveText('Theme: system');
  expect(await background(page)).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('moves nothing in the header as it comes, nor as it steps', async ({ page }) => {
  const search = page.getByRole('link', { name: 'Search', exact: true });
  const { promise: held, resolve: hold } = Promise.withResolvers<Route>();
  await page.route('**/Extras.*', hold);

  await page.goto('about/', { waitUntil: 'commit' });
  await expect(search).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(themeSwitch(page)).toBeHidden();
  const place = await search.boundingBox();

  await (await held).continue();
  for (const theme of ['system', 'light', 'dark']) {
    await expect(themeSwitch(page)).toHaveText(`Theme: ${theme}`);
    expect(await search.boundingBox()).toEqual(place);
    await themeSwitch(page).click();
  }
});

test('keeps the choice on the next page, before anything of it is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about/');
  await themeSwitch(page).click();
  await themeSwitch(page).click();
  const dark = await background(page);

  // Nothing can be painted before there is a body: the theme has to be there when it comes.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('body') === null) return;
      observer.disconnect();
      Reflect.set(window, 'themeAtFirst', document.documentElement.dataset['theme']);
    });
    observer.observe(document, { childList: true, subtree: true });
  });

  for (const path of ['about/', 'missions/chang-e-6/']) {
    await page.goto(path);
    expect(await page.evaluate(() => Reflect.get(window, 'themeAtFirst'))).toBe('dark');
    expect(await background(page)).toBe(dark);
    await expect(themeSwitch(page)).toHaveText('Theme: dark');
  }
});
