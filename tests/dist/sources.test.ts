import { describe, expect, it } from 'vitest';
import {
  all,
  findPage,
  linkTarget,
  pageAt,
  pages,
  entryPagesBelow,
  pagesBelow,
  problemsOn,
  resolveLink,
  textOf,
  type Page,
} from '../support/site.ts';

function marks(root: ParentNode): Element[] {
  return all(root, '.marks > *');
}

/** Where a mark leads: to an entry that it opens in its place, or by a link. */
function addressOfMark(mark: Element): string {
  const opened = mark.getAttribute('popovertarget');
  return opened === null ? hrefOf(mark) : `#${opened}`;
}

function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** Entries of the numbered list of sources of a page. */
function entries({ document }: Page): Element[] {
  return all(document, '#sources > ol > li');
}

/** The entry of a list of sources that a mark leads to. */
function entryOf(page: Page, mark: Element): Element | undefined {
  const target = linkTarget(page, addressOfMark(mark));
  return target?.matches('#sources > ol > li') ? target : undefined;
}

function place(entry: Element): number {
  return [...(entry.parentElement?.children ?? [])].indexOf(entry) + 1;
}

function addressOf(page: Page, link: Element): string {
  return resolveLink(page, hrefOf(link)).pathname;
}

function levelOf({ localName }: Element): number {
  return Number(/^h([1-6])$/.exec(localName)?.[1] ?? 7);
}

/** What an anchor stands for: its element, and where that is a heading, all that follows below it. */
function partsAt(anchor: Element): Element[] {
  const siblings = [...(anchor.parentElement?.children ?? [])];
  const following = siblings.slice(siblings.indexOf(anchor) + 1);
  const level = levelOf(anchor);
  const end = level > 6 ? 0 : following.findIndex((element) => levelOf(element) <= level);
  return [anchor, ...following.slice(0, end === -1 ? undefined : end)];
}

/** The pages of sources that an entry of a list leads to. */
function sourcesOf(page: Page, entry: Element): string[] {
  return all(entry, 'a[href]').map((link) => findPage(addressOf(page, link))?.path ?? 'nowhere');
}

/** Whether the place a link leads to carries a mark for a source, named by the path of its page. */
function cites(page: Page, link: Element, source: string): boolean {
  const anchor = linkTarget(page, hrefOf(link));
  const target = findPage(addressOf(page, link));
  if (anchor === undefined || target === undefined) return false;
  const entry = entryIds.get(target)?.get(source) ?? '';
  return partsAt(anchor)
    .flatMap(marks)
    .some((mark) => addressOfMark(mark) === `#${entry}`);
}

const listingPages = pages.filter(
  ({ document }) => document.querySelector('#sources > ol') !== null,
);

/** For each page with a list, the ids of its entries by the paths of the sources that they lead to. */
const entryIds = new Map(
  listingPages.map((page) => {
    const ids = entries(page).flatMap((entry) =>
      sourcesOf(page, entry).map((path) => [path, entry.id] as const),
    );
    return [page, new Map(ids)] as const;
  }),
);
const sourcePages = entryPagesBelow('/sources/');

describe('source marks', () => {
  it('stand on every page that has a list of sources', () => {
    const problems = problemsOn(listingPages, ({ document }) =>
      marks(document).length === 0 ? ['no mark'] : [],
    );
    expect(problems).toEqual([]);
    expect(listingPages).not.toEqual([]);
  });

  it('lead to an entry of a list of sources', () => {
    const problems = problemsOn(pages, (page) =>
      marks(page.document)
        .filter((mark) => entryOf(page, mark) === undefined)
        .map(addressOfMark),
    );
    expect(problems).toEqual([]);
  });

  it('open their entry in its place where the page has a list', () => {
    const problems = problemsOn(listingPages, (page) =>
      marks(page.document)
        .filter((mark) => {
          const opens = mark.matches('button[popovertarget]:not([href])');
          return !opens || entryOf(page, mark)?.hasAttribute('popover') !== true;
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(problems).toEqual([]);
  });

  it('are links where the list is on another page', () => {
    const elsewhere = pages.filter((page) => !listingPages.includes(page));
    const problems = problemsOn(elsewhere, ({ document }) =>
      marks(document)
        .filter((mark) => !mark.matches('a[href]'))
        .map(({ outerHTML }) => outerHTML),
    );
    expect(problems).toEqual([]);
    expect(elsewhere.flatMap(({ document }) => marks(document))).not.toEqual([]);
  });

  it('show the number that their entry has in the list', () => {
    const problems = problemsOn(pages, (page) =>
      marks(page.document).flatMap((mark) => {
        const entry = entryOf(page, mark);
        const number = entry === undefined ? 0 : place(entry);
        const isRight =
          textOf(mark) === `${number}` && mark.getAttribute('aria-label') === `Source ${number}`;
        return isRight ? [] : [`mark ${textOf(mark)} leads to entry ${number}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  it('stand behind every fact', () => {
    const problems = problemsOn(pages, ({ document }) =>
      all(document, '[id^="fact-"]')
        .filter((fact) => marks(fact).length === 0)
        .map(({ id }) => `no source for ${id}`),
    );
    expect(problems).toEqual([]);
  });
});

describe('the numbers of source marks', () => {
  it('come up in order as a page is read', () => {
    const own = pages.filter((page) => entries(page).length > 0);
    const unordered = problemsOn(own, ({ document }) => {
      const first = [...new Set(marks(document).map((mark) => Number(textOf(mark))))];
      const stray = first.find((number, index) => number !== index + 1);
      return stray === undefined ? [] : [`${stray} before its turn`];
    });
    expect(unordered).toEqual([]);
  });
});

describe('the list of sources of a page', () => {
  it('holds only what the page cites', () => {
    const problems = problemsOn(listingPages, (page) => {
      const cited = new Set(marks(page.document).map(addressOfMark));
      return entries(page)
        .filter(({ id }) => !cited.has(`#${id}`))
        .map(({ id }) => `nothing cites ${id}`);
    });
    expect(problems).toEqual([]);
  });

  it('leads to the page of each source, and names none twice', () => {
    const problems = problemsOn(listingPages, (page) => {
      const led = entries(page).flatMap((entry) => sourcesOf(page, entry));
      const astray = led.filter((path, index) => led.indexOf(path) !== index);
      const elsewhere = led.filter((path) => !/^\/sources\/[a-z0-9-]+\/$/.test(path));
      return led.length === entries(page).length
        ? [...astray, ...elsewhere]
        : ['entries and links'];
    });
    expect(problems).toEqual([]);
  });
});

describe('the page of a source', () => {
  it('lists at least one statement that rests on it', () => {
    const problems = problemsOn(sourcePages, ({ document }) =>
      all(document, '#uses dd a').length === 0 ? ['nothing rests on it'] : [],
    );
    expect(problems).toEqual([]);
    expect(sourcePages).not.toEqual([]);
  });

  it('counts the statements that it lists', () => {
    const problems = problemsOn(sourcePages, ({ document }) => {
      const counted = /[\d,]+(?= statement)/.exec(textOf(document.querySelector('#uses > h2')));
      const { length } = all(document, '#uses dd a');
      return counted?.[0].replaceAll(',', '') === `${length}`
        ? []
        : [`says ${counted?.[0] ?? 'nothing'}, lists ${length}`];
    });
    expect(problems).toEqual([]);
  });

  it('leads to places that cite it', () => {
    const problems = problemsOn(sourcePages, (page) =>
      all(page.document, '#uses dd a')
        .filter((link) => !cites(page, link, page.path))
        .map((link) => `${hrefOf(link)} does not cite it`),
    );
    expect(problems).toEqual([]);
  });
});

describe('the overview of the sources', () => {
  const overview = pageAt('/sources/');
  const kinds = pagesBelow('/sources/kind/');
  const languages = pagesBelow('/sources/language/');
  const listed = (page: Page) =>
    all(page.document, 'main .rows dd a').map((link) => addressOf(page, link));
  const addresses = sourcePages.map(({ address }) => address).toSorted();

  it('leads to a page for every kind and every language', () => {
    const led = all(overview.document, '#kinds a, #languages a').map((link) =>
      addressOf(overview, link),
    );
    const pagesLed = [...kinds, ...languages].map(({ address }) => address);
    expect(led).toEqual(expect.arrayContaining(pagesLed));
    expect(kinds.length * languages.length).toBeGreaterThan(0);
  });

  it('has every source under one kind', () => {
    expect(kinds.flatMap(listed).toSorted()).toEqual(addresses);
  });

  it('has every source under a language', () => {
    expect([...new Set(languages.flatMap(listed))].toSorted()).toEqual(addresses);
  });

  it.each(['rect:not([class])', '.of-sources'])('has bars %s that make up the whole', (bar) => {
    const widths = all(overview.document, `#kinds ${bar}`).map((rect) =>
      parseFloat(rect.getAttribute('width') ?? ''),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
  });

  it('names the sources with the most statements, the heaviest first', () => {
    const weights = all(overview.document, '#most li').map((item) =>
      Number(/([\d,]+)\sstatement/.exec(textOf(item))?.[1]?.replaceAll(',', '')),
    );
    expect(weights).toHaveLength(30);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});
