import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from '#hosting/base-path.ts';
import { caching, hashedFolders, headersFor } from '#hosting/headers.ts';
import { redirects } from '#redirects.ts';

/**
 * The redirects as rules for Netlify and Cloudflare, one a line.
 *
 * @param base The path under which the site is served, with a slash at both ends.
 */
export function redirectRules(base: string): string {
  const inSite = (path: string) => base + path.slice(1);
  return redirects.map(({ from, to }) => `${inSite(from)} ${inSite(to)} 301\n`).join('');
}

/** A rule of `_headers`: an address and, indented, what is sent with it. */
function headerRule(address: string, sent: Readonly<Record<string, string>>): string {
  const lines = Object.entries(sent).map(([name, value]) => `  ${name}: ${value}\n`);
  return [`${address}\n`, ...lines].join('');
}

/**
 * The headers as rules for Netlify and Cloudflare. Both empty their caches with each deployment and
 * have browsers ask again for whatever names no lifetime, so only hashed files name one.
 *
 * One rule says the policy of all files: how a second one for `/admin/` adds to it differs between
 * the two, and a browser that gets both obeys both.
 *
 * @param base The path under which the site is served, with a slash at both ends.
 */
export function headerRules(base: string, site: { hasEditor: boolean }): string {
  const hashed = hashedFolders.map((folder) =>
    headerRule(`${base}${folder.slice(1)}*`, { 'Cache-Control': caching.hashed }),
  );
  return [headerRule(`${base}*`, headersFor(site)), ...hashed].join('\n');
}

/** Writes `_headers` and `_redirects`, names that Astro would not take for pages. */
export function writeHostRules(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const hasEditor = existsSync(new URL('admin/index.html', dir));
        await writeFile(new URL('_headers', dir), headerRules(base, { hasEditor }));
        await writeFile(new URL('_redirects', dir), redirectRules(base));
      },
    },
  };
}
