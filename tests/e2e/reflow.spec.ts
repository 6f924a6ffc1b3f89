import type { Page } from '@playwright/test';
import { pageTypes } from '../../scripts/page-types.ts';
import { expect, test } from './support.ts';

/** The elements that stick out of the window sideways, innermost only, as words for the report. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const sticksOut = (element: Element) =>
      element.getBoundingClientRect().right > clientWidth + 0.5 &&
      element.checkVisibility({ visibilityProperty: true });
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const isInScroller = (element: Element): boolean =>
      element.parentElement !== null &&
      (scrolls(element.parentElement) || isInScroller(element.parentElement));
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((element) => sticksOut(element) && !isInScroller(element))
      .filter((element) => ![...element.children].some(sticksOut))
      .map(
        (element) =>
          `${element.outerHTML.slice(0, 120)} (${element.textContent.trim().slice(0, 60)})`,
      );
    return scrollWidth > clientWidth ? [`page ${scrollWidth} px wide`, ...culprits] : culprits;
  });
}

/** Sets the text size of the browser, as a reader does in its settings. */
async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
}

for (const { name, path } of pageTypes) {
  test(`fits the page “${name}” to the width of the window, also at twice the text size`, async ({
    page,
  }) => {
    await page.goto(path);
    expect.soft(await stickingOut(page)).toEqual([]);

    await setTextSize(page, 200);
    await expect(page.locator('main')).toHaveCSS('font-size', '32px');
    expect.soft(await stickingOut(page), 'at 200 %').toEqual([]);
  });
}
