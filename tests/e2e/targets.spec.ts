import AxeBuilder from '@axe-core/playwright';
import { pageTypes } from '../../scripts/page-types.ts';
import { expect, test } from './support.ts';

// On a phone the columns are one, and targets come closer to each other (WCAG 2.5.8).
for (const { name, path } of pageTypes) {
  test(`has targets for a finger on the page “${name}”`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page })
      .options({
        resultTypes: ['violations'],
        runOnly: { type: 'rule', values: ['target-size'] },
      })
      .setLegacyMode()
      .analyze();
    const small = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
    expect(small).toEqual([]);
  });
}
