import type { Mission } from '#schemas/mission.ts';
import type { PageCitations } from './citations.ts';
import { unknownView } from './statements.ts';
import type { UpkeepView } from './upkeep.ts';

/** What every page of an entry ends with: the unknown, the sources, and the history of the page. */
export function closingView(
  unknowns: Mission['unknowns'],
  { marks, list }: PageCitations,
  file: string,
  upkeep: UpkeepView,
) {
  return {
    unknowns: unknowns.map((unknown) => unknownView(unknown, marks)),
    sources: list,
    file,
    upkeep,
  };
}

export type ClosingView = ReturnType<typeof closingView>;
