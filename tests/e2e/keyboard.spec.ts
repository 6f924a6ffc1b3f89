import type { Page } from '@playwright/test';
import { expect, expectVisibleFocus, tabTo, test } from './support.ts';

/** Follows the first link to an address, by Tab and Enter, from wherever the focus is. */
async function follow(page: Page, within: string, path: string): Promise<void> {
  const links = page.locator(within).locator(`a[href$="/${path}"]`);
  const link = links.filter({ visible: true }).first();
  await tabTo(page, link);
  await expectVisibleFocus(link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${path}$`));
}

/** Jumps to a section through the list of contents, then follows a link in it. */
async function followInSection(page: Page, id: string, path: string): Promise<void> {
  const entry = page.getByRole('navigation', { name: 'On this page' }).locator(`a[href="#${id}"]`);
  await tabTo(page, entry);
  await expectVisibleFocus(entry);
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await follow(page, `#${id}`, path);
}

test('leads past the header by the skip link', async ({ page }) => {
  await page.goto('missions/chang-e-6/');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await page.keyboard.press('Tab');
  await expectVisibleFocus(skip);
  await expect(skip).toHaveCSS('clip-path', 'none');

  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('goes from home to a mission, a payload, a partner and back by Tab and Enter alone', async ({
  page,
}) => {
  await page.goto('');
  await follow(page, 'main', 'missions/chang-e-6/');
  await followInSection(page, 'payloads', 'payloads/dorn/');
  await followInSection(page, 'partners', 'partners/cnes/');
  await followInSection(page, 'missions', 'payloads/dorn/');
  await followInSection(page, 'facts', 'missions/chang-e-6/');
  await follow(page, 'header', '');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Three missions');
});

test('shows where the focus is on every control of the header', async ({ page }) => {
  await page.goto('about/');
  const controls = page.locator('header').locator('a, button').filter({ visible: true });
  const count = await controls.count();
  expect(count).toBeGreaterThanOrEqual(8);
  await page.keyboard.press('Tab');
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(controls.nth(index));
  }
});
