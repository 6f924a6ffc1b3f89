import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  all,
  basePath,
  changedPage,
  files,
  pageAt,
  pages,
  problemsOn,
  readDist,
  textOf,
  type Page,
} from '../support/site.ts';

function start(element: Element): string {
  return element.outerHTML.slice(0, 160);
}

function sizeless({ document }: Page): string[] {
  return all(document, 'img')
    .filter((image) => !['width', 'height'].every((name) => Number(image.getAttribute(name)) > 0))
    .map(start);
}

/** Letters that fill the first screen of a phone. */
const firstScreenLetters = 800;

/** How many letters of the content stand before a place in the HTML. */
function lettersBefore({ html }: Page, place: number): number {
  const words = html.slice(html.indexOf('<main'), place).replace(/<[^>]*>/g, ' ');
  return words.replace(/\s+/g, ' ').length;
}

/** Pictures that come too early or too late: only one in the first screen is fetched at once. */
function untimely(page: Page): string[] {
  const isFirst = lettersBefore(page, page.html.indexOf('<img')) < firstScreenLetters;
  return all(page.document, 'img')
    .filter((image, index) => {
      const priority = image.getAttribute('fetchpriority') ?? 'auto';
      // Of a picture for each theme one is hidden; eager, both would be fetched.
      const isEarly = isFirst && index === 0 && image.closest('.themed') === null;
      const wanted = isEarly ? 'eager,high' : 'lazy,auto';
      return `${image.getAttribute('loading')},${priority}` !== wanted;
    })
    .map(start);
}

const shapes = ['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'use']
  .map((shape) => `svg ${shape}`)
  .join();
const hiddenOrNamed = 'defs, [aria-hidden="true"], a[aria-label], [role="img"][aria-label]';
const pictured = /\.(?:avif|jpe?g|png|svg|webp)$/;

describe('pictures', () => {
  it('are part of the site', () => {
    expect([...files].filter((file) => pictured.test(file)).length).toBeGreaterThan(1);
  });

  it('have a text in their place, or say that they need none', () => {
    const silent = problemsOn(pages, ({ document }) => all(document, 'img:not([alt])').map(start));
    expect(silent).toEqual([]);
  });

  it('keep their place while they load', () => {
    expect(problemsOn(pages, sizeless)).toEqual([]);
  });

  it('would be noticed without a size', () => {
    const page = changedPage('/', (html) =>
      html.replace(/( fetchpriority="high".*?) width="\d+"/, '$1'),
    );
    expect(sizeless(page)).toHaveLength(1);
  });

  it('wait below the first screen, and in it come first', () => {
    expect(problemsOn(pages, untimely)).toEqual([]);
    expect(all(pageAt('/').document, 'img[fetchpriority="high"]')).toHaveLength(1);
  });

  it.each([
    ['that waits in the first screen', ' loading="eager"', ' loading="lazy"'],
    ['without priority in the first screen', ' fetchpriority="high"', ''],
  ])('would be noticed: one %s', (_, now, then) => {
    expect(untimely(changedPage('/', (html) => html.replace(now, then)))).toHaveLength(1);
  });

  it('drawn in the page are hidden from screen readers where they have no name', () => {
    const nameless = problemsOn(pages, ({ document }) =>
      all(document, shapes)
        .filter((shape) => shape.closest(hiddenOrNamed) === null)
        .map(start),
    );
    expect(nameless).toEqual([]);
  });

  it('are all shown somewhere', () => {
    const manifest = readDist(`${basePath}manifest.webmanifest`);
    const markup = [...pages.map(({ html }) => html), manifest].join('');
    const unused = [...files].filter((file) => pictured.test(file) && !markup.includes(file));
    expect(unused).toEqual([]);
  });
});

describe('the map of the partners', () => {
  const drawings = ['wide', 'narrow'].map((form) => {
    const { document } = parseHTML(readDist(`${basePath}pictures/partners.svg`));
    return all(document, `#${form} text`).map(textOf);
  });

  it.each(['/', '/partners/'])('is shown on %s in both forms', (path) => {
    const uses = all(pageAt(path).document, '[role="img"][aria-label^="Map of the Earth"] use');
    expect(uses.map((use) => use.getAttribute('href'))).toEqual(
      ['wide', 'narrow'].map((form) => `${basePath}pictures/partners.svg#${form}`),
    );
  });

  it('names every partner of the grid by its country, or itself where it is of none', () => {
    const rows = all(pageAt('/').document, '.aboard tbody th');
    const expected = rows.map((row) => {
      const country = textOf(row.querySelector('.note'));
      return country === 'International' ? textOf(row.querySelector('a')) : country;
    });
    const missing = drawings.map((texts) => expected.filter((name) => !texts.includes(name)));
    expect(expected.length).toBeGreaterThan(10);
    expect(missing).toEqual([[], []]);
  });
});

/** The forms of a point in time that HTML allows in `datetime`, as far as the site uses them. */
const forms = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z)?)?)?$/;

function isDatetime(value: string): boolean {
  if (!forms.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value.replace('Z', ''));
}

describe('times', () => {
  it('have a valid datetime, as precise as is known', () => {
    const wrong = problemsOn(pages, ({ document }) =>
      all(document, 'time')
        .filter((time) => !isDatetime(time.getAttribute('datetime') ?? ''))
        .map(start),
    );
    expect(wrong).toEqual([]);
  });

  it('have words that name the same year', () => {
    const wrong = problemsOn(pages, ({ document }) =>
      all(document, 'time')
        .filter((time) => /\b(?:19|20)\d{2}\b/.test(time.textContent))
        .filter(
          (time) => !time.textContent.includes(time.getAttribute('datetime')?.slice(0, 4) ?? ''),
        )
        .map(start),
    );
    expect(wrong).toEqual([]);
  });
});
