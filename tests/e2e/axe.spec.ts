import { pageTypes } from '../../scripts/page-types.ts';
import { colorViolations, violations } from './axe.ts';
import { expect, test } from './support.ts';

for (const { name, path } of pageTypes) {
  test(`has nothing on the page “${name}” that axe objects to, in light and in dark`, async ({
    page,
  }) => {
    await page.goto(path);
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await colorViolations(page), 'dark').toEqual([]);
  });
}
