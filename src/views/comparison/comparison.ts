import { numberSources } from '#domain/citations.ts';
import type { Library, MissionEntry } from '#domain/library.ts';
import { missionStatements } from '#domain/statements.ts';
import { routes } from '#lib/urls.ts';
import { trail, type LinkView } from '#views/statements.ts';
import { payloadBars } from './bars.ts';
import { missingLine, type CellView, type Subject } from './cells.ts';
import { rowGroups, type Row } from './rows.ts';
import { waitsView } from './waits.ts';

export interface RowView {
  label: string;
  hint: string | undefined;
  /** One for each mission, in their order. */
  cells: CellView[];
  /** True where every mission has the same value. */
  isSame: boolean;
}

function subjectOf(library: Library, entry: MissionEntry): Subject {
  const timeline = library.timelines.get(entry.id);
  const sources = numberSources(missionStatements(entry, timeline)).length;
  return { library, entry, timeline, sources };
}

function cellView(row: Row, subject: Subject): CellView {
  const lines = row.lines(subject);
  const isMissing = lines.length === 0;
  const words = row.missing ?? 'Not found in a source';
  return {
    mission: subject.entry.data.names.en,
    lines: isMissing ? [missingLine(subject, words, row.unknowns)] : lines,
    isMissing,
  };
}

function rowView(row: Row, subjects: readonly Subject[]): RowView {
  const cells = subjects.map((subject) => cellView(row, subject));
  const said = cells.map(({ lines }) => lines.map(({ text }) => text).join());
  const isSame = new Set(said).size === 1 && cells.every(({ isMissing }) => !isMissing);
  return { label: row.label, hint: row.hint, cells, isSame };
}

/** Everything the page shows that puts the landing missions side by side. */
export function comparisonView(library: Library, today: string) {
  const subjects = library.missions
    .filter(({ data }) => data.kind === 'landing')
    .map((entry) => subjectOf(library, entry));
  const missions: LinkView[] = subjects.map(({ entry }) => ({
    label: entry.data.names.en,
    href: routes.mission(entry.id),
  }));
  return {
    trail: trail(
      { label: 'Missions', href: routes.missions() },
      { label: 'Compared', href: routes.comparison() },
    ),
    missions,
    payloads: payloadBars(subjects),
    waits: waitsView(subjects, today),
    groups: rowGroups.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => rowView(row, subjects)),
    })),
  };
}

export type ComparisonView = ReturnType<typeof comparisonView>;
