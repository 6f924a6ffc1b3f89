import { pageTypes } from '../../scripts/page-types.ts';
import { smallTargets } from './axe.ts';
import { expect, test } from './support.ts';

// On a phone the columns are one, and targets come closer to each other (WCAG 2.5.8).
for (const { name, path } of pageTypes) {
  test(`has targets for a finger on the page “${name}”`, async ({ page }) => {
    await page.goto(path);
    expect(await smallTargets(page)).toEqual([]);
  });
}
