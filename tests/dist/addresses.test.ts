import { describe, expect, it } from 'vitest';
import {
  addressedPages,
  all,
  basePath,
  files,
  origin,
  pages,
  problemsOn,
  readDist,
  type Page,
} from '../support/site.ts';

const siteRoot = origin + basePath;
const notFound = pages.filter(({ path }) => path === '/404.html');

function wholeAddress({ address }: Page): string {
  return origin + address;
}

function addressesIn(sitemap: string): string[] {
  return [...readDist(sitemap).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
}

describe('canonical addresses', () => {
  it('are those of the pages', () => {
    const wrong = problemsOn(addressedPages, (page) => {
      const links = all(page.document, 'link[rel="canonical"]');
      const addresses = links.map((link) => link.getAttribute('href')).join();
      return addresses === wholeAddress(page) ? [] : [addresses || 'none'];
    });
    expect(wrong).toEqual([]);
  });

  it('are what a shared link shows', () => {
    const wrong = problemsOn(addressedPages, (page) => {
      const meta = all(page.document, 'meta[property="og:url"]');
      const addresses = meta.map((element) => element.getAttribute('content')).join();
      return addresses === wholeAddress(page) ? [] : [addresses || 'none'];
    });
    expect(wrong).toEqual([]);
  });

  it('are lower case, with hyphens and a slash at the end', () => {
    const wrong = addressedPages
      .map(({ path }) => path)
      .filter((path) => !/^\/(?:[a-z\d]+(?:-[a-z\d]+)*\/)*$/.test(path));
    expect(wrong).toEqual([]);
  });
});

describe('the page for addresses that lead nowhere', () => {
  it('is where hosts look for it', () => {
    expect(notFound).toHaveLength(1);
  });

  it('claims no address of its own', () => {
    const claims = notFound
      .flatMap(({ document }) =>
        all(document, 'link[rel="canonical"], meta[property="og:url"], #cite a'),
      )
      .map(({ outerHTML }) => outerHTML);
    expect(claims).toEqual([]);
  });
});

describe('the sitemap', () => {
  const index = `${basePath}sitemap-index.xml`;
  const parts = addressesIn(index);

  it('has its parts under the base path', () => {
    expect(parts).not.toEqual([]);
    expect(parts.filter((part) => !files.has(part.slice(origin.length)))).toEqual([]);
  });

  it('lists every page once and nothing else', () => {
    const listed = parts.flatMap((part) => addressesIn(part.slice(origin.length)));
    expect(listed.toSorted()).toEqual(addressedPages.map(wholeAddress).toSorted());
  });

  it('is named by every page', () => {
    const wrong = problemsOn(pages, ({ document }) => {
      const links = all(document, 'link[rel="sitemap"]');
      const addresses = links.map((link) => link.getAttribute('href')).join();
      return addresses === index ? [] : [addresses || 'none'];
    });
    expect(wrong).toEqual([]);
  });
});

describe('robots.txt', () => {
  const lines = readDist(`${basePath}robots.txt`).split('\n');

  it('lets every robot read every page', () => {
    const rules = lines.filter((line) => /^(?:user-agent|allow|disallow):/i.test(line));
    expect(rules).toEqual(['User-agent: *', 'Allow: /']);
  });

  it('names the sitemap by its whole address', () => {
    expect(lines).toContain(`Sitemap: ${siteRoot}sitemap-index.xml`);
  });
});
