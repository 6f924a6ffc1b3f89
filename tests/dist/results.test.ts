import { describe, expect, it } from 'vitest';
import { all, pageAt, pages, problemsOn, resolveLink, textOf } from '../support/site.ts';

const told = all(pageAt('/results/').document, '.results > li');
const toResults = 'main a[href*="/results/#"]';

describe('the page of results', () => {
  it('tells 22, each with the marks of its sources and with its paper', () => {
    expect(told).toHaveLength(22);
    const bare = told.filter(
      (item) =>
        item.querySelector('.finding .marks > *') === null ||
        !/peer/.test(textOf(item.querySelector('.note'))),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe("the page of Chang'e-6", () => {
  it('leads from each finding to how sure it is', () => {
    const page = pageAt('/missions/chang-e-6/');
    const links = all(page.document, toResults).map((link) => {
      const { hash } = resolveLink(page, link.getAttribute('href') ?? '');
      return hash.slice(1);
    });
    expect(links).toEqual(told.map(({ id }) => id));
  });
});

describe('the page of a payload', () => {
  it('repeats what the page of results says of it, word for word', () => {
    const words = (item: Element) =>
      all(item, '.finding, .finding ~ p').map(withoutMarks).join(' ');
    const known = new Map(told.map((item) => [item.id, words(item)]));
    const payloadPages = pages.filter(({ path }) => /^\/payloads\/./.test(path));
    const repeated = payloadPages.flatMap(({ document }) => all(document, '.results > li'));
    expect(repeated).toHaveLength(5);
    const differing = problemsOn(payloadPages, ({ document }) =>
      all(document, '.results > li')
        .filter((item) => words(item) !== known.get(item.id))
        .map(({ id }) => id),
    );
    expect(differing).toEqual([]);
  });
});

/** The words of an element; the numbers of sources behind them differ from page to page. */
function withoutMarks(element: Element): string {
  return textOf(element).replace(/\.[\d\s#]+$/, '.');
}
