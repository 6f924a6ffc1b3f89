import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { arrivedOf, firstScreenBytes } from '../support/round-trip.ts';
import { all, pages, parsePage, problemsOn, readDist, textOf, type Page } from '../support/site.ts';

/** Letters that fill the first screen of a phone. */
const firstWords = 600;
const largePage = 30_000;
const inlinedStyles = 7_000;
const optionalScript = 5_000;

const compress = promisify(brotliCompress);
const isLarge =
  /^\/(?:missions|sources|about\/design)\/|^\/(?:timeline|payloads|partners|glossary|names)\/$/;

function budgetOf({ path }: Page): number {
  return isLarge.test(path) ? largePage : firstScreenBytes;
}

/** Whether a page fits the smallest budget even as a quick compression leaves it. */
function isLight({ html }: Page): boolean {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(html, { params }).length <= firstScreenBytes;
}

/** A page as it is sent; undefined where it is light, for the best compression takes its time. */
async function streamOf(page: Page): Promise<Buffer | undefined> {
  return isLight(page) ? undefined : compress(page.html);
}

const streams = new Map(
  await Promise.all(pages.map(async (page) => [page, await streamOf(page)] as const)),
);

/** What of a page its first round trip brings. */
function firstScreen(page: Page): Document {
  const stream = streams.get(page);
  return stream === undefined ? page.document : parsePage(arrivedOf(stream));
}

function stylesOf({ document }: Page): string {
  return all(document, 'style')
    .map((style) => style.textContent)
    .join('');
}

function scriptsOf({ document }: Page): string {
  return all(document, 'script:not([type="application/ld+json"])')
    .map((script) => {
      const address = script.getAttribute('src');
      return address === null ? script.textContent : readDist(address);
    })
    .join('\n');
}

describe('the first round trip', () => {
  it('brings the head, the heading and the first words of every page', () => {
    const late = problemsOn(pages, (page) => {
      const document = firstScreen(page);
      const words = textOf(document.querySelector('main'));
      const whole = textOf(page.document.querySelector('main'));
      const isThere =
        document.querySelector('head > style') !== null &&
        textOf(document.querySelector('h1')) === textOf(page.document.querySelector('h1')) &&
        words.length >= Math.min(firstWords, whole.length);
      return isThere ? [] : [`only ${words.length} letters in the first ${firstScreenBytes} bytes`];
    });
    expect(late).toEqual([]);
  });
});

describe('the size of a page', () => {
  it('as it is sent is within its budget', () => {
    const heavy = problemsOn(pages, (page) => {
      const size = streams.get(page)?.length ?? 0;
      return size > budgetOf(page) ? [`${size} bytes of ${budgetOf(page)}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has no more than its share of styles', async () => {
    const styles = [...new Set(pages.map(stylesOf))];
    const sizes = await Promise.all(styles.map(async (style) => (await compress(style)).length));
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(inlinedStyles);
  });

  it('has no more than its share of scripts', async () => {
    const scripts = [...new Set(pages.map(scriptsOf))];
    const sizes = await Promise.all(scripts.map(async (script) => (await compress(script)).length));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(optionalScript);
  });
});

describe('the first paint', () => {
  const blocking =
    'link[rel~="stylesheet"]:not([media="print"]), script[src]:not([async], [defer], [type="module"])';

  it('waits for no request', () => {
    const waiting = problemsOn(pages, ({ document }) =>
      all(document, blocking).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(waiting).toEqual([]);
  });

  it('is not moved by a face that comes late, and asks early for those of every page', () => {
    const wrong = problemsOn(pages, (page) => {
      const faces = stylesOf(page).match(/@font-face\{[^}]*url[^}]*\}/g) ?? [];
      const moving = faces.filter((face) => !face.includes('font-display:optional'));
      const early = all(page.document, 'link[rel="preload"][as="font"]').map((link) =>
        String(link.getAttribute('href')),
      );
      const unused = early.filter((address) => !faces.some((face) => face.includes(address)));
      return early.length === 2
        ? [...moving, ...unused]
        : [`${early.length} faces asked for early`];
    });
    expect(wrong).toEqual([]);
  });

  it('waits for no style that another one imports', () => {
    expect(problemsOn(pages, (page) => stylesOf(page).match(/@import[^;]*/g) ?? [])).toEqual([]);
  });
});
