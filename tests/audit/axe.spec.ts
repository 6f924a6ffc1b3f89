import { globSync, readFileSync } from 'node:fs';
import { colorViolations, violations } from '../e2e/axe.ts';
import { expect, test } from '../e2e/support.ts';

/** Every page of the built site that does not lead on, by its path below the base address. */
const paths = globSync('dist/**/*.html')
  .filter((file) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'))
  .map((file) => file.replace(/^dist\//, '').replace(/index\.html$/, ''))
  .toSorted();

/** Pages that one test opens one after the other, so that a browser is not started for each. */
const batch = 20;

const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (let start = 0; start < paths.length; start += batch) {
  const some = paths.slice(start, start + batch);
  test(`axe objects to nothing from /${some[0]} to /${some.at(-1)}`, async ({ page }) => {
    for (const path of some) {
      await page.goto(path);
      for (const [width, size] of Object.entries(widths)) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await violations(page), `/${path} on a ${width}`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await colorViolations(page), `/${path} on a ${width}, dark`).toEqual([]);
      }
    }
  });
}
