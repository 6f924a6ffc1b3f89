import { invisible } from './invisible.ts';
import { ruleOf, type RuleName } from './rules.ts';

/** Path of a field inside an entry, such as `['facts', 2, 'value']`. */
export type FieldPath = readonly PropertyKey[];

/** A place in a file, both from 1; both are 0 where the file itself is meant. */
export interface Place {
  line: number;
  /** Counted in UTF-16 units, as editors do. */
  column: number;
}

/** Something an editor has to mend, said so that it can be mended without reading code. */
export interface Problem extends Place {
  rule: RuleName;
  /** Path of the file from the project's root. */
  file: string;
  /** Field such as `facts[2].value`, or the kind of place: `prose`, `file name` … */
  field: string;
  /** What stands there. */
  found: string;
  /** What has to stand there. */
  wanted: string;
  /** How to get from the one to the other. */
  mend: string;
}

/** What a rule has to say of one place; the rule itself knows how to mend it, if nothing better does. */
export type Finding = Pick<Problem, 'rule' | 'found' | 'wanted'> & { mend?: string | undefined };

/** A file that knows where its fields stand. */
interface Located {
  path: string;
  placeOf: (field: FieldPath) => Place;
}

/** The place that stands for a whole file. */
export const wholeFile: Place = { line: 0, column: 0 };

/** A problem at a place of a file. */
export function problemAt(file: string, place: Place, field: string, finding: Finding): Problem {
  const { rule, found, wanted, mend = ruleOf(rule).remedy } = finding;
  return { rule, file, line: place.line, column: place.column, field, found, wanted, mend };
}

/** A problem of a field. */
export function fieldProblem(file: Located, path: FieldPath, finding: Finding): Problem {
  return problemAt(file.path, file.placeOf(path), fieldName(path), finding);
}

/** True for what stops the build; anything else is a warning. */
export function isError({ rule }: Problem): boolean {
  return ruleOf(rule).severity !== 'warning';
}

/** Writes a path the way people read it: `facts[2].value`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Writes a value as found in a file: short enough for one line, and nothing in it invisible. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value).replace(invisible, codePoint);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

/** Names a character by its number: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** By file, then by place, so that a file is mended from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}
