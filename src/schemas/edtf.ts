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

/**
 * A day, a month, a year or a moment in UTC, perhaps about ("~") or uncertain ("?"). EDTF has more:
 * seasons, digits left open, ends left open. Nothing here needs them, and views do not know them.
 */
const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z)?)?)?[~?]?$/;

const found = new Map<string, boolean>();

/** Whether there is such a day. Content repeats its dates, and the parser takes its time over each. */
function exists(date: string): boolean {
  if (!found.has(date)) found.set(date, isReadable(date));
  return found.get(date) === true;
}

function isReadable(date: string): boolean {
  try {
    edtf(date);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is a date of one of the forms that `docs/editing.md` names, and exists. */
export function isEdtf(date: string): boolean {
  const choice = choiceEnds(date);
  const [first = '', last = first, ...others] = choice ?? date.split('/');
  if (others.length > 0 || !plain.test(first) || !plain.test(last)) return false;
  if (choice !== undefined && (first.length !== last.length || first >= last)) return false;
  return exists(first === last ? first : `${first}/${last}`);
}
