import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const { executablePath, args, env } = await findBrowser();
const port = Number(process.env['PORT'] || 4398);
const folder = 'test-results/editor-site';

/** The visual editor as it is built and served; apart from the other tests, since it takes minutes. */
export default defineConfig({
  testDir: 'tests/visual-editor',
  outputDir: 'test-results/editor',
  workers: 1,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
  webServer: {
    command: `astro build --silent --outDir ${folder} && node scripts/serve.ts`,
    env: {
      REPO_URL: 'https://github.com/example/magpie-bridge',
      DIST_DIR: folder,
      PORT: String(port),
      SITE_URL: '',
      BASE_PATH: '',
    },
    port,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
