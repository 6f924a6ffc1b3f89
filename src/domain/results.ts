import { resultThemes } from '#schemas/result.ts';
import { compareDates } from './dates.ts';
import type { Library, ResultEntry } from './library.ts';

/** Results by theme, then by the date of the paper, undated ones last. */
export function sortResults(
  results: readonly ResultEntry[],
  sources: Library['sources'],
): ResultEntry[] {
  const dateOf = ({ data }: ResultEntry) => sources.get(data.paper)?.date ?? '9999';
  const placeOf = ({ data }: ResultEntry) => resultThemes.indexOf(data.theme);
  return results.toSorted((a, b) => placeOf(a) - placeOf(b) || compareDates(dateOf(a), dateOf(b)));
}

/** What papers found in the samples and data of a mission. */
export function resultsOf(library: Library, mission: string): ResultEntry[] {
  return library.results.filter(({ data }) => data.mission === mission);
}

/** What papers found in the data of a payload. */
export function resultsFrom(library: Library, payload: string): ResultEntry[] {
  return library.results.filter(({ data }) => data.payloads?.includes(payload));
}
