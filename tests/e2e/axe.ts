import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at levels A and AA, and what axe thinks best beside it. */
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

/** What axe objects to on a page as it stands, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  const results = await audit(page).analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}
