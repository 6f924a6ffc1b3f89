import type { Mission } from '#schemas/mission.ts';
import type { PageCitations } from './citations.ts';
import { dateText } from './dates.ts';
import { unknownView } from './statements.ts';

/** What every page of an entry ends with: the unknown, the sources, and the history of the page. */
export function closingView(
  { unknowns, changed, checked }: Pick<Mission, 'unknowns' | 'changed' | 'checked'>,
  { marks, list }: PageCitations,
  file: string,
) {
  return {
    unknowns: unknowns.map((unknown) => unknownView(unknown, marks)),
    sources: list,
    changed: dateText(changed),
    checked: dateText(checked),
    file,
  };
}

export type ClosingView = ReturnType<typeof closingView>;
