import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hostPolicy } from '#hosting/policy.ts';
import {
  all,
  changedPage,
  origin,
  pageAt,
  pages,
  problemsOn,
  redirectPages,
  type Page,
} from '../support/site.ts';

const policyMeta = 'meta[http-equiv="content-security-policy" i]';
const inlineScripts = 'script:not([src]):not([type="application/ld+json"])';

function policyOf({ document }: Page): string {
  return document.querySelector(policyMeta)?.getAttribute('content') ?? '';
}

/** The sources that a directive of a policy allows. */
function allowedBy(policy: string, directive: string): string[] {
  const directives = policy.split(';');
  const words = directives.map((part) => part.trim().split(/\s+/));
  return words.find(([name]) => name === directive)?.slice(1) ?? [];
}

function allowed(page: Page, directive: string): string[] {
  return allowedBy(policyOf(page), directive);
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Scripts or styles of a page that a policy would block: its own, or another one. */
function blocked(
  page: Page,
  selector: string,
  directive: string,
  policy = policyOf(page),
): string[] {
  const sources = allowedBy(policy, directive);
  return all(page.document, selector)
    .map((element) => element.textContent ?? '')
    .filter((text) => !sources.includes(hashSource(text)))
    .map((text) => `${directive} lacks the hash of "${text.slice(0, 60)}"`);
}

describe('the Content-Security-Policy', () => {
  it('is in the head of every page, once', () => {
    const wrong = problemsOn(pages, ({ document }) => {
      const inHead = document.querySelectorAll(`head > ${policyMeta}`).length;
      const inAll = document.querySelectorAll(policyMeta).length;
      return inHead === 1 && inAll === 1 ? [] : [`${inHead} in the head, ${inAll} in all`];
    });
    expect(wrong).toEqual([]);
  });

  it('forbids everything to begin with', () => {
    const wrong = problemsOn(pages, (page) =>
      policyOf(page).startsWith("default-src 'none';") ? [] : [policyOf(page).slice(0, 60)],
    );
    expect(wrong).toEqual([]);
  });

  it('lets text become code only by the policies of the site itself', () => {
    const wrong = problemsOn(pages, (page) => {
      const found = [allowed(page, 'require-trusted-types-for'), allowed(page, 'trusted-types')];
      return found.join() === "'script',default,magpie" ? [] : [found.join()];
    });
    expect(wrong).toEqual([]);
  });

  it('allows no other site and nothing unsafe but WebAssembly where the search needs it', () => {
    const wrong = problemsOn(pages, (page) => {
      const policy = policyOf(page);
      const others = page.path === '/search/' ? policy.replace(" 'wasm-unsafe-eval'", '') : policy;
      return others.match(/unsafe-[a-z-]+|https?:|data:|\*/g) ?? [];
    });
    expect(wrong).toEqual([]);
  });

  it('allows the program of the search to run', () => {
    expect(allowed(pageAt('/search/'), 'script-src')).toEqual(
      expect.arrayContaining(["'self'", "'wasm-unsafe-eval'"]),
    );
  });

  it('allows every script on the page', () => {
    expect(problemsOn(pages, (page) => blocked(page, inlineScripts, 'script-src'))).toEqual([]);
  });

  it('allows every style on the page', () => {
    expect(problemsOn(pages, (page) => blocked(page, 'style', 'style-src'))).toEqual([]);
  });
});

describe('the policy of the hosts', () => {
  const blockedByHosts = (page: Page) => blocked(page, inlineScripts, 'script-src', hostPolicy);

  it('allows every inline script of every page', () => {
    expect(problemsOn([...pages, ...redirectPages], blockedByHosts)).toEqual([]);
  });

  it('would block any other', () => {
    const page = changedPage('/', (html) => html.replace('</body>', '<script>let a;</script>$&'));
    expect(blockedByHosts(page)).toHaveLength(1);
  });
});

describe('the hashes of the policy', () => {
  it('are those of the page and no others, for hashes do not compress', () => {
    const idle = problemsOn(pages, (page) => {
      const own = all(page.document, 'style, script').map(({ textContent }) =>
        hashSource(textContent),
      );
      return ['script-src', 'style-src']
        .flatMap((directive) => allowed(page, directive))
        .filter((source) => source.startsWith("'sha256-") && !own.includes(source));
    });
    expect(idle).toEqual([]);
  });
});

describe('markup that the policy would block', () => {
  it.each(['style', 'srcdoc'])('is not there: %s attributes', (attribute) => {
    const found = problemsOn(pages, ({ document }) =>
      all(document, `[${attribute}]`).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(found).toEqual([]);
  });

  it('is not there: inline event handlers', () => {
    const handlers = problemsOn(pages, ({ document }) =>
      all(document, '*')
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });
});

describe('links to other sites', () => {
  it('say so', () => {
    const silent = problemsOn(pages, (page) =>
      all(page.document, 'main a[href^="http"]')
        .filter((link) => new URL(link.getAttribute('href') ?? '').origin !== origin)
        .filter((link) => !/\bexternal\b/.test(link.getAttribute('rel') ?? ''))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(silent).toEqual([]);
  });
});
