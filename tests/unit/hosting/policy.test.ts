import { describe, expect, it } from 'vitest';
import { headersFor } from '#hosting/headers.ts';
import { nginxSite } from '#hosting/nginx.ts';
import { earlyThemeHash, editorDirectives, editorHostPolicy, hostPolicy } from '#hosting/policy.ts';
import { headerRules } from '#integrations/host-rules.ts';
import { readProgram } from '#lib/visual-editor-program.ts';

/** What a policy allows, by directive. */
function allowedBy(policy: string): Map<string, string[]> {
  const directives = policy.split(/;\s*/).map((directive) => directive.split(' '));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** What one policy allows beyond another, as `directive source`. */
function beyond(policy: string, other: string): string[] {
  const usual = allowedBy(other);
  return [...allowedBy(policy)].flatMap(([name, sources]) =>
    sources.filter((source) => !usual.get(name)?.includes(source)).map((more) => `${name} ${more}`),
  );
}

describe('the policies of hosts', () => {
  it.each([
    ['pages', hostPolicy],
    ['the visual editor', editorHostPolicy],
  ])('allow one inline script, by its hash: for %s', (_, policy) => {
    expect(allowedBy(policy).get('script-src')).toEqual([
      "'self'",
      `'${earlyThemeHash}'`,
      "'wasm-unsafe-eval'",
    ]);
  });
});

describe('the policy of the visual editor', () => {
  it('allows GitHub, what is held in memory and its own HTML, and nothing else besides', () => {
    expect(beyond(editorHostPolicy, hostPolicy)).toEqual([
      'connect-src blob:',
      'connect-src data:',
      'connect-src https://api.github.com',
      'connect-src https://www.githubstatus.com',
      'img-src blob:',
      'img-src data:',
      'img-src https://avatars.githubusercontent.com',
      'trusted-types dompurify',
      'trusted-types svelte-trusted-html',
    ]);
    expect(beyond(hostPolicy, editorHostPolicy)).toEqual([]);
  });

  it('allows in the header whatever its page allows itself', () => {
    expect(beyond(editorDirectives.join('; '), editorHostPolicy)).toEqual([]);
  });

  it('names the policies that the program makes, but for that of formatted text', async () => {
    const made = [...(await readProgram()).matchAll(/createPolicy\(`([\w-]+)`/g)];
    const names = made.map(([, name]) => name).filter((name) => name !== 'lexical');
    expect(allowedBy(editorHostPolicy).get('trusted-types')).toEqual(expect.arrayContaining(names));
    expect(names).not.toEqual([]);
  });
});

describe('the wider policy is sent', () => {
  it('by nginx with the visual editor alone, under the base path', () => {
    const conf = nginxSite({ base: '/moon/', root: '/srv', listen: '80' });
    const table = /map \$uri \$magpie_policy \{\n(.*?)\n\}/s.exec(conf)?.[1]?.split('\n');
    expect(table?.map((line) => line.trim())).toEqual([
      `default "${hostPolicy}";`,
      `~^/moon/admin/ "${editorHostPolicy}";`,
    ]);
    expect(conf).toContain('add_header Content-Security-Policy "$magpie_policy" always;');
  });

  it.each([
    [true, editorHostPolicy],
    [false, hostPolicy],
  ])('by hosts with one policy for all files, editor built %s', (hasEditor, policy) => {
    expect(headersFor({ hasEditor })['Content-Security-Policy']).toBe(policy);
    const rules = headerRules('/moon/', { hasEditor });
    expect(rules.match(/Content-Security-Policy: .*/g)).toEqual([
      `Content-Security-Policy: ${policy}`,
    ]);
  });
});
