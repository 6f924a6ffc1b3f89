import { formatNumber } from '#lib/format.ts';
import type { LinkView } from './statements.ts';

/** Rows of a list that a page has room for; with more it goes on on further pages. */
const rowsOfPage = 500;

/** Links that stand in one place, where all of them have a list of their own. */
const linksInPlace = 100;

/** Items with words of their own that stand in one place. */
const itemsInPlace = 40;

/** The pages of a long list, as one of them shows them. */
export interface PagesView {
  /** Such as "Page 2 of 11". */
  words: string;
  previous: string | undefined;
  next: string | undefined;
}

/** A page of a list; `pages` is undefined where the list has no other. */
export interface ListPage<Item> {
  items: readonly Item[];
  pages: PagesView | undefined;
}

/** The numbers of the pages of a list; a list without rows has a page too. */
export function pageNumbers(rows: number, length = rowsOfPage): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(rows / length)) }, (_, index) => index + 1);
}

/** The pages of a list as Astro asks for their paths: the first has no number in its address. */
export function pageParams(numbers: readonly number[]) {
  return numbers.map((number) => ({
    params: { page: number === 1 ? undefined : String(number) },
    props: { number },
  }));
}

/** What follows the title of a page of a list, so that no two pages have the same. */
export function pageSuffix(number: number): string {
  return number === 1 ? '' : `, page ${formatNumber(number)}`;
}

/**
 * One page of a list.
 *
 * @param number Which page, from 1.
 * @param address The address of each page.
 */
export function pageOf<Item>(
  rows: readonly Item[],
  number: number,
  address: (number: number) => string,
  length = rowsOfPage,
): ListPage<Item> {
  const last = pageNumbers(rows.length, length).length;
  const href = (other: number) => (other < 1 || other > last ? undefined : address(other));
  return {
    items: rows.slice((number - 1) * length, number * length),
    pages:
      last === 1
        ? undefined
        : {
            words: `Page ${formatNumber(number)} of ${formatNumber(last)}`,
            previous: href(number - 1),
            next: href(number + 1),
          },
  };
}

/** What stands in the place of those that are left out. @example moreWords(14) // 'and 14 more' */
export function moreWords(count: number): string {
  return `and ${formatNumber(count)} more`;
}

/**
 * Links as they are, or of very many the first and one to the list of all.
 *
 * @param all Address of that list.
 */
export function shortened(
  links: readonly LinkView[],
  all: string,
  limit = linksInPlace,
): LinkView[] {
  if (links.length <= limit) return [...links];
  const more = { label: moreWords(links.length - limit), href: all };
  return [...links.slice(0, limit), more];
}

/** What a list shows of its items, and a link to the list of all where that is not all. */
export interface Beginning<Item> {
  items: readonly Item[];
  all: LinkView | undefined;
}

/** Items as they are, or of very many the first, with a link to the list of all. */
export function beginningOf<Item>(
  items: readonly Item[],
  all: string,
  limit = itemsInPlace,
): Beginning<Item> {
  if (items.length <= limit) return { items, all: undefined };
  return {
    items: items.slice(0, limit),
    all: { label: `All ${formatNumber(items.length)}`, href: all },
  };
}
