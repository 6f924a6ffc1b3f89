import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nginxSite } from '#hosting/nginx.ts';

const site = { base: '/moon/', root: '/srv/magpie-bridge', listen: '80' };

describe('deploy/site.conf', () => {
  it('is what the list of headers and redirects makes: npm run -s nginx-site > deploy/site.conf', () => {
    expect(readFileSync('deploy/site.conf', 'utf8')).toBe(nginxSite({ ...site, base: '/' }));
  });
});

describe('nginxSite', () => {
  const conf = nginxSite(site);

  it('leads from an old address to the new, both under the base path', () => {
    expect(conf).toContain('/moon/change-6/ "/moon/missions/chang-e-6/";');
  });

  it('keeps hashed files under the base path for good', () => {
    expect(conf).toContain('~^/moon/_astro/ "public, max-age=31536000, immutable";');
  });

  it('names no address outside the base path', () => {
    expect(conf).not.toMatch(/"\/(?:404|missions)|~\^\/_astro/);
  });

  it('adds headers in the server alone, for a location that adds one loses the others', () => {
    const indented = [...conf.matchAll(/^( *)add_header/gm)].map(([, indent]) => indent);
    expect(new Set(indented)).toEqual(new Set(['    ']));
  });
});
