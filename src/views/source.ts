import { entryOf, type Library } from '#domain/library.ts';
import { sourceFileOf } from '#domain/source-files.ts';
import { sourceUses, type Holder, type SourceUse } from '#domain/sources.ts';
import type { Source } from '#schemas/source.ts';
import { countryName, formatCount, formatList, languageName } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import { kindWords, readWords, titleLang } from './citations.ts';
import { dateText } from './dates.ts';
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

const pageOf: Record<Holder, (id: string) => string> = {
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

function groupedUses(library: Library, uses: readonly SourceUse[]) {
  const groups = Map.groupBy(uses, ({ holder, entry }) => `${holder}/${entry}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const page = pageOf[first.holder](first.entry);
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

/** Everything the page of a source shows: what it is, and all that rests on it. */
export function sourceView(library: Library, id: string) {
  const source = sourceOf(library, id);
  const uses = sourceUses(library).get(id) ?? [];
  return {
    // Two publishers may give their texts the same title.
    pageTitle: `${source.titleEn ?? source.title} (${source.publisher})`,
    title: source.title,
    lang: titleLang(source),
    titleEn: source.titleEn,
    description: `${source.publisher}: what on this site rests on “${source.titleEn ?? source.title}”, what kind of source it is and how it was read.`,
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
    groups: groupedUses(library, uses),
  };
}

export type SourceView = ReturnType<typeof sourceView>;
