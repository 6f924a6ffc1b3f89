import { expect, tabTo, test } from './support.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('copies a reference as it is read', async ({ page }) => {
  await page.goto('missions/chang-e-6/');
  const reference = page.locator('#cite copy-text').first();
  const copy = reference.getByRole('button', { name: 'Copy' });
  await copy.press('Enter');
  await expect(reference.getByRole('button')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Chang’e-6\. \(\d{4}, .*\)\. Magpie Bridge\. http.*\/chang-e-6\/$/);
});

test('copies the address of a permalink that was followed, and only when asked', async ({
  page,
}) => {
  await page.goto('missions/chang-e-6/');
  await page.evaluate(() => navigator.clipboard.writeText('mine'));
  const fact = page.locator('#fact-returned-mass');
  await fact.locator('dt a').press('Enter');
  await expect(page).toHaveURL(/#fact-returned-mass$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');

  await tabTo(page, fact.getByRole('button', { name: 'Copy link' }), 2);
  await page.keyboard.press('Enter');
  await expect(fact.locator('button.copy')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.getByRole('link', { name: 'Link to “Timeline”' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Cop(?:y link|ied)$/ })).toHaveCount(1);
});

test('copies the address of a heading on a page without references', async ({ page }) => {
  await page.goto('timeline/');
  const heading = page.getByRole('heading', { name: '2024', exact: true });
  await heading.getByRole('link').click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/timeline\/#year-2024$/,
  );
});

test('has no button where there is no script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${String(baseURL)}missions/chang-e-6/`);
  await expect(page.locator('#cite copy-text')).toHaveCount(2);
  await expect(page.locator('#cite button')).toHaveCount(0);
  await context.close();
});
