import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, expectVisibleFocus, test } from './support.ts';

const mission = 'missions/chang-e-6/';

/** The marks of the mass of the samples: the sources of one fact. */
function marks(page: Page): Locator {
  return page.locator('#fact-returned-mass').getByRole('button', { name: /^Source \d+$/ });
}

/** The entry that stands open. */
function card(page: Page): Locator {
  return page.locator('#sources li:popover-open');
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target.toString()} is not shown`);
  return box;
}

/** Whether every entry counts in the list, the open one too. */
async function isNumbered(page: Page): Promise<boolean> {
  const entries = page.locator('#sources ol > li');
  return entries.evaluateAll((items) =>
    items.every((item) => getComputedStyle(item).display === 'list-item'),
  );
}

test('opens the source beside its mark and leaves the reader in place', async ({ page }) => {
  await page.goto(mission);
  const mark = marks(page).first();
  await mark.scrollIntoViewIfNeeded();
  const before = await boxOf(mark);
  await mark.click();

  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toContainText('28 June 2024 · primary · read');
  await expect(card(page)).toBeInViewport({ ratio: 1 });
  expect(await boxOf(mark)).toEqual(before);
  const opened = await boxOf(card(page));
  const gaps = [opened.y - (before.y + before.height), before.y - (opened.y + opened.height)];
  expect(Math.max(...gaps)).toBeLessThan(16);
  expect(await isNumbered(page)).toBe(true);
});

test('closes the source by the same mark, by Escape and by a click outside', async ({ page }) => {
  await page.goto(mission);
  const mark = marks(page).first();
  const closings = [
    () => mark.click(),
    () => page.keyboard.press('Escape'),
    () => page.locator('#fact-returned-mass dt').click(),
  ];
  for (const close of closings) {
    await mark.click();
    await expect(card(page)).toHaveCount(1);
    await close();
    await expect(card(page)).toHaveCount(0);
  }
});

test('opens one source at a time', async ({ page }) => {
  await page.goto(mission);
  const event = page.locator('#event-landing').getByRole('button', { name: /^Source \d+$/ });
  await event.nth(0).click();
  const first = await card(page).getAttribute('id');
  await event.nth(1).click();
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).not.toHaveAttribute('id', String(first));
});

test('opens by keyboard, leads into the source and gives the focus back', async ({ page }) => {
  await page.goto(mission);
  const mark = marks(page).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveCount(1);
  await expect(mark).toHaveAccessibleName(/^Source \d+$/);

  await page.keyboard.press('Tab');
  await expectVisibleFocus(card(page).getByRole('link'));
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expectVisibleFocus(mark);
});

test('leads from a mark to the page of the source, and all the way back', async ({ page }) => {
  await page.goto(`${mission}#event-landing`);
  await page
    .locator('#event-landing')
    .getByRole('button', { name: /^Source \d+$/ })
    .first()
    .click();
  await card(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/);
  await page.locator('#uses a[href$="#event-landing"]').click();
  await expect(page.locator('#event-landing:target')).toBeInViewport();
});

test('shows an entry in the list at its address', async ({ page }) => {
  await page.goto(`${mission}#source-3`);
  const entry = page.locator('#source-3');
  await expect(entry).toBeInViewport();
  await expect(entry).toHaveCSS('position', 'static');
  await expect(entry).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('has nothing that axe objects to while a source is open', async ({ page }) => {
  await page.goto(mission);
  await marks(page).first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('#facts, #sources').analyze();
    expect.soft(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('keeps the edge of an open source where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(mission);
  await marks(page).first().click();
  await expect(card(page)).toHaveCSS('border-top-width', '1px');
  await expect(card(page)).toHaveCSS('border-top-style', 'solid');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('opens the source at the foot of the screen and closes it by a tap outside', async ({
    page,
  }) => {
    await page.goto(mission);
    await marks(page).first().tap();
    await expect(card(page)).toBeInViewport({ ratio: 1 });
    const { x, y, width, height } = await boxOf(card(page));
    expect([x, width, Math.round(y + height)]).toEqual([0, 390, 844]);

    await page.touchscreen.tap(195, 40);
    await expect(card(page)).toHaveCount(0);
  });

  test('has marks that a finger can tell apart', async ({ page }) => {
    await page.goto(mission);
    const sizes = await page
      .locator('.marks button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => button.getBoundingClientRect())
          .map(({ width, height }) => Math.min(width, height)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(sizes.length).toBeGreaterThan(100);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('opens and closes the source of a fact', async ({ page }) => {
    await page.goto(mission);
    await expect(page.locator('#fact-returned-mass')).toContainText('1,935.3 g');
    await marks(page).first().click();
    await expect(card(page)).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });
});
