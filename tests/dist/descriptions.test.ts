import { describe, expect, it } from 'vitest';
import { site } from '#site.config.ts';
import { pages, problemsOn, textOf, type Page } from '../support/site.ts';

function titleOf({ document }: Page): string {
  return textOf(document.querySelector('title'));
}

function descriptionOf({ document }: Page): string {
  return document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
}

/** Pages that say the same where each must say something of its own. */
function shared(saying: (page: Page) => string): string[] {
  const groups = Object.values(Object.groupBy(pages, saying));
  return groups
    .filter((group) => group !== undefined)
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ path }) => path).join(' = '));
}

describe('titles', () => {
  it('are unique', () => {
    expect(shared(titleOf)).toEqual([]);
  });

  it('say more than the name of the site, which they end with', () => {
    const wrong = problemsOn(pages, (page) => {
      const title = titleOf(page);
      const isNamed = page.path === '/' ? title.includes(site.title) : title.endsWith(site.title);
      return isNamed && title.length > site.title.length + 3 ? [] : [title];
    });
    expect(wrong).toEqual([]);
  });
});

describe('titles of all but sources', () => {
  it('fit where a search shows them', () => {
    const own = pages.filter(({ path }) => !/^\/sources\/./.test(path));
    const long = problemsOn(own, (page) => {
      const { length } = titleOf(page);
      return length > 110 ? [`${length} letters`] : [];
    });
    expect(long).toEqual([]);
  });
});

describe('descriptions', () => {
  it('are unique', () => {
    expect(shared(descriptionOf)).toEqual([]);
  });

  it('are neither a word nor an essay', () => {
    const wrong = problemsOn(pages, (page) => {
      const { length } = descriptionOf(page);
      return length >= 50 && length <= 250 ? [] : [`${length} characters`];
    });
    expect(wrong).toEqual([]);
  });
});
