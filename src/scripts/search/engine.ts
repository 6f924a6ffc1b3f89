import { searchWords } from '#lib/search-words.ts';
import { segmentsOf, shownOf, type Shown } from './excerpt.ts';
import { coverage, isNear } from './nearness.ts';
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

/** A place weighs by how many of the words stand there, then by how often. */
function weightOf({ excerpt, weighted_locations }: Part, words: string): [number, number] {
  const found = segmentsOf(excerpt).filter(({ isFound }) => isFound);
  return [
    coverage(
      found.map(({ text }) => text),
      words,
    ),
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
  ];
}

/** The best places on a page, each with an address of its own. */
function bestPlaces(parts: readonly Part[], words: string): Place[] {
  return parts
    .filter(({ anchor }) => anchor !== undefined)
    .map((part) => ({ part, weight: weightOf(part, words) }))
    .toSorted((a, b) => b.weight[0] - a.weight[0] || b.weight[1] - a.weight[1])
    .slice(0, mostPlaces)
    .map(({ part }) => placeOf(part));
}

function placeOf({ title, url, excerpt }: Part): Place {
  // The section itself is the permanent address, not its heading.
  return { ...shownOf(title, excerpt), href: url.replace(/-heading$/, '') };
}

function resultOf({ url, meta, filters, excerpt, sub_results }: Fragment, words: string): Result {
  const places = bestPlaces(sub_results, words);
  const opening = sub_results.find(({ anchor }) => anchor === undefined);
  return {
    ...shownOf(meta['title'] ?? url, places.length > 0 ? (opening?.excerpt ?? '') : excerpt),
    href: url,
    kind: filters.kind[0] ?? '',
    note: meta['note'] ?? '',
    places,
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
      return fragments.map((fragment) => resultOf(fragment, words));
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
  await pagefind.options({ baseUrl: '/', excerptLength: 30, excerptEllipsis: '…', ranking });
  await pagefind.filters();
  return (query) => answerTo(pagefind, query, kinds);
}
