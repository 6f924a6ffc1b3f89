import { marker, numberSources, type Mark } from '#domain/citations.ts';
import type { Library } from '#domain/library.ts';
import type { Statement } from '#domain/statements.ts';
import type { Source } from '#schemas/source.ts';
import { routes } from '#lib/urls.ts';
import { dateWords } from './dates.ts';

/** A source mark behind a statement: its number, and its entry in the list of the page. */
export interface MarkView {
  number: number;
  href: string;
}

/** A source in the numbered list of a page; its place in the list is its number. */
export interface CitedView {
  /** Anchor of the entry in the list, without "#". */
  anchor: string;
  title: string;
  /** Language of the title. */
  lang: string | undefined;
  titleEn: string | undefined;
  publisher: string;
  date: string | undefined;
  kind: string;
  read: string;
  href: string;
}

/** The citations of one page: marks for its statements and the list at its end. */
export interface PageCitations {
  marks: (sources: readonly string[]) => MarkView[];
  list: CitedView[];
}

const kinds: Record<Source['kind'], string> = {
  primary: 'primary',
  'peer-reviewed': 'peer-reviewed',
  preprint: 'preprint, not peer-reviewed',
  registry: 'registry',
  'news-agency': 'news agency',
  news: 'news',
  encyclopedia: 'encyclopedia',
  other: 'other',
};

const readings: Record<Source['read'], string> = {
  full: 'read in full',
  excerpt: 'read in part or in an archived copy',
  listed: 'not opened, known from another source',
  mirror: 'read in a copy elsewhere',
};

/** The kind of a source in words. */
export function kindWords(source: Source): string {
  return kinds[source.kind];
}

/** How a source was read, in words. */
export function readWords(source: Source): string {
  return readings[source.read];
}

/** Language of the title of a source, where it is not English. */
export function titleLang({ language, titleEn }: Source): string | undefined {
  if (titleEn === undefined) return undefined;
  const foreign = language.find((code) => code !== 'en');
  return foreign === 'zh' ? 'zh-Hans' : foreign;
}

function anchorOf({ number }: Mark): string {
  return `source-${number}`;
}

function markView(mark: Mark): MarkView {
  return { number: mark.number, href: `#${anchorOf(mark)}` };
}

/** The source with an id. @throws {Error} if there is none. */
export function sourceOf(library: Library, id: string): Source {
  const source = library.sources.get(id);
  if (source === undefined)
    throw new Error(`no source "${id}"; run "npm run check:content" to see where it is named`);
  return source;
}

/** Numbers everything a page states, in the order of the page. */
export function pageCitations(library: Library, statements: readonly Statement[]): PageCitations {
  const cited = numberSources(statements);
  const marks = marker(cited);
  return {
    marks: (sources) => marks(sources).map(markView),
    list: cited.map((mark) => {
      const source = sourceOf(library, mark.source);
      return {
        anchor: anchorOf(mark),
        title: source.title,
        lang: titleLang(source),
        titleEn: source.titleEn,
        publisher: source.publisher,
        date: source.date === undefined ? undefined : dateWords(source.date),
        kind: kindWords(source),
        read: readWords(source),
        href: routes.source(mark.source),
      };
    }),
  };
}
