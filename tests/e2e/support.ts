import { type Locator, type Page, expect, test as base } from '@playwright/test';

interface Watch {
  /** A message of the console that the test means to provoke. */
  expectedMessage: RegExp | undefined;
  /** What the pages of this test complained of; anything here fails it. */
  problems: string[];
}

/**
 * Playwright's test, failed by any console error (a violation of the Content-Security-Policy is
 * one), any uncaught exception and any request to another origin.
 */
export const test = base.extend<Watch>({
  expectedMessage: [undefined, { option: true }],
  problems: [
    async ({ context, baseURL, expectedMessage }, use) => {
      const problems: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' && !expectedMessage?.test(message.text()))
          problems.push(`${message.location().url}: ${message.text()}`);
      });
      context.on('weberror', (webError) => problems.push(webError.error().message));
      context.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith('data:'))
          problems.push(`request to another origin: ${request.url()}`);
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** Presses Tab until the element has the focus, and fails when it never gets it. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  const handle = await target.elementHandle({ timeout: 5_000 });
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => document.activeElement === element, handle)) return;
  }
  throw new Error(`${target.toString()} is not reached by ${most} presses of Tab.`);
}

/** Asserts that the element has the focus, shows it with an outline, and lies open to the eye. */
export async function expectVisibleFocus(target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  await expect(target).toHaveCSS('opacity', '1');
  await expect(target).toHaveCSS('outline-style', 'solid');
  const { outline, isUncovered } = await target.evaluate((element) => {
    const [box] = element.getClientRects();
    const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      outline: parseFloat(getComputedStyle(element).outlineWidth),
      isUncovered: top !== null && top !== undefined && element.contains(top),
    };
  });
  expect(outline).toBeGreaterThanOrEqual(2);
  expect(isUncovered).toBe(true);
}

/** The background of the page as the browser paints it, or `none`. */
export async function background(page: Page): Promise<string> {
  return page.evaluate(() => {
    const painted = [document.documentElement, document.body]
      .map((element) => getComputedStyle(element).backgroundColor)
      .find((color) => color !== 'rgba(0, 0, 0, 0)');
    return painted ?? 'none';
  });
}

export { expect };
