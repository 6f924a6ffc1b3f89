import type { Library } from './library.ts';
import { once } from './once.ts';
import {
  countryStatements,
  missionStatements,
  partnerStatements,
  payloadStatements,
  resultStatements,
  storyStatements,
  termStatements,
  updateStatements,
  stageStatements,
  type Statement,
} from './statements.ts';

/** The kinds of entry that rest on sources. */
export type Holder =
  | 'mission'
  | 'payload'
  | 'partner'
  | 'country'
  | 'stage'
  | 'story'
  | 'results'
  | 'glossary'
  | 'updates';

/** A statement somewhere on the site that rests on a source. */
export interface SourceUse {
  source: string;
  holder: Holder;
  entry: string;
  /** Anchor on the page of the entry, without "#". */
  anchor: string;
  /** What is stated there. */
  label: string;
}

function usesOf(holder: Holder, entry: string, statements: readonly Statement[]): SourceUse[] {
  return statements.flatMap(({ anchor, label, sources }) =>
    [...new Set(sources)].map((source) => ({ source, holder, entry, anchor, label })),
  );
}

function usesIn(library: Library): ReadonlyMap<string, SourceUse[]> {
  const uses = [
    ...library.missions.flatMap((entry) =>
      usesOf('mission', entry.id, missionStatements(entry, library.timelines.get(entry.id))),
    ),
    ...library.payloads.flatMap((entry) =>
      usesOf('payload', entry.id, payloadStatements(library, entry)),
    ),
    ...library.partners.flatMap((entry) =>
      usesOf('partner', entry.id, partnerStatements(library, entry)),
    ),
    ...library.countries.flatMap((entry) => usesOf('country', entry.id, countryStatements(entry))),
    ...library.stories.flatMap((entry) =>
      usesOf('story', entry.id, storyStatements(library, entry)),
    ),
    ...usesOf('results', 'results', resultStatements(library.results)),
    ...usesOf('glossary', 'glossary', termStatements(library.terms)),
    ...usesOf('updates', 'updates', updateStatements(library.updates)),
    ...library.stages.flatMap((entry) => usesOf('stage', entry.id, stageStatements(entry))),
  ];
  return Map.groupBy(uses, ({ source }) => source);
}

/** Everything on the site that rests on a source, by source id. */
export const sourceUses = once(usesIn);
