import type { Locator, Page } from '@playwright/test';
import { expect, expectVisibleFocus, test } from './support.ts';

const button = (page: Page) => page.getByRole('button', { name: 'Menu' });
const menu = (page: Page) => page.getByRole('navigation', { name: 'Site' });

async function height(target: Locator): Promise<number> {
  return (await target.boundingBox())?.height ?? 0;
}

test('opens and closes the menu by tap and leads to a page', async ({ page }) => {
  await page.goto('missions/chang-e-6/');
  await expect(menu(page)).toBeHidden();

  await button(page).tap();
  await expect(menu(page)).toBeVisible();
  await button(page).tap();
  await expect(menu(page)).toBeHidden();

  await button(page).tap();
  await page.touchscreen.tap(195, 800);
  await expect(menu(page)).toBeHidden();

  await button(page).tap();
  await menu(page).getByRole('link', { name: 'Payloads' }).tap();
  await expect(page).toHaveURL(/\/payloads\/$/);
  await expect(menu(page)).toBeHidden();

  await button(page).tap();
  await expect(menu(page).getByRole('link', { name: 'Payloads' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('opens the menu by keyboard, walks it, and gives the focus back on Escape', async ({
  page,
}) => {
  await page.goto('about/');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeVisible();

  await page.keyboard.press('Tab');
  await expectVisibleFocus(menu(page).getByRole('link').first());

  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(button(page)).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/missions\/$/);
});

test('offers targets that a finger hits', async ({ page }) => {
  await page.goto('about/');
  await button(page).tap();
  const header = page.locator('header').locator('a, button').filter({ visible: true });
  for (const target of await header.all())
    expect(await height(target), await target.innerText()).toBeGreaterThanOrEqual(44);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('opens the menu and leads to a page', async ({ page }) => {
    await page.goto('about/');
    await button(page).tap();
    await menu(page).getByRole('link', { name: 'Timeline' }).tap();
    await expect(page).toHaveURL(/\/timeline\/$/);
  });
});
