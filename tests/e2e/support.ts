import { type Locator, type Page, expect, test as base } from '@playwright/test';

/** One page of every kind, by its path below the base address. */
export const pageTypes = [
  { name: 'home', path: '' },
  { name: 'missions', path: 'missions/' },
  { name: 'flown mission', path: 'missions/chang-e-6/' },
  { name: 'postponed mission', path: 'missions/chang-e-7/' },
  { name: 'mission in development', path: 'missions/chang-e-8/' },
  { name: 'supporting mission', path: 'missions/queqiao-2/' },
  { name: 'payloads', path: 'payloads/' },
  { name: 'payload', path: 'payloads/dorn/' },
  { name: 'partners', path: 'partners/' },
  { name: 'partner', path: 'partners/cnes/' },
  { name: 'timeline', path: 'timeline/' },
  { name: 'sources', path: 'sources/' },
  { name: 'source', path: 'sources/cnsa-sample-handover/' },
  { name: 'about', path: 'about/' },
  { name: 'not found', path: '404.html' },
] as const;

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

/** The background of the page as the browser paints it. */
export async function background(page: Page): Promise<string> {
  return page.evaluate(() => {
    const painted = [document.documentElement, document.body]
      .map((element) => getComputedStyle(element).backgroundColor)
      .find((color) => color !== 'rgba(0, 0, 0, 0)');
    return painted ?? 'none';
  });
}

export { expect };
