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

/**
 * Spaces lines, paragraphs, letters and words as WCAG 1.4.12 says that readers may. Words in a
 * drawing keep their places; what they say stands beside it as text.
 */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      svg, svg * { letter-spacing: normal !important; word-spacing: normal !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/**
 * The elements whose text is cut off by their own edge, as words for the report. A status in a
 * table of the home page hides its words on purpose: on a phone its shape stands for them.
 */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter((element) => !element.matches('svg, svg *, img, td .status'))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

for (const { name, path } of pageTypes) {
  test(`fits the page “${name}” to the width of the window, also at twice the text size and with spaced text`, async ({
    page,
  }) => {
    await page.goto(path);
    expect.soft(await stickingOut(page)).toEqual([]);

    await spaceText(page);
    expect.soft(await stickingOut(page), 'with spaced text').toEqual([]);
    expect.soft(await cutOff(page), 'with spaced text').toEqual([]);
    await page.evaluate(() => (document.adoptedStyleSheets = []));

    await setTextSize(page, 200);
    await expect(page.locator('main')).toHaveCSS('font-size', '32px');
    expect.soft(await stickingOut(page), 'at 200 %').toEqual([]);
  });
}
