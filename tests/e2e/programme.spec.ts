import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

/** Labels of the programme's strips that cover one another or stick out of their strip, as words. */
async function misplacedLabels(page: Page): Promise<string[]> {
  // The boxes of text hold more height than its letters, and in Firefox its outline too.
  const spare = page.context().browser()?.browserType().name() === 'firefox' ? 4 : 2;
  return page.evaluate((spare) => {
    const shown = (strip: Element) =>
      [...strip.querySelectorAll('text')]
        .filter((label) => label.checkVisibility())
        .map((label) => ({ text: label.textContent.trim(), box: label.getBoundingClientRect() }));
    return [...document.querySelectorAll('.programme .strip')].flatMap((strip) => {
      const { left, right } = strip.getBoundingClientRect();
      const labels = shown(strip);
      return labels.flatMap(({ text, box }, index) => [
        ...(box.left < left - 1 || box.right > right + 1 ? [`${text} sticks out`] : []),
        ...labels
          .slice(index + 1)
          .filter(({ box: other }) => box.left < other.right && other.left < box.right)
          .filter(
            ({ box: other }) => box.top < other.bottom - spare && other.top < box.bottom - spare,
          )
          .map((other) => `${text} covers ${other.text}`),
      ]);
    });
  }, spare);
}

for (const path of ['./', 'timeline/'])
  for (const width of [320, 390, 768, 820, 1152, 1440]) {
    test(`labels of the programme on “${path}” find their place at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('.programme .strip text').first()).toBeAttached();
      expect(await misplacedLabels(page)).toEqual([]);
    });
  }

test('labels of the programme find their place when the window becomes narrow', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('timeline/');
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await misplacedLabels(page)).toEqual([]);
});
