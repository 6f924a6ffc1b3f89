import { expect, test } from './support.ts';

test.use({ expectedMessage: /the server responded with a status of 404/ });

for (const path of ['missions/chang-e-9/', 'no/such/place/', 'payloads/dorm.html']) {
  test(`answers ${path} with help and the status 404`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle(/^Page not found/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.getByRole('main').getByRole('link', { name: "Chang'e-6" }).click();
    await expect(page).toHaveURL(/\/missions\/chang-e-6\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText("Chang'e-6");
  });
}
