import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from '../../scripts/page-types.ts';
import { expect, test } from './support.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An audit that is as quick as it can be without leaving out a rule. */
function audit(page: Page): AxeBuilder {
  return (
    new AxeBuilder({ page })
      .withTags(tags)
      // What passes would be described element by element, which takes longer than the audit.
      .options({ resultTypes: ['violations'] })
      // The site has no frames; the legacy mode spares axe a second page to gather them in.
      .setLegacyMode()
  );
}

/** The violations that axe finds, one line for each element. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

for (const { name, path } of pageTypes) {
  test(`has nothing on the page “${name}” that axe objects to, in light and in dark`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(audit(page)), colorScheme).toEqual([]);
    }
  });
}
