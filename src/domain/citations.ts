import type { Statement } from './statements.ts';

/** A numbered reference to a source, as it stands behind a statement and in the list of a page. */
export interface Mark {
  number: number;
  source: string;
}

/**
 * Numbers the sources of a page in the order in which its statements first use them.
 *
 * @param statements Everything the page states, in the order of the page.
 */
export function numberSources(statements: readonly Statement[]): Mark[] {
  const cited = new Set(statements.flatMap(({ sources }) => sources));
  return [...cited].map((source, index) => ({ source, number: index + 1 }));
}

/** Looks up the marks of a statement, in ascending order. */
export function marker(cited: readonly Mark[]): (sources: readonly string[]) => Mark[] {
  const numbers = new Map(cited.map(({ source, number }) => [source, number]));
  return (sources) =>
    sources
      .map((source) => ({ source, number: numbers.get(source) ?? 0 }))
      .toSorted((a, b) => a.number - b.number);
}
