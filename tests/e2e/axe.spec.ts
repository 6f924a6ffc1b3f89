import { pageTypes } from '../../scripts/page-types.ts';
import { violations } from './axe.ts';
import { expect, test } from './support.ts';

for (const { name, path } of pageTypes) {
  test(`has nothing on the page “${name}” that axe objects to, in light and in dark`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), colorScheme).toEqual([]);
    }
  });
}
