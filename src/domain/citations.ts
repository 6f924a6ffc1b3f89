import type { Statement } from './statements.ts';

/** A numbered reference to a source, as it stands behind a statement. */
export interface Mark {
  number: number;
  source: string;
}

/** A source in the list at the end of a page, with everything on the page that rests on it. */
export interface Cited extends Mark {
  uses: Pick<Statement, 'anchor' | 'label'>[];
}

/**
 * Numbers the sources of a page in the order in which its statements first use them.
 *
 * @param statements Everything the page states, in the order of the page.
 */
export function numberSources(statements: readonly Statement[]): Cited[] {
  const cited = new Map<string, Cited>();
  for (const { anchor, label, sources } of statements) {
    for (const source of new Set(sources)) {
      const entry = cited.get(source) ?? { number: cited.size + 1, source, uses: [] };
      cited.set(source, { ...entry, uses: [...entry.uses, { anchor, label }] });
    }
  }
  return [...cited.values()];
}

/** Looks up the marks of a statement, in ascending order. */
export function marker(cited: readonly Cited[]): (sources: readonly string[]) => Mark[] {
  const numbers = new Map(cited.map(({ source, number }) => [source, number]));
  return (sources) =>
    sources
      .map((source) => ({ source, number: numbers.get(source) ?? 0 }))
      .toSorted((a, b) => a.number - b.number);
}
