import { searchWords } from '../../lib/search-words.ts';
import { shownOf, type Shown } from './excerpt.ts';
import { isNear } from './nearness.ts';
import type { Query } from './query.ts';

interface Location {
  balanced_score: number;
}

interface Part {
  title: string;
  url: string;
  excerpt: string;
  anchor?: object;
  weighted_locations: readonly Location[];
}

interface Fragment {
  url: string;
  meta: Readonly<Record<string, string>>;
  filters: { kind: readonly string[] };
  raw_content: string;
  excerpt: string;
  locations: readonly number[];
  sub_results: readonly Part[];
}

interface Found {
  data: () => Promise<Fragment>;
}

interface Response {
  results: readonly Found[];
  totalFilters: { kind?: Readonly<Record<string, number>> };
}

interface Options {
  filters?: { kind: string | { any: readonly string[] } };
}

/** What the site uses of Pagefind. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<object>;
  search: (words: string, options: Options) => Promise<Response>;
}

/** A place on a page where something was found. */
export interface Place extends Shown {
  href: string;
}

/** Something found, with the best places in it where it is a whole page. */
export interface Result extends Shown {
  href: string;
  kind: string;
  note: string;
  places: Place[];
}

/** What there is for a search. */
export interface Answer {
  total: number;
  /** By kind, whatever kind was chosen. */
  counts: Readonly<Record<string, number>>;
  /** The results from one place in their order up to another. */
  load: (from: number, to: number) => Promise<Result[]>;
}

/** A name counts by the rank of what bears it; the words of pages count by how rare they are. */
const ranking = {
  metaWeights: { first: 40, second: 20, third: 8, last: 1, title: 0, note: 0.1, image_alt: 0 },
};

const mostPlaces = 2;

function weightOf({ weighted_locations }: Part): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function placeOf({ title, url, excerpt }: Part): Place {
  // The section itself is the permanent address, not its heading.
  return { ...shownOf(title, excerpt), href: url.replace(/-heading$/, '') };
}

function resultOf({ url, meta, filters, excerpt, sub_results }: Fragment): Result {
  const places = sub_results
    .filter(({ anchor }) => anchor !== undefined)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, mostPlaces);
  const opening = sub_results.find(({ anchor }) => anchor === undefined);
  const hasPlaces = places.length > 0;
  return {
    ...shownOf(meta['title'] ?? url, hasPlaces ? (opening?.excerpt ?? '') : excerpt),
    href: url,
    kind: filters.kind[0] ?? '',
    note: meta['note'] ?? '',
    places: places.map(placeOf),
  };
}

/** The words found in a result, those of its names included. */
function wordsFound({ raw_content, locations, meta }: Fragment): string[] {
  const words = raw_content.split(/\s+/);
  return [...locations.map((place) => words[place] ?? ''), ...Object.values(meta)];
}

const nothing: Answer = { total: 0, counts: {}, load: () => Promise.resolve([]) };

/** What was found: what the site says first, then the sources that it rests on. */
async function foundIn(pagefind: Pagefind, words: string, kind: string, kinds: readonly string[]) {
  if (kind !== '') return (await pagefind.search(words, { filters: { kind } })).results;
  const others = kinds.filter((other) => other !== 'source');
  const [said, sources] = await Promise.all([
    pagefind.search(words, { filters: { kind: { any: others } } }),
    pagefind.search(words, { filters: { kind: 'source' } }),
  ]);
  return [...said.results, ...sources.results];
}

async function answerTo(
  pagefind: Pagefind,
  { words: typed, kind }: Query,
  kinds: readonly string[],
): Promise<Answer> {
  const words = searchWords(typed);
  const { results, totalFilters } = await pagefind.search(words, {});
  const best = await results[0]?.data();
  if (best === undefined || !isNear(wordsFound(best), words)) return nothing;
  const found = await foundIn(pagefind, words, kind, kinds);
  return {
    total: found.length,
    counts: totalFilters.kind ?? {},
    load: async (from, to) => {
      const fragments = await Promise.all(found.slice(from, to).map(({ data }) => data()));
      return fragments.map(resultOf);
    },
  };
}

/**
 * Loads Pagefind and with it the index of the site.
 *
 * @param program Address of Pagefind.
 * @param kinds Every kind of what can be found.
 */
export async function openSearch(
  program: string,
  kinds: readonly string[],
): Promise<(query: Query) => Promise<Answer>> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ program);
  await pagefind.options({ baseUrl: '/', excerptLength: 24, excerptEllipsis: '…', ranking });
  await pagefind.filters();
  return (query) => answerTo(pagefind, query, kinds);
}
