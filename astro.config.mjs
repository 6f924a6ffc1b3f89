import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { writeHostRules } from './src/integrations/host-rules.ts';
import { pageHashes } from './src/integrations/page-hashes.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { redirects } from './src/redirects.ts';
import { earlyThemeScript } from './src/scripts/theme.ts';

const earlyThemeHash = createHash('sha256').update(earlyThemeScript).digest('base64');
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
    sitemap({ filter: (page) => !page.endsWith('/404/') && !isRedirect(page) }),
    pageHashes(),
    searchIndex(),
    writeHostRules(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
      ],
      styleDirective: { resources: ["'self'"] },
      scriptDirective: { hashes: [`sha256-${earlyThemeHash}`] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    // A file of its own costs a page less than the script and the hash of it in the policy.
    build: { assetsInlineLimit: (file) => (file.includes('CopyText') ? false : undefined) },
  },
});
