import { entryOf, type Library } from '#domain/library.ts';
import { sourceFileOf } from '#domain/source-files.ts';
import { sourceUses, type Holder, type SourceUse } from '#domain/sources.ts';
import type { Source } from '#schemas/source.ts';
import { countryName, formatCount, formatList, languageName } from '#lib/format.ts';
import { listPage, routes } from '#lib/urls.ts';
import { kindWords, readWords, titleLang } from './citations.ts';
import { dateText } from './dates.ts';
import { pageNumbers, pageOf, pageSuffix } from './long-lists.ts';
import { distinctName } from './names.ts';
import { trail } from './statements.ts';

function holderName(library: Library, holder: Holder, id: string): string {
  switch (holder) {
    case 'mission':
      return entryOf(library.missions, id).data.names.en;
    case 'payload':
      return distinctName(library, entryOf(library.payloads, id));
    case 'partner':
      return entryOf(library.partners, id).data.names.en;
    case 'country':
      return countryName(id.toUpperCase());
    case 'story':
      return entryOf(library.stories, id).data.title;
    case 'results':
      return 'Results';
    case 'glossary':
      return 'Glossary';
    case 'updates':
      return 'Updates';
    case 'stage':
      return entryOf(library.stages, id).data.names.en;
  }
}

const holderPages: Record<Holder, (id: string) => string> = {
  mission: routes.mission,
  payload: routes.payload,
  partner: routes.partner,
  country: routes.countries,
  story: routes.story,
  results: routes.results,
  glossary: routes.glossary,
  updates: routes.updates,
  stage: routes.timeline,
};

/** Entries that a page of a source has room for, each with what it states. */
const entriesOfPage = 100;

function holderKey({ holder, entry }: SourceUse): string {
  return `${holder}/${entry}`;
}

function usesByEntry(library: Library, groups: readonly SourceUse[][]) {
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const page = holderPages[first.holder](first.entry);
    return {
      name: holderName(library, first.holder, first.entry),
      href: page,
      uses: group.map(({ anchor, label }) => ({ label, href: `${page}#${anchor}` })),
    };
  });
}

function sourceOf(library: Library, id: string): Source {
  const source = library.sources.get(id);
  if (source === undefined) throw new Error(`no source "${id}" in content/sources/`);
  return source;
}

/** The entries that rest on a source, with the number of every page of their list. */
export function sourcePages(library: Library, id: string): number[] {
  const uses = sourceUses(library).get(id) ?? [];
  return pageNumbers(new Set(uses.map(holderKey)).size, entriesOfPage);
}

/**
 * Everything the page of a source shows: what it is, and all that rests on it.
 *
 * @param number Which page of the list of what rests on it, from 1.
 */
export function sourceView(library: Library, id: string, number = 1) {
  const source = sourceOf(library, id);
  const uses = sourceUses(library).get(id) ?? [];
  const groups = [...Map.groupBy(uses, holderKey).values()];
  const { items, pages } = pageOf(
    groups,
    number,
    (page) => listPage(routes.source(id), page),
    entriesOfPage,
  );
  return {
    // Two publishers may give their texts the same title.
    pageTitle: `${source.titleEn ?? source.title} (${source.publisher})${pageSuffix(number)}`,
    title: source.title,
    lang: titleLang(source),
    titleEn: source.titleEn,
    description: `${source.publisher}: what on this site rests on “${source.titleEn ?? source.title}”, what kind of source it is and how it was read${pageSuffix(number)}.`,
    trail: trail(
      { label: 'Sources', href: routes.sources() },
      { label: source.publisher, href: routes.source(id) },
    ),
    publisher: source.publisher,
    date: source.date === undefined ? undefined : dateText(source.date),
    languages: formatList(source.language.map(languageName)),
    kind: { label: kindWords(source), href: routes.sourceKind(source.kind) },
    read: readWords(source.read),
    note: source.note,
    url: source.url,
    doi: source.doi,
    file: sourceFileOf(source.kind),
    count: formatCount(uses.length, 'statement'),
    groups: usesByEntry(library, items),
    pages,
  };
}

export type SourceView = ReturnType<typeof sourceView>;
