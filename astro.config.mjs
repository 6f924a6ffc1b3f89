import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { earlyThemeHash, pagePolicy, transitionHash } from './src/hosting/policy.ts';
import { writeHostRules } from './src/integrations/host-rules.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { visualEditor } from './src/integrations/visual-editor.ts';
import { redirects } from './src/redirects.ts';

const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

/**
 * Puts the prose of many entries into one file of the program that renders the pages; in two files
 * each, as Astro has it, thousands of entries take longer to be bundled than their pages to be
 * rendered. Only the first entry of a file could have styles of its own: prose imports nothing.
 */
const proseTogether = {
  codeSplitting: { groups: [{ name: 'prose', test: /\.mdx/, maxSize: 1_000_000 }] },
};

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
  build: { inlineStylesheets: 'always', concurrency: 8 },
  // White space as in JSX, which is what the formatter writes: a space at a line's end is {' '}.
  compressHTML: 'jsx',
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({ filter: (page) => !/\/(?:404|admin|offline)\/$/.test(page) && !isRedirect(page) }),
    visualEditor(),
    finishedPages(),
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
      styleDirective: { resources: ["'self'"], hashes: [transitionHash] },
      scriptDirective: { hashes: [earlyThemeHash] },
    },
  },
  devToolbar: { enabled: false },
  // Lets editors complete the front matter of MDX files.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss()],
    // Hosts send a policy that allows no inline script but that of the early theme.
    build: {
      assetsInlineLimit: 0,
      // Astro has read the directives of prose before they are lost where it is put together.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: { prerender: { build: { rolldownOptions: { output: proseTogether } } } },
  },
});
