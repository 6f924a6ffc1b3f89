import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** `npm run test:axe`: every page, which takes too long for `npm test`. */
export default defineConfig({
  ...config,
  testDir: 'tests/audit',
  timeout: 10 * 60_000,
  reporter: 'line',
  projects: [{ name: 'every page' }],
});
