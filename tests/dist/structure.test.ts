import { describe, expect, it } from 'vitest';
import { all, pages, problemsOn, textOf, type Page } from '../support/site.ts';

/** Name of an element by its ARIA attributes, empty where it has none. */
function ariaName({ document }: Page, element: Element): string {
  const named = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const label = element.getAttribute('aria-label') ?? '';
  return label.trim() || named.map((id) => textOf(document.getElementById(id))).join();
}

/** Where an element stands, for a message. */
function describeElement(element: Element): string {
  const { tagName, id } = element;
  return `<${tagName.toLowerCase()}${id && ` id="${id}"`}> "${textOf(element).slice(0, 60)}"`;
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

describe('headings', () => {
  it('have one first level on every page', () => {
    const wrong = problemsOn(pages, (page) => {
      const count = all(page.document, 'h1').length;
      return count === 1 ? [] : [`${count} × h1`];
    });
    expect(wrong).toEqual([]);
  });

  it('start at the first level and never skip one', () => {
    const skips = problemsOn(pages, (page) => {
      const headings = all(page.document, 'h1, h2, h3, h4, h5, h6');
      const levels = [0, ...headings.map(({ tagName }) => Number(tagName.slice(1)))];
      return headings
        .filter((_, index) => (levels[index + 1] ?? 0) > (levels[index] ?? 0) + 1)
        .map(describeElement);
    });
    expect(skips).toEqual([]);
  });

  it('have words', () => {
    const empty = problemsOn(pages, (page) =>
      all(page.document, 'h1, h2, h3, h4, h5, h6')
        .filter((heading) => textOf(heading) === '')
        .map(describeElement),
    );
    expect(empty).toEqual([]);
  });
});

describe('landmarks', () => {
  it.each(['main', 'body > header', 'body > footer'])('are there once: %s', (selector) => {
    const wrong = problemsOn(pages, (page) => {
      const count = all(page.document, selector).length;
      return count === 1 ? [] : [`${count} × ${selector}`];
    });
    expect(wrong).toEqual([]);
  });

  it('include navigation, each with a name of its own', () => {
    const wrong = problemsOn(pages, (page) => {
      const names = all(page.document, 'nav').map((nav) => ariaName(page, nav));
      if (names.length === 0) return ['no nav'];
      return [...(names.includes('') ? ['nav without a name'] : []), ...repeated(names)];
    });
    expect(wrong).toEqual([]);
  });

  it('hold the navigation of the site in the header', () => {
    const without = problemsOn(pages, (page) =>
      all(page.document, 'body > header nav a').length > 0 ? [] : ['no navigation in the header'],
    );
    expect(without).toEqual([]);
  });

  it('can be skipped to by the first link of the page', () => {
    const wrong = problemsOn(pages, ({ document }) => {
      const address = document.querySelector('a[href]')?.getAttribute('href');
      const main = document.querySelector('main');
      return address === `#${main?.id}` ? [] : [`first link leads to ${address}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('ids', () => {
  it('are unique on a page', () => {
    const duplicates = problemsOn(pages, (page) =>
      repeated(all(page.document, '[id]').map(({ id }) => id)),
    );
    expect(duplicates).toEqual([]);
  });

  it.each(['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'for'])(
    'that %s names exist',
    (attribute) => {
      const missing = problemsOn(pages, (page) =>
        all(page.document, `[${attribute}]`)
          .flatMap((element) => element.getAttribute(attribute)?.split(/\s+/) ?? [])
          .filter((id) => page.document.getElementById(id) === null),
      );
      expect(missing).toEqual([]);
    },
  );
});

describe('links and buttons', () => {
  it('have a name', () => {
    const nameless = problemsOn(pages, (page) =>
      all(page.document, 'a[href], button')
        .filter((element) => !textOf(element) && !ariaName(page, element))
        .filter((element) => !element.querySelector('img[alt]:not([alt=""])'))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(nameless).toEqual([]);
  });

  it('open in the window of the reader', () => {
    expect(
      problemsOn(pages, (page) => all(page.document, '[target]').map(describeElement)),
    ).toEqual([]);
  });
});
