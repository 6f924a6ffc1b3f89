import { existsSync } from 'node:fs';
import { devices, firefox, webkit } from '@playwright/test';

const browsers = [
  { name: firefox.name(), program: firefox.executablePath(), device: devices['Desktop Firefox'] },
  { name: webkit.name(), program: webkit.executablePath(), device: devices['Desktop Safari'] },
];

/** The browsers in which the journeys are tested beside Chromium, as far as they are installed. */
export const otherBrowsers = browsers.filter(({ program }) => existsSync(program));

const missing = browsers
  .filter((browser) => !otherBrowsers.includes(browser))
  .map(({ name }) => name);

/** What is not tested, and how to have it tested; undefined where nothing is missing. */
export const missingBrowsers =
  missing.length === 0
    ? undefined
    : `Skipped, for they are not installed: the journeys in ${missing.join(' and ')}. To have them tested: npx playwright install ${missing.join(' ')}`;
