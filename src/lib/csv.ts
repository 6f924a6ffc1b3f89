import { stringify } from 'csv-stringify/sync';

/** Stands between the items of a list in one cell. */
export const listSeparator = '; ';

/** What a cell can hold; nothing is an empty cell. */
export type Cell = string | number | boolean | readonly (string | number)[] | undefined;

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(listSeparator) : String(cell);
}

/**
 * A table as CSV (RFC 4180): a header, lines that end in CRLF, quotes where they are needed.
 *
 * @example csvText(['id', 'unit'], [['mass', 'kg']]) // 'id,unit\r\nmass,kg\r\n'
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [[...header], ...rows.map((row) => row.map(cellText))];
  // The library quotes a break of its own kind only, and RFC 4180 wants every one quoted.
  return stringify(lines, { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
