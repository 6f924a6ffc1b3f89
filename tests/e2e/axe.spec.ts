import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, pageTypes, test } from './support.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The violations that axe finds, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    // What passes would be described element by element, which takes longer than the audit.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // The site has no frames; the legacy mode spares axe a second page to gather them in.
    .setLegacyMode()
    .analyze();
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
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect.soft(await violations(page), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page), 'dark').toEqual([]);
  });
}
