import type { Page } from '@playwright/test';
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
