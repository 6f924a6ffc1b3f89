/** Path of a field inside an entry, such as `['facts', 2, 'value']`. */
export type FieldPath = readonly PropertyKey[];

/** Something an editor has to mend, said so that it can be mended without reading code. */
export interface Problem {
  /** Path of the file from the project's root. */
  file: string;
  /** Line in the file, from 1; 0 where the problem is the file itself. */
  line: number;
  /** Field such as `facts[2].value`, or the kind of place in the prose. */
  field: string;
  found: string;
  wanted: string;
}

/** Writes a path the way people read it: `facts[2].value`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Writes a value as found in a file, short enough for one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

/** One problem as two lines: where, then what was found and what is wanted. */
export function formatProblem({ file, line, field, found, wanted }: Problem): string {
  return `${file}:${line}  ${field}\n    found ${found}; ${wanted}`;
}

/** By file, then by line, so that a file is mended from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}
