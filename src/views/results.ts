import { entryOf, shortName, type Library, type ResultEntry } from '#domain/library.ts';
import { resultAnchor, resultSources, resultStatements } from '#domain/statements.ts';
import { resultThemes, type ResultTheme } from '#schemas/result.ts';
import type { Source } from '#schemas/source.ts';
import { formatCount } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import {
  kindWords,
  pageCitations,
  sourceOf,
  type MarkView,
  type PageCitations,
} from './citations.ts';
import { dateWords } from './dates.ts';
import type { LinkView } from './statements.ts';

/** A result in a list: what was found, and the paper in a few words. */
export interface ResultItem {
  finding: string;
  citation: string;
  /** Where the result is told with how sure it is. */
  href: string;
}

/** A result in full. */
export interface ResultView {
  /** Anchor on the page, without "#". */
  anchor: string;
  finding: string;
  certainty: string;
  authors: string | undefined;
  title: string;
  /** Journal, date, and whether the paper is peer-reviewed. */
  details: string[];
  doi: string | undefined;
  marks: MarkView[];
  /** Payloads whose data were studied. */
  payloads: LinkView[];
}

/** Results on one theme. */
export interface ThemeView<Item> {
  id: ResultTheme;
  title: string;
  results: Item[];
}

const themeTitles: Record<ResultTheme, string> = {
  soil: 'Samples and soil',
  ages: 'Ages',
  mantle: 'The mantle',
  magnetism: 'Magnetic field',
  water: 'Water',
  ions: 'Ions',
  site: 'Landing site',
};

function byTheme<Item>(
  results: readonly ResultEntry[],
  view: (result: ResultEntry) => Item,
): ThemeView<Item>[] {
  return resultThemes.flatMap((id) => {
    const found = results.filter(({ data }) => data.theme === id);
    return found.length === 0 ? [] : [{ id, title: themeTitles[id], results: found.map(view) }];
  });
}

function reviewWords(paper: Source): string {
  const isSaid = paper.kind === 'peer-reviewed' || paper.kind === 'preprint';
  return isSaid ? kindWords(paper) : 'peer review not confirmed';
}

/** The paper in a few words: "Li C. et al., National Science Review, 2024". */
function shortCitation({ data }: ResultEntry, { publisher, date }: Source): string {
  return [data.authors, publisher, date?.slice(0, 4)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Results by theme, for the page of their mission. */
export function resultItems(
  library: Library,
  results: readonly ResultEntry[],
): ThemeView<ResultItem>[] {
  return byTheme(results, (result) => ({
    finding: result.data.finding,
    citation: shortCitation(result, sourceOf(library, result.data.paper)),
    href: `${routes.results()}#${resultAnchor(result.id)}`,
  }));
}

/** A result with its paper in full. */
export function resultView(
  library: Library,
  result: ResultEntry,
  marks: PageCitations['marks'],
): ResultView {
  const { data } = result;
  const paper = sourceOf(library, data.paper);
  const date = paper.date === undefined ? [] : [dateWords(paper.date)];
  return {
    anchor: resultAnchor(result.id),
    finding: data.finding,
    certainty: data.certainty,
    authors: data.authors,
    title: paper.title,
    details: [paper.publisher, ...date, reviewWords(paper)],
    doi: paper.doi,
    marks: marks(resultSources(result)),
    payloads: (data.payloads ?? []).map((id) => ({
      label: shortName(entryOf(library.payloads, id)),
      href: routes.payload(id),
    })),
  };
}

/** Everything the page of all results shows. */
export function resultsView(library: Library) {
  const { results } = library;
  const { marks, list } = pageCitations(library, resultStatements(results));
  return {
    count: formatCount(results.length, 'paper'),
    themes: byTheme(results, (result) => resultView(library, result, marks)),
    sources: list,
  };
}
