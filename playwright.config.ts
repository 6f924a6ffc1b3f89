import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const { executablePath, env } = await findBrowser();
const port = 4399;

/** Widths at which the site is looked at; the narrowest is the reflow width of WCAG 1.4.10. */
const viewports = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    // A transition between pages that the next click cuts short is reported as a page's error.
    contextOptions: { reducedMotion: 'reduce' },
    baseURL: `http://localhost:${port}/`,
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: /reflow|menu/, use: { viewport: viewports.desktop } },
    { name: 'phone', testMatch: /menu/, use: { viewport: viewports.phone, hasTouch: true } },
    { name: 'narrow', testMatch: /reflow/, use: { viewport: viewports.narrow } },
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
