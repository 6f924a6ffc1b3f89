import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';
import { missingBrowsers, otherBrowsers } from './scripts/other-browsers.ts';

const { executablePath, args, env } = await findBrowser();
const port = Number(process.env['PORT'] || 4399);

/** Widths at which the site is looked at; the narrowest is the reflow width of WCAG 1.4.10. */
const viewports = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
};

/** What readers do, and what engines may do differently; how pages look is measured in one. */
const journeys =
  /(?:catalogue|no-script|not-found|programme|search|source-marks|terms|theme)\.spec/;

// The processes that run the tests read this file again.
if (missingBrowsers !== undefined && process.env['TEST_WORKER_INDEX'] === undefined)
  console.warn(missingBrowsers);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // Where pages come from the site, and not from a worker, tests see what the site sends.
    serviceWorkers: 'block',
    // A transition between pages that the next click cuts short is reported as a page's error.
    contextOptions: { reducedMotion: 'reduce' },
    baseURL: `http://localhost:${port}/`,
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
  projects: [
    { name: 'desktop', testIgnore: /reflow|menu|targets/, use: { viewport: viewports.desktop } },
    { name: 'tablet', testMatch: /reflow/, use: { viewport: viewports.tablet } },
    {
      name: 'phone',
      testMatch: /menu|targets/,
      use: { viewport: viewports.phone, hasTouch: true },
    },
    { name: 'narrow', testMatch: /reflow/, use: { viewport: viewports.narrow } },
    ...otherBrowsers.map(({ name, device }) => ({
      name,
      testMatch: journeys,
      use: { ...device, viewport: viewports.desktop, launchOptions: {} },
    })),
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port), BASE_PATH: '' },
    port,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
