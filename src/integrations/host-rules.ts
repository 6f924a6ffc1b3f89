import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { redirects } from '#redirects.ts';

/**
 * The redirects as rules for Netlify and Cloudflare, one a line.
 *
 * @param base The path under which the site is served, with a slash at both ends.
 */
export function hostRules(base: string): string {
  const inSite = (path: string) => base + path.slice(1);
  return redirects.map(({ from, to }) => `${inSite(from)} ${inSite(to)} 301\n`).join('');
}

/** Writes `_redirects`, a name that Astro would not take for a page. */
export function writeHostRules(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_redirects', dir), hostRules(base));
      },
    },
  };
}
