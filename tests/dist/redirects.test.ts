import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { redirects } from '#redirects.ts';
import {
  all,
  basePath,
  findPage,
  origin,
  pages,
  problemsOn,
  readDist,
  redirectPages,
  resolveLink,
  type Page,
} from '../support/site.ts';

const inSite = (path: string) => basePath + path.slice(1);
const targets = new Map(redirects.map(({ from, to }) => [from, inSite(to)]));

function attribute({ document }: Page, selector: string, name: string): string | null | undefined {
  return document.querySelector(selector)?.getAttribute(name);
}

describe('the list of redirects', () => {
  it('names every address once', () => {
    expect([...targets]).toHaveLength(redirects.length);
  });

  it.each(['chang-e-6', 'chang-e-7', 'chang-e-8'])('knows how people spell %s', (id) => {
    const number = id.slice(-1);
    const tried = ['/missions/change-', '/change-', '/ce-', '/chang-e-'].map(
      (start) => `${start}${number}/`,
    );
    expect(tried.map((path) => targets.get(path))).toEqual(
      tried.map(() => inSite(`/missions/${id}/`)),
    );
  });

  it('leads straight to pages', () => {
    const astray = redirects.filter(({ to }) => findPage(inSite(to)) === undefined);
    expect(astray).toEqual([]);
  });

  it('is for strangers: no page of the site links to an old address', () => {
    const former = new Set(redirectPages.map(({ address }) => address));
    const stale = problemsOn(pages, (page) =>
      all(page.document, 'a[href]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => former.has(resolveLink(page, href).pathname)),
    );
    expect(stale).toEqual([]);
  });
});

describe('a page that leads to another', () => {
  it('is there for every redirect and for nothing else', () => {
    expect(redirectPages.map(({ path }) => path).toSorted()).toEqual(
      [...targets.keys()].toSorted(),
    );
  });

  it('leads on at once, says the true address and has a link for those who stay', () => {
    const wrong = problemsOn(redirectPages, (page) => {
      const target = targets.get(page.path);
      const found = [
        attribute(page, 'meta[http-equiv="refresh"]', 'content'),
        attribute(page, 'link[rel="canonical"]', 'href'),
        attribute(page, 'main a', 'href'),
      ];
      const wanted = [`0; url=${target}`, `${origin}${target}`, target];
      return found.join() === wanted.join() ? [] : [found.join()];
    });
    expect(wrong).toEqual([]);
  });

  it('is kept out of search engines, and allows nothing that it does not need', () => {
    const wrong = problemsOn(redirectPages, (page) => {
      const policy = attribute(page, 'meta[http-equiv="content-security-policy"]', 'content') ?? '';
      const isKept = attribute(page, 'meta[name="robots"]', 'content') === 'noindex';
      return isKept && policy.startsWith("default-src 'none';") ? [] : [policy];
    });
    expect(wrong).toEqual([]);
  });

  it('is valid', () => {
    const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
    const validator = new HtmlValidate(config);
    const problems = problemsOn(redirectPages, ({ path, html }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) => messages)
        .map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  });
});

describe('the rules for hosts', () => {
  it('say the same as the pages', () => {
    const rules = readDist(`${basePath}_redirects`).trim().split('\n');
    const wanted = redirectPages.map(
      ({ path, address }) => `${address} ${targets.get(path) ?? 'nowhere'} 301`,
    );
    expect(rules.toSorted()).toEqual(wanted.toSorted());
  });
});
