import edtf from 'edtf';

/** A day, a month or a year before another of the same kind. */
const oneOf = /^\[(\d{4}(?:-\d\d){0,2})\.\.(\d{4}(?:-\d\d){0,2})\]$/;

/**
 * First and last of the days, months or years of which one is meant: EDTF writes
 * "[2026-08-23..2026-08-25]" for one of these days, "2026-08-23/2026-08-25" for all of them.
 * Undefined for a date of any other form.
 */
export function choiceEnds(date: string): [first: string, last: string] | undefined {
  const [, first, last] = oneOf.exec(date) ?? [];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Whether a date lasts from one day, month or year to another: "2023-10-02/2023-12-31". */
export function isSpan(date: string): boolean {
  return date.includes('/');
}

/** Whether the parser takes it; of its sets and lists only those that `choiceEnds` knows. */
export function isEdtf(date: string): boolean {
  try {
    const ends = choiceEnds(date);
    if (ends === undefined) {
      edtf(date);
      return !/[[{]/.test(date);
    }
    const [first, last] = ends;
    edtf(`${first}/${last}`);
    return first.length === last.length && first < last;
  } catch {
    return false;
  }
}
