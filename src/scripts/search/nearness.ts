import { searchWords } from '#lib/search-words.ts';

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Whether a word may be another form of the one looked for; a number is only itself. */
function isForm(word: string, sought: string): boolean {
  if (word.startsWith(sought)) return true;
  if (/\d/.test(sought)) return false;
  return commonBeginning(word, sought) >= Math.max(3, Math.ceil(sought.length / 2));
}

/**
 * Whether words found have to do with those looked for. Where Pagefind knows no word that begins
 * like the one looked for, it takes the longest that this one begins with: "so" for "sodium".
 *
 * @param query Words as `searchWords` makes them.
 */
export function isNear(found: readonly string[], query: string): boolean {
  const words = found.flatMap((text) => searchWords(text).split(' '));
  return query.split(' ').every((sought) => words.some((word) => isForm(word, sought)));
}

/** How many of the words looked for stand among those found as they were typed. */
export function coverage(found: readonly string[], query: string): number {
  const words = found.flatMap((text) => searchWords(text).split(' '));
  return query.split(' ').filter((sought) => words.some((word) => word.startsWith(sought))).length;
}
