import { describe, expect, it } from 'vitest';
import { earlyThemeHash } from '#hosting/policy.ts';
import { basePath, files, readDist } from '../support/site.ts';

/** The rules of `_headers`: addresses with the headers that are sent for them. */
const rules = new Map(
  readDist(`${basePath}_headers`)
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'))
    .map(([address = '', ...lines]) => [
      address,
      new Map(lines.map((line) => [line.trim().split(': ')[0], line.replace(/^[^:]+: /, '')])),
    ]),
);

const everywhere = rules.get(`${basePath}*`);
const policy = everywhere?.get('Content-Security-Policy')?.split('; ') ?? [];

describe('the headers for hosts', () => {
  it.each([
    ['Content-Security-Policy', /^default-src 'none'; /],
    ['Strict-Transport-Security', /^max-age=31536000$/],
    ['X-Content-Type-Options', /^nosniff$/],
    ['Referrer-Policy', /^strict-origin-when-cross-origin$/],
    ['Permissions-Policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/],
    ['Cross-Origin-Opener-Policy', /^same-origin$/],
    ['Cross-Origin-Resource-Policy', /^cross-origin$/],
    ['Access-Control-Allow-Origin', /^\*$/],
  ])('promise %s on every address', (name, value) => {
    expect(everywhere?.get(name), name).toMatch(value);
  });

  it.each([
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "script-src-attr 'none'",
    "style-src-attr 'none'",
    "require-trusted-types-for 'script'",
  ])('hold the policy to %s', (directive) => {
    expect(policy).toContain(directive);
  });

  it('name no other site in the policy, and nothing unsafe but WebAssembly and styles', () => {
    const wide = policy.filter((directive) => /https?:|data:|\*|unsafe-/.test(directive));
    expect(wide).toEqual([
      `script-src 'self' '${earlyThemeHash}' 'wasm-unsafe-eval'`,
      "style-src 'self' 'unsafe-inline'",
    ]);
  });

  it('keep files for good in folders that are there, where every name has a hash', () => {
    const kept = [...rules].filter(([, sent]) => /immutable/.test(sent.get('Cache-Control') ?? ''));
    const folders = kept.map(([address]) => address.replace(/\*$/, ''));
    const inThem = [...files].filter((file) => folders.some((folder) => file.startsWith(folder)));
    expect(folders.filter((folder) => !inThem.some((file) => file.startsWith(folder)))).toEqual([]);
    expect(inThem.filter((file) => !/[._][\w-]{5,}\.\w+(?:\.(?:br|gz))?$/.test(file))).toEqual([]);
  });

  it('stay within what Cloudflare reads: 100 rules of at most 2,000 characters a line', () => {
    const lines = readDist(`${basePath}_headers`).split('\n');
    expect(rules.size).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

describe('the redirects for hosts', () => {
  it('stay within what Cloudflare reads: 2,000 rules', () => {
    expect(readDist(`${basePath}_redirects`).trim().split('\n').length).toBeLessThanOrEqual(2000);
  });
});
