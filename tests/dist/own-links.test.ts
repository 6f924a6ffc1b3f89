import { describe, expect, it } from 'vitest';
import { all, pages, problemsOn, textOf } from '../support/site.ts';

const kinds = ['fact', 'unknown', 'event', 'term', 'quote', 'result', 'update'];

describe('what has an address', () => {
  it.each(kinds)('has a link to itself: #%s-…', (kind) => {
    const selector = `main [id^="${kind}-"]:not([id$="-heading"])`;
    expect(pages.flatMap(({ document }) => all(document, selector))).not.toEqual([]);
    const silent = problemsOn(pages, ({ document }) =>
      all(document, selector)
        .filter((thing) => thing.querySelector(`a[href$="#${thing.id}"]`) === null)
        .map(({ id }) => id),
    );
    expect(silent).toEqual([]);
  });
});

describe('a heading', () => {
  it('below that of the page has a link to its place, or to the page that it is about', () => {
    const silent = problemsOn(pages, ({ document }) =>
      all(document, 'main :is(h2, h3, h4)')
        .filter((heading) => heading.querySelector('a') === null)
        .map(textOf),
    );
    expect(silent).toEqual([]);
  });
});
