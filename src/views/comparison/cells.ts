import type { Library, MissionEntry } from '#domain/library.ts';
import type { EventFile } from '#schemas/event.ts';
import type { Mission } from '#schemas/mission.ts';
import { formatValue } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import type { Shape } from '#views/status.ts';

/** A mission with all that is asked of it. */
export interface Subject {
  library: Library;
  entry: MissionEntry;
  timeline: EventFile | undefined;
  /** Everything its page states rests on these. */
  sources: number;
}

/** One value, with the place of the mission's page that states it. */
export interface LineView {
  text: string;
  note: string | undefined;
  href: string;
  /** Set where the value is a state. */
  shape?: Shape;
}

/** What one mission has in a row: at least one line, or the words for why there is no value. */
export interface CellView {
  mission: string;
  lines: LineView[];
  isMissing: boolean;
}

type Fact = Mission['facts'][number];

export function anchorOn({ entry }: Subject, anchor: string): string {
  return `${routes.mission(entry.id)}#${anchor}`;
}

export function line(subject: Subject, anchor: string, text: string, note?: string): LineView {
  return { text, note, href: anchorOn(subject, anchor) };
}

/** What the label of a fact says beyond that of its row: "planned" of "Launch mass (planned)". */
function beyond(label: string, row: string): string {
  if (!label.startsWith(row)) return label;
  return label
    .slice(row.length)
    .replace(/^ \((.*)\)$/, '$1')
    .trim();
}

function factLine(subject: Subject, { id, label, value, unit, differs }: Fact, row: string) {
  const notes = [beyond(label, row), differs === undefined ? '' : 'sources differ'];
  const note = notes.filter(Boolean).join('; ') || undefined;
  return line(subject, `fact-${id}`, formatValue(value, unit), note);
}

/** The facts of a mission that have one of the ids, in the order of the ids. */
export function factsOf({ entry }: Subject, ids: readonly string[]): Fact[] {
  return ids.flatMap((id) => entry.data.facts.filter((fact) => fact.id === id));
}

export function factLines(subject: Subject, ids: readonly string[], row: string): LineView[] {
  return factsOf(subject, ids).map((fact) => factLine(subject, fact, row));
}

/**
 * Why there is no value.
 *
 * @param unknowns Ids of the questions that say where it was looked for.
 */
export function missingLine(
  subject: Subject,
  words: string,
  unknowns: readonly string[] = [],
): LineView {
  const asked = subject.entry.data.unknowns.find(({ id }) => unknowns.includes(id));
  return line(subject, asked === undefined ? 'unknown' : `unknown-${asked.id}`, words);
}
