import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dealOut, facesOf } from '#lib/faces.ts';
import { firstScreenBytes, pageBudget } from '../../scripts/page-budgets.ts';
import { arrivedOf } from '../support/round-trip.ts';
import {
  all,
  changedPage,
  pages,
  parsePage,
  problemsOn,
  readDist,
  textNodes,
  textOf,
  type Page,
} from '../support/site.ts';

/** Letters that fill the first screen of a phone. */
const firstWords = 600;
const inlinedStyles = 7_000;
const optionalScript = 5_000;

/** What is loaded before the page is shown. */
const blocking =
  'link[rel~="stylesheet"]:not([media="print"]), script[src]:not([async], [defer], [type="module"])';

const compress = promisify(brotliCompress);
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

function lateWords(page: Page, stream: Buffer | undefined): string[] {
  const document = stream === undefined ? page.document : parsePage(arrivedOf(stream));
  const words = textOf(document.querySelector('main'));
  const whole = textOf(page.document.querySelector('main'));
  const isThere =
    document.querySelector('head > style') !== null &&
    textOf(document.querySelector('h1')) === textOf(page.document.querySelector('h1')) &&
    words.length >= Math.min(firstWords, whole.length);
  return isThere ? [] : [`only ${words.length} letters in the first ${firstScreenBytes} bytes`];
}

function excess({ path }: Page, stream: Buffer | undefined): string[] {
  const [size, budget] = [stream?.length ?? 0, pageBudget(path)];
  return size > budget ? [`${size} bytes of ${budget}`] : [];
}

function stylesOf({ document }: Page): string {
  return all(document, 'style')
    .map((style) => style.textContent)
    .join('');
}

/** A script with those that it imports, each once. */
function withImports(address: string, known: Map<string, string>): Map<string, string> {
  if (known.has(address)) return known;
  const code = readDist(address);
  known.set(address, code);
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]*)/g))
    withImports(new URL(name, `http://site${address}`).pathname, known);
  return known;
}

/** Every script that a page loads or holds, each as it is sent. */
function scriptsOf({ document }: Page): string[] {
  const scripts = all(document, 'script:not([type="application/ld+json"])');
  const addresses = scripts.map((script) => script.getAttribute('src'));
  const loaded = new Map<string, string>();
  for (const address of addresses) if (address !== null) withImports(address, loaded);
  const inlined = scripts.map((script) => script.textContent).join('\n');
  return [inlined, ...loaded.values()];
}

function lettersIn(elements: readonly Element[]): string {
  return elements
    .flatMap(textNodes)
    .filter((node) => !node.parentElement?.closest('code, pre'))
    .map(({ textContent }) => textContent)
    .join('');
}

/** Addresses of the faces that the text of a page needs, and its first heading. */
function facesShown(page: Page): string[] {
  const faces = facesOf(stylesOf(page));
  const texts = { Inter: [page.document.body], Newsreader: all(page.document, 'h1') };
  return Object.entries(texts).flatMap(([family, elements]) => {
    const ofFamily = faces.filter((face) => face.family === family);
    return [...dealOut(lettersIn(elements), ofFamily)]
      .filter(([{ isPartial }, letters]) => letters || !isPartial)
      .map(([{ address }]) => address);
  });
}

function waiting({ document }: Page): string[] {
  return all(document, blocking).map(({ outerHTML }) => outerHTML.slice(0, 120));
}

describe('the first round trip', () => {
  it('brings the head, the heading and the first words of every page', () => {
    expect(problemsOn(pages, (page) => lateWords(page, streams.get(page)))).toEqual([]);
  });
});

describe('the size of a page', () => {
  it('as it is sent is within its budget', () => {
    expect(problemsOn(pages, (page) => excess(page, streams.get(page)))).toEqual([]);
  });

  it('has no more than its share of styles', async () => {
    const styles = [...new Set(pages.map(stylesOf))];
    const sizes = await Promise.all(styles.map(async (style) => (await compress(style)).length));
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(inlinedStyles);
  });

  it('has no more than its share of scripts, but for the search', async () => {
    const sizes = new Map<string, number>();
    const reading = pages.filter(({ path }) => path !== '/search/');
    for (const script of new Set(reading.flatMap(scriptsOf)))
      sizes.set(script, (await compress(script)).length);
    const heavy = problemsOn(reading, (page) => {
      const size = scriptsOf(page).reduce((sum, script) => sum + (sizes.get(script) ?? 0), 0);
      return size > optionalScript ? [`${size} bytes of script`] : [];
    });
    expect(heavy).toEqual([]);
  });
});

/** Text that no compression makes smaller. */
function noise(bytes: number): string {
  return randomBytes(bytes)
    .toString('base64')
    .slice(0, bytes * (4 / 3));
}

describe('a page with 10 kB more', () => {
  it.each(['/', '/missions/chang-e-6/', '/payloads/dorn/', '/stories/samples/'])(
    'is noticed: %s',
    async (path) => {
      const page = changedPage(path, (html) =>
        html.replace('</main>', `<p>${noise(10_000)}</p></main>`),
      );
      expect(excess(page, await compress(page.html))).toHaveLength(1);
    },
  );

  it('is noticed where it comes before the first words', async () => {
    const page = changedPage('/missions/chang-e-6/', (html) =>
      html.replace('<style', `<style>/*${noise(10_000)}*/</style><style`),
    );
    expect(lateWords(page, await compress(page.html))).toHaveLength(1);
  });
});

describe('the first paint', () => {
  it('waits for no request', () => {
    expect(problemsOn(pages, waiting)).toEqual([]);
  });

  it.each(['<link rel="stylesheet" href="/a.css">', '<script src="/a.js"></script>'])(
    'would wait for %s',
    (element) => {
      expect(waiting(changedPage('/', (html) => html.replace('</head>', element)))).toHaveLength(1);
    },
  );

  it('is not moved by a face that comes late', () => {
    const wrong = problemsOn(pages, (page) => {
      const faces = stylesOf(page).match(/@font-face\{[^}]*url[^}]*\}/g) ?? [];
      return faces.filter((face) => !face.includes('font-display:optional'));
    });
    expect(wrong).toEqual([]);
  });

  it('asks early for the faces that a page shows at once, and for no others', () => {
    const wrong = problemsOn(pages, (page) => {
      const early = all(page.document, 'link[rel="preload"][as="font"]').map((link) =>
        String(link.getAttribute('href')),
      );
      const wanted = facesShown(page);
      return early.toSorted().join() === wanted.toSorted().join()
        ? []
        : [`${early.join()} and not ${wanted.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('waits for no style that another one imports', () => {
    expect(problemsOn(pages, (page) => stylesOf(page).match(/@import[^;]*/g) ?? [])).toEqual([]);
  });
});
