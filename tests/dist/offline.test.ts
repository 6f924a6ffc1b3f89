import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { revisionOf } from '#integrations/core-files.ts';
import { all, basePath, files, pageAt, pages, problemsOn, readBytes } from '../support/site.ts';

/** Bytes of brotli that a reader fetches for reading offline, as a quick compression has them. */
const corePages = 500_000;
const ownWorker = 5_000;
const wholeWorker = 12_000;

const worker = readBytes(`${basePath}sw.js`).toString('utf8');
const core = [...worker.matchAll(/\{url:`([^`]+)`,revision:(?:`(\w+)`|null)\}/g)].map(
  ([, url = '', revision]) => ({ url, revision }),
);

function sizeOf(content: string | Buffer, quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(content, { params }).length;
}

function bytesOf(url: string): Buffer {
  return readBytes(url.endsWith('/') ? `${url}index.html` : url);
}

describe('the worker that keeps pages', () => {
  it('is small, and most of it is its library', () => {
    const sources = globSync('src/scripts/offline/*.ts').map((file) => readFileSync(file, 'utf8'));
    const own = [...sources, JSON.stringify(core)].join('\n');
    expect(sources).not.toEqual([]);
    expect(sizeOf(own, 11)).toBeLessThanOrEqual(ownWorker);
    expect(sizeOf(worker, 11)).toBeLessThanOrEqual(wholeWorker);
  });

  it('is registered by every page', () => {
    const without = problemsOn(pages, ({ document }) =>
      all(document, 'script[src*="/Extras."]').length === 1 ? [] : ['not registered'],
    );
    expect(without).toEqual([]);
  });

  it('may be started, and nothing else may', () => {
    const wrong = problemsOn(pages, ({ html }) =>
      html.includes("worker-src 'self';") ? [] : ['no worker allowed'],
    );
    expect(wrong).toEqual([]);
  });
});

describe('the core files', () => {
  it('are the home page, the missions, the lists and the offline page', () => {
    const paths = core.map(({ url }) => url).filter((url) => url.endsWith('/'));
    const expected = ['', 'missions/', 'missions/chang-e-6/', 'missions/queqiao-2/', 'payloads/'];
    const more = ['partners/', 'timeline/', 'glossary/', 'offline/'];
    expect(paths).toEqual(
      expect.arrayContaining([...expected, ...more].map((path) => basePath + path)),
    );
    expect(paths.length).toBeLessThan(20);
  });

  it('are there as the worker knows them', () => {
    const wrong = core.filter(({ url, revision }) => {
      return revision === undefined
        ? !url.startsWith(`${basePath}_astro/`)
        : revision !== revisionOf(bytesOf(url).toString('utf8'));
    });
    expect(core.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('do not change with the day at their foot', () => {
    const foot = /As of <time datetime="[^"]+">[^<]+<\/time>/;
    const wrong = core.filter(({ url }) => {
      if (!url.endsWith('/')) return false;
      const text = bytesOf(url).toString('utf8');
      const later = text.replace(foot, 'As of <time datetime="2030-01-01">1 January 2030</time>');
      return later === text || revisionOf(later) !== revisionOf(text);
    });
    expect(wrong).toEqual([]);
  });

  it('are all that their scripts need: these load no others', () => {
    const scripts = core.map(({ url }) => url).filter((url) => url.endsWith('.js'));
    const loading = scripts.filter((url) => /\bimport\b/.test(bytesOf(url).toString('utf8')));
    expect(scripts.length).toBeGreaterThan(0);
    expect(loading).toEqual([]);
  });

  it('are no more than a reader would spend on a few photographs', () => {
    const sizes = core.map(({ url }) =>
      url.endsWith('.woff2') ? bytesOf(url).length : sizeOf(bytesOf(url), 5),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(corePages);
  });
});

describe('the offline page', () => {
  it('stands at any address, and asks not to be listed', () => {
    const { document } = pageAt('/offline/');
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('link[rel="canonical"]')).toBeNull();
    expect(files.has(`${basePath}offline/index.html`)).toBe(true);
  });
});
