import { closest, distance } from 'fastest-levenshtein';

/** What was meant, if one of the known words is so near that the rest is a slip of the hand. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known].filter((candidate) => candidate !== word);
  if (word.length > 100 || words.length === 0) return undefined;
  const best = closest(word.toLowerCase(), words);
  const slips = distance(word.toLowerCase(), best.toLowerCase());
  return slips <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

/** `did you mean "dorn"?`, or nothing where nothing is near. */
export function didYouMean(word: string | undefined, known: Iterable<string>): string | undefined {
  const meant = word === undefined ? undefined : nearest(word, known);
  return meant === undefined ? undefined : `did you mean ${JSON.stringify(meant)}?`;
}

/** A remedy with what was probably meant before it. */
export function withSuggestion(
  word: string | undefined,
  known: Iterable<string>,
  remedy: string,
): string {
  const suggestion = didYouMean(word, known);
  return suggestion === undefined ? remedy : `${suggestion} Else ${remedy}`;
}
