import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { pagePolicy } from './src/hosting/policy.ts';
import { writeHostRules } from './src/integrations/host-rules.ts';
import { earlyFaces } from './src/integrations/early-faces.ts';
import { pageHashes } from './src/integrations/page-hashes.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { visualEditor } from './src/integrations/visual-editor.ts';
import { redirects } from './src/redirects.ts';
import { transitionStyles } from './src/lib/page-transition.ts';
import { earlyThemeScript } from './src/scripts/theme.ts';

/** @param {string} text @returns {`sha256-${string}`} */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

/** @param {string} page Whole address of a page. */
function isRedirect(page) {
  const basePath = `/${base}/`.replace(/\/+/g, '/');
  const path = new URL(page).pathname.slice(basePath.length - 1);
  return redirects.some(({ from }) => from === path);
}

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  // White space as in JSX, which is what the formatter writes: a space at a line's end is {' '}.
  compressHTML: 'jsx',
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({ filter: (page) => !/\/(?:404|admin|offline)\/$/.test(page) && !isRedirect(page) }),
    visualEditor(),
    pageHashes(),
    earlyFaces(),
    searchIndex(),
    writeHostRules(),
    serviceWorker('worker'),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  security: {
    csp: {
      directives: [...pagePolicy],
      styleDirective: { resources: ["'self'"], hashes: [hashOf(transitionStyles)] },
      scriptDirective: { hashes: [hashOf(earlyThemeScript)] },
    },
  },
  devToolbar: { enabled: false },
  // Lets editors complete the front matter of MDX files.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss()],
    // A file of its own costs a page less than the script and the hash of it in the policy.
    build: { assetsInlineLimit: (file) => (file.includes('Extras') ? false : undefined) },
  },
});
