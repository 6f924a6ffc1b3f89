import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { all, files, pages, problemsOn, readDist, resolveLink, textOf } from '../support/site.ts';

const drawings = [...files].filter((file) => file.endsWith('.svg'));
const inText = 'ol, ul, dl, table';
/** The page of the design shows parts of pages out of their place. */
const pagesInUse = pages.filter(({ path }) => path !== '/about/design/');

/** Files of pictures that pages show, each with the address that they ask for. */
const shown = pages.flatMap((page) =>
  all(page.document, 'use[href*=".svg"]').map((use) => {
    const { pathname, hash } = resolveLink(page, use.getAttribute('href') ?? '');
    return { page, path: decodeURI(pathname), id: hash.slice(1) };
  }),
);

describe('pictures that are files of their own', () => {
  it('are there', () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it('exist where pages show them, with the form that is shown', () => {
    const missing = shown
      .filter(({ path, id }) => !files.has(path) || !readDist(path).includes(`id="${id}"`))
      .map(({ page, path, id }) => `${page.path}: ${path}#${id}`);
    expect(missing).toEqual([]);
  });

  it.each(drawings)('are XML that a browser can read and draw: %s', async (file) => {
    const { width, height } = await sharp(Buffer.from(readDist(file))).metadata();
    expect(Math.min(width, height)).toBeGreaterThan(0);
  });

  it.each(drawings)('hold no broken number: %s', (file) => {
    expect(readDist(file)).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it('are named for those who do not see them, or say that they need no name', () => {
    const nameless = problemsOn(pages, ({ document }) =>
      all(document, 'svg:has(use[href*=".svg"])')
        .filter((svg) => svg.closest('[aria-hidden="true"]') === null)
        .filter((svg) => !svg.closest('[role="img"]')?.getAttribute('aria-label')?.trim())
        .map((svg) => svg.outerHTML.slice(0, 120)),
    );
    expect(nameless).toEqual([]);
  });
});

describe('figures', () => {
  it('have a caption', () => {
    const bare = problemsOn(pages, ({ document }) =>
      all(document, 'figure')
        .filter((figure) => textOf(figure.querySelector('figcaption')) === '')
        .map((figure) => figure.outerHTML.slice(0, 120)),
    );
    expect(bare).toEqual([]);
  });

  it('that are drawn have their content in words in the same section', () => {
    const silent = problemsOn(pagesInUse, ({ document }) =>
      all(document, 'section figure:has(svg)')
        .filter((figure) => {
          const texts = all(figure.closest('section') ?? document, inText);
          return !texts.some((text) => textOf(text) !== '');
        })
        .map((figure) => figure.outerHTML.slice(0, 120)),
    );
    expect(silent).toEqual([]);
  });
});
