import type { Library } from '#domain/library.ts';
import { once } from '#domain/once.ts';
import { listPage, routes } from '#lib/urls.ts';
import { letterOf } from './glossary.ts';
import { pageNumbers, pageOf, type PagesView } from './long-lists.ts';
import { searchEntries, type SearchEntry, type SearchKind } from './search.ts';
import type { LinkView } from './statements.ts';

/** A line of the index: a name and where it leads. */
export interface IndexLine {
  name: string;
  href: string;
  /** What is called so, where the name is not the one that pages use. */
  see: string | undefined;
  /** What tells it from others of the same name. */
  note: string | undefined;
}

/** The lines that begin with a letter. */
export interface IndexLetter {
  /** Anchor of the group, without "#". */
  anchor: string;
  letter: string;
  lines: IndexLine[];
}

/** A page of the index, with links to the beginning of every letter. */
export interface IndexView {
  letters: IndexLetter[];
  beginnings: LinkView[];
  pages: PagesView | undefined;
}

/** Lines of the index that a page has room for: they are short. */
const linesOfPage = 1000;

const isListed: Record<SearchKind, boolean> = {
  mission: true,
  payload: true,
  partner: true,
  story: true,
  term: true,
  page: true,
  event: false,
  source: false,
};

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** A name without what makes no difference to where it stands. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\d]/u.test(name) && !/\p{Script=Han}/u.test(name);
}

/** An entry under its title and under every other name that stands elsewhere. */
function linesOf({ kind, title, href, names, note }: SearchEntry): IndexLine[] {
  const others = names.filter((name) => isLatin(name) && !bare(title).startsWith(bare(name)));
  return [
    { name: title, href, see: undefined, note: kind === 'term' ? 'Glossary' : note },
    ...others.map((name) => ({ name, href, see: title, note: undefined })),
  ];
}

/** The lines with a note only where the same name stands more than once. */
function toldApart(lines: readonly IndexLine[]): IndexLine[] {
  const named = Map.groupBy(lines, ({ name }) => bare(name));
  return lines.map((line) =>
    (named.get(bare(line.name))?.length ?? 0) > 1 ? line : { ...line, note: undefined },
  );
}

/** Everything with a name in Latin letters, in order; events and sources have lists of their own. */
const indexLines = once((library: Library): IndexLine[] =>
  toldApart(
    searchEntries(library)
      .filter(({ kind }) => isListed[kind])
      .flatMap(linesOf)
      .toSorted((a, b) => collator.compare(a.name, b.name)),
  ),
);

function anchorOf(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}

function indexPage(number: number): string {
  return listPage(routes.index(), number);
}

/** The number of every page of the index. */
export function indexPages(library: Library): number[] {
  return pageNumbers(indexLines(library).length, linesOfPage);
}

/** Where each letter begins: on this page, or on another. */
function beginnings(lines: readonly IndexLine[], current: number): LinkView[] {
  const letters = new Map<string, number>();
  for (const [place, { name }] of lines.entries())
    if (!letters.has(letterOf(name)))
      letters.set(letterOf(name), 1 + Math.floor(place / linesOfPage));
  return [...letters].map(([label, number]) => ({
    label,
    href: `${number === current ? '' : indexPage(number)}#${anchorOf(label)}`,
  }));
}

/** A page of the index from A to Z. @param number Which, from 1. */
export function indexView(library: Library, number = 1): IndexView {
  const lines = indexLines(library);
  const { items, pages } = pageOf(lines, number, indexPage, linesOfPage);
  const letters = Map.groupBy(items, ({ name }) => letterOf(name));
  return {
    letters: [...letters].map(([letter, group]) => ({
      anchor: anchorOf(letter),
      letter,
      lines: group,
    })),
    beginnings: beginnings(lines, number),
    pages,
  };
}
