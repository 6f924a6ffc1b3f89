import { closest, distance } from 'fastest-levenshtein';

/** Letters that may differ between two words of which one is a slip of the other. */
function slipsAllowed(word: string): number {
  return Math.min(3, Math.ceil(word.length / 3));
}

/** What was meant, if one of the known words is so near that the rest is a slip of the hand. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const byLower = new Map([...known].map((candidate) => [candidate.toLowerCase(), candidate]));
  if (word.length > 100 || byLower.size === 0) return undefined;
  const best = closest(word.toLowerCase(), [...byLower.keys()]);
  const isNear = distance(word.toLowerCase(), best) <= slipsAllowed(best);
  return isNear ? byLower.get(best) : undefined;
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
