import type { Page } from '@playwright/test';
import { expect, tabTo, test } from './support.ts';

const rows = (page: Page) => page.locator('.catalogue tbody tr:visible');
const names = (page: Page) => rows(page).locator('th a').allInnerTexts();
const list = (page: Page, name: string) => page.getByRole('combobox', { name });
const count = (page: Page) => page.locator('.catalogue').getByRole('status');
const showAll = (page: Page) => page.getByRole('button', { name: 'Show all' });

test('narrows the payloads, says how many, and keeps it in the address', async ({ page }) => {
  await page.goto('payloads/');
  const all = await rows(page).count();
  await expect(count(page)).toHaveText(`${all} payloads`);
  await expect(showAll(page)).toBeHidden();

  await list(page, 'Mission').selectOption({ value: 'chang-e-6' });
  await list(page, 'Kind').selectOption({ value: 'radon' });
  await expect(page).toHaveURL(/\/payloads\/\?mission=chang-e-6&kind=radon$/);
  expect(await names(page)).toEqual(['DORN']);
  await expect(count(page)).toHaveText(`1 of ${all} payloads`);

  await page.goBack();
  await expect(page).toHaveURL(/\/payloads\/\?mission=chang-e-6$/);
  await expect(list(page, 'Kind')).toHaveValue('');
  const ofMission = await rows(page).count();
  await expect(count(page)).toHaveText(`${ofMission} of ${all} payloads`);
  await expect(list(page, 'Mission').locator('option:checked')).toHaveText(
    `Chang'e-6 (${ofMission})`,
  );
});

test('shows the same to whoever opens the address, and after a reload', async ({ page }) => {
  await page.goto('payloads/?partner=cnsa&sort=name');
  const shown = await names(page);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'en')));
  await page.reload();
  expect(await names(page)).toEqual(shown);
  await expect(list(page, 'Partner')).toHaveValue('cnsa');
  await expect(list(page, 'In the order of')).toHaveValue('name');
});

test('puts the heaviest first, and says so at the column', async ({ page }) => {
  await page.goto('payloads/');
  const first = await names(page);
  await list(page, 'In the order of').selectOption({ value: 'mass' });
  await expect(page).toHaveURL(/\?sort=mass$/);
  const masses = await rows(page).evaluateAll((all) => all.map((row) => row.dataset['grams']));
  const known = masses.filter((mass) => mass !== undefined).map(Number);
  expect(known.length).toBeGreaterThan(4);
  expect(masses.slice(0, known.length).map(Number)).toEqual(known.toSorted((a, b) => b - a));
  await expect(page.getByRole('columnheader', { name: 'Mass' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.goBack();
  expect(await names(page)).toEqual(first);
});

test('explains a choice that no payload is, and leads out of it', async ({ page }) => {
  await page.goto('payloads/?mission=chang-e-6&kind=telescope');
  await expect(count(page)).toHaveText(
    "No payload is all of this: Chang'e-6 + Telescope. Leave out one of them.",
  );
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator('.catalogue table')).toBeHidden();
  await showAll(page).click();
  await expect(page).toHaveURL(/\/payloads\/$/);
  await expect(list(page, 'Mission')).toBeFocused();
  await expect(count(page)).toHaveText(/^\d+ payloads$/);
});

test('takes an address that asks for what is not there as no choice', async ({ page }) => {
  await page.goto('payloads/?kind=sandwich');
  await expect(count(page)).toHaveText(/^\d+ payloads$/);
});

test('is chosen from by the keyboard', async ({ page }) => {
  await page.goto('payloads/');
  await tabTo(page, list(page, 'Status'));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?status=operated$/);
  await expect(list(page, 'Status')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('has lists to go to, and nothing to choose that does nothing', async ({ page }) => {
    await page.goto('payloads/');
    await expect(page.locator('select').first()).toBeHidden();
    await page.locator('#lists').getByRole('link', { name: 'CNES', exact: true }).click();
    await expect(page).toHaveURL(/\/payloads\/partner\/cnes\/$/);
    await expect(page.getByRole('rowheader', { name: 'DORN' })).toBeVisible();
    await page.getByRole('link', { name: 'All payloads' }).click();
    await expect(page).toHaveURL(/\/payloads\/$/);
  });
});
