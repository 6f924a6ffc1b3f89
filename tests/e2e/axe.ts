import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at levels A and AA, and what axe thinks best beside it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the colours of the theme. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** An audit that is as quick as it can be without leaving out a rule. */
function audit(page: Page): AxeBuilder {
  return (
    new AxeBuilder({ page })
      // What passes would be described element by element, which takes longer than the audit.
      .options({ resultTypes: ['violations'] })
      // The site has no frames; the legacy mode spares axe a second page to gather them in.
      .setLegacyMode()
  );
}

/** What an audit finds, one line for each element. */
async function foundBy(axe: AxeBuilder): Promise<string[]> {
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

/** What axe objects to on a page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  return foundBy(audit(page).withTags(tags));
}

/** What axe objects to in the colours of a page, which are all that changes with the theme. */
export async function colorViolations(page: Page): Promise<string[]> {
  return foundBy(audit(page).withRules(colorRules));
}

/** The targets of a page that are too small, or too close, for a finger (WCAG 2.5.8). */
export async function smallTargets(page: Page): Promise<string[]> {
  return foundBy(audit(page).withRules('target-size'));
}
