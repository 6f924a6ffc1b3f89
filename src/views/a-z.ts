import type { Library } from '#domain/library.ts';
import { letterOf } from './glossary.ts';
import { searchEntries, type SearchEntry, type SearchKind } from './search.ts';

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

/** Everything with a name in Latin letters, from A to Z; events and sources have lists of their own. */
export function indexView(library: Library): IndexLetter[] {
  const lines = searchEntries(library)
    .filter(({ kind }) => isListed[kind])
    .flatMap(linesOf)
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return [...Map.groupBy(toldApart(lines), ({ name }) => letterOf(name))].map(
    ([letter, group]) => ({
      anchor: `letter-${letter.toLowerCase()}`,
      letter,
      lines: group,
    }),
  );
}
