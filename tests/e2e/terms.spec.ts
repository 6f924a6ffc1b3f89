import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, expectVisibleFocus, test } from './support.ts';

const story = 'stories/four-guests/';

function mark(page: Page): Locator {
  return page.getByRole('button', { name: 'alpha particles' });
}

/** What stands open. */
function meaning(page: Page): Locator {
  return page.locator('.meaning:popover-open');
}

test('a term opens by keyboard, leads into the glossary and gives the focus back', async ({
  page,
}) => {
  await page.goto(story);
  await mark(page).focus();
  await page.keyboard.press('Enter');
  await expect(meaning(page)).toContainText('the nucleus of a helium atom');

  await page.keyboard.press('Tab');
  await expectVisibleFocus(meaning(page).getByRole('link'));
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toHaveCount(0);
  await expectVisibleFocus(mark(page));
});

test('a term opens beside its word, closes by a click outside, and leads to its place', async ({
  page,
}) => {
  await page.goto(story);
  await mark(page).click();
  await expect(meaning(page)).toBeInViewport({ ratio: 1 });
  const [word, opened] = await Promise.all([mark(page).boundingBox(), meaning(page).boundingBox()]);
  if (word === null || opened === null) throw new Error('the term or its meaning is not shown');
  const gaps = [opened.y - (word.y + word.height), word.y - (opened.y + opened.height)];
  expect(Math.max(...gaps)).toBeLessThan(16);

  await page.locator('h1').click();
  await expect(meaning(page)).toHaveCount(0);
  await mark(page).click();
  await meaning(page).getByRole('link').click();
  await expect(page.locator('#term-alpha-particle:target')).toBeInViewport();
});

test('a term opens under a mouse that rests on it, and stays while it is on either', async ({
  page,
}) => {
  await page.goto(story);
  await mark(page).hover();
  await expect(meaning(page)).toContainText('the nucleus of a helium atom');

  await meaning(page).getByRole('link').hover();
  await page.waitForTimeout(600);
  await expect(meaning(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(meaning(page)).toHaveCount(0);
});

test('a meaning under the mouse closes by Escape and stays by a click', async ({ page }) => {
  await page.goto(story);
  await mark(page).hover();
  await expect(meaning(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toHaveCount(0);

  await page.mouse.move(5, 5);
  await mark(page).hover();
  await expect(meaning(page)).toBeVisible();
  await mark(page).click();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(600);
  await expect(meaning(page)).toBeVisible();
  await mark(page).click();
  await expect(meaning(page)).toHaveCount(0);
});

test('a mouse that only passes opens nothing', async ({ page }) => {
  await page.goto(story);
  await mark(page).hover();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(400);
  await expect(meaning(page)).toHaveCount(0);
});

test('a comma or full stop stays on the line of its term', async ({ page }) => {
  for (const width of [397, 467, 635, 733]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(story);
    const torn = await page.locator('.term-mark').evaluateAll((marks) =>
      marks.filter((mark) => {
        const next = mark.nextSibling;
        if (!(next instanceof Text) || !/^[,.]/.test(next.data)) return false;
        const range = document.createRange();
        range.setStart(next, 0);
        range.setEnd(next, 1);
        return range.getBoundingClientRect().left < mark.getBoundingClientRect().left;
      }),
    );
    expect(torn).toHaveLength(0);
  }
});

test('axe objects to nothing while a term is open', async ({ page }) => {
  await page.goto(story);
  await mark(page).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.prose').analyze();
    expect.soft(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('a term is plain text in print', async ({ page }) => {
  await page.goto(story);
  await page.emulateMedia({ media: 'print' });
  await expect(mark(page)).toHaveCSS('text-decoration-line', 'none');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a term opens at the foot of the screen and closes by a tap outside', async ({ page }) => {
    await page.goto(story);
    await mark(page).tap();
    await expect(meaning(page)).toBeInViewport({ ratio: 1 });
    const box = await meaning(page).boundingBox();
    expect([box?.x, box?.width, Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([
      0, 390, 844,
    ]);
    await page.touchscreen.tap(195, 20);
    await expect(meaning(page)).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term opens and closes', async ({ page }) => {
    await page.goto(story);
    await mark(page).click();
    await expect(meaning(page)).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(meaning(page)).toHaveCount(0);
  });
});
