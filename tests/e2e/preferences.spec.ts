import { expect, expectVisibleFocus, tabTo, test } from './support.ts';

test.describe('with the colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('shows a status by its shape', async ({ page }) => {
    await page.goto('about/design/');
    // What was called off has a letter for a sign.
    const inks = await page.locator('.status:not(.called-off)').evaluateAll((elements) =>
      elements.map((element) => {
        const { borderTopColor, borderTopWidth } = getComputedStyle(element, '::before');
        return { color: borderTopColor, width: parseFloat(borderTopWidth) };
      }),
    );
    expect(inks.length).toBeGreaterThan(4);
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const { color, width } of inks) {
      expect(width).toBeGreaterThan(0);
      expect(color).not.toBe(canvas);
    }
  });

  test('shows where the focus is', async ({ page }) => {
    await page.goto('missions/chang-e-6/');
    const link = page.locator('header').getByRole('link', { name: 'Payloads' });
    await tabTo(page, link);
    await expectVisibleFocus(link);
  });
});

test('moves nothing where the reader asks for less motion', async ({ page }) => {
  for (const path of ['', 'missions/chang-e-6/', 'payloads/', 'glossary/']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.body.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            transitionDuration.split(', ').some((seconds) => parseFloat(seconds) > 0) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(moving, path).toEqual([]);
  }
});
