import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

test.use({ expectedMessage: /the server responded with a status of 404/ });

for (const path of ['missions/chang-e-9/', 'no/such/place/', 'payloads/dorm.html']) {
  test(`answers ${path} with help and the status 404`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle(/^Page not found/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.locator('#missions').getByRole('link', { name: "Chang'e-6" }).click();
    await expect(page).toHaveURL(/\/missions\/chang-e-6\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText("Chang'e-6");
  });
}

const near = (page: Page) => page.locator('near-pages li').getByRole('link');

for (const [path, name] of [
  ['payloads/dorm/', 'DORN'],
  ['mission/change6/', "Chang'e-6"],
  ['partner/CNES.html', /CNES/],
] as const) {
  test(`finds by spelling what ${path} was meant to be`, async ({ page }) => {
    await page.goto(path);
    await expect(near(page).first()).toHaveText(name);
    expect(await near(page).count()).toBeLessThanOrEqual(5);
    await near(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveTitle(/^Page not found/);
  });
}

test('says so where nothing is spelled alike, and leads to the search and the index', async ({
  page,
}) => {
  await page.goto('xq/zzzz-zzzz-zzzz/');
  await expect(page.getByRole('status')).toHaveText(/^No address/);
  await expect(near(page)).toHaveCount(0);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Search' })).toHaveAttribute('href', /\/search\/$/);
  await main.getByRole('link', { name: /A to Z/ }).click();
  await expect(page).toHaveURL(/\/index\/$/);
});
