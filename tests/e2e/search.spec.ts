import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('main').locator('ol > li');
const status = (page: Page) => page.getByRole('status');

async function titles(page: Page): Promise<string[]> {
  return results(page).getByRole('heading').allInnerTexts();
}

for (const spelling of ['嫦娥六号', 'Chang’e 6', 'CE-6', 'change6', 'chang e 6', "Cháng'é 6"])
  test(`finds Chang'e-6 by the spelling ${spelling}`, async ({ page }) => {
    await page.goto('search/');
    await field(page).fill(spelling);
    await expect(results(page).first().getByRole('heading')).toHaveText("Chang'e-6");
    await expect(results(page).first()).toContainText('mission', { ignoreCase: true });
  });

for (const [name, path] of [
  ["Cháng'é", /^missions\/chang-e-[678]\/$/],
  ['وكالة الفضاء المصرية', /^partners\/egsa\/$/],
  ['Институт космических исследований', /^partners\/iki\/$/],
  ['สถาบันวิจัยดาราศาสตร์', /^partners\/narit\/$/],
  ['detudes spatiales', /^partners\/cnes\/$/],
  ['dorn', /^payloads\/dorn\/$/],
] as const) {
  test(`finds what is called ${name}`, async ({ page, baseURL }) => {
    await page.goto(`search/?q=${encodeURIComponent(name)}`);
    const link = results(page).first().getByRole('heading').getByRole('link');
    const href = await link.evaluate((element: HTMLAnchorElement) => element.href);
    expect(href.slice(String(baseURL).length)).toMatch(path);
  });
}

test('leads to the fact in which the words stand, and marks them', async ({ page }) => {
  await page.goto('search/?q=launch+mass&kind=mission');
  const place = results(page).locator('a[href$="/missions/chang-e-6/#fact-launch-mass"]');
  await expect(place.locator('mark')).toHaveText(['Launch', 'mass']);
  await place.click();
  await expect(page.locator('#fact-launch-mass')).toBeInViewport();
});

test('leads to an event and to a term', async ({ page }) => {
  await page.goto('search/?q=lands+on+the+far+side&kind=event');
  await results(page)
    .getByRole('link', { name: /lands on the far side/ })
    .first()
    .click();
  await expect(page.locator('#event-landing')).toBeInViewport();

  await page.goto('search/?q=月壤&kind=term');
  await results(page).getByRole('link', { name: 'Regolith' }).click();
  await expect(page.locator('#term-regolith')).toBeInViewport();
});

test('narrows to a kind, and keeps words and kind in the address', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('chang e 6');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\?q=chang\+e\+6$/);
  await expect(status(page)).toHaveText(/^\d+ results for “chang e 6”$/);

  await page.getByRole('radio', { name: /^Sources/ }).check({ force: true });
  await expect(page).toHaveURL(/\?q=chang\+e\+6&kind=source$/);
  await expect(results(page).first().locator('.note')).toHaveText(/^source/);
  for (const note of await results(page).locator('.note').allInnerTexts())
    expect(note).toMatch(/^source/i);

  await page.reload();
  await expect(field(page)).toHaveValue('chang e 6');
  await expect(page.getByRole('radio', { name: /^Sources/ })).toBeChecked();
  await expect(results(page)).toHaveCount(10);
});

test('goes back to the search before', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('dorn');
  await field(page).press('Enter');
  await expect(results(page).first().getByRole('heading')).toHaveText('DORN');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/payloads\/dorn\/$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('dorn');
  await expect(results(page).first().getByRole('heading')).toHaveText('DORN');
});

test('shows more, and sets the focus on the first that is new', async ({ page }) => {
  await page.goto('search/?q=moon');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('heading').getByRole('link')).toBeFocused();
  expect(new Set(await titles(page)).size).toBeGreaterThan(15);
});

test('says where to look when nothing is found, and is cleared by Escape', async ({ page }) => {
  await page.goto('search/?q=sodium');
  await expect(status(page)).toHaveText('Nothing found for “sodium”.');
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('site-search').getByRole('link', { name: /A to Z/ })).toBeVisible();

  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('link', { name: '嫦娥六号' })).toBeVisible();
});

test('opens on "/", but not while a reader types', async ({ page }) => {
  await page.goto('missions/chang-e-7/');
  await page.keyboard.press('/');
  await page.waitForURL(/\/search\/$/);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('1/2');
  await expect(field(page)).toHaveValue('1/2');
});

test.describe('the key "/"', () => {
  const setting = (page: Page) => page.getByRole('checkbox', { name: 'Open the search with' });

  test('can be turned off for every page, and on again; Ctrl+K opens in any case', async ({
    page,
  }) => {
    await page.goto('search/');
    await setting(page).uncheck();
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.waitForURL(/\/search\/$/);
    await page.keyboard.press('/');
    await expect(field(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();

    await expect(setting(page)).not.toBeChecked();
    await setting(page).check();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  });

  test('does nothing where the choice could not be kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto('search/');
    await expect(setting(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(field(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });
});

test('loads nothing of the search on other pages', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('missions/chang-e-6/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
});

test.describe('when the index cannot be loaded', () => {
  test.use({ expectedMessage: /Failed to load resource|net::ERR|Pagefind/ });

  test('says so, and leads elsewhere', async ({ page }) => {
    await page.route('**/pagefind/*.js', (route) => route.abort());
    await page.goto('search/?q=dorn');
    await expect(status(page)).toHaveText('The search could not be loaded. Load the page again.');
    await expect(page.locator('site-search').getByRole('link', { name: /A to Z/ })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to the index from A to Z, and shows no field that does nothing', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByText('The search needs script')).toBeVisible();
    for (const input of await page.locator('input').all()) await expect(input).toBeHidden();
    await page
      .getByRole('main')
      .getByRole('link', { name: /A to Z/ })
      .click();
    await page
      .locator('#letter-d')
      .getByRole('link', { name: 'DORN', exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(/\/payloads\/dorn\/$/);
  });
});
