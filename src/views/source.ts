import { entryOf, type Library } from '#domain/library.ts';
import { sourceUses, type Holder, type SourceUse } from '#domain/sources.ts';
import { sourceKinds, type Source, type SourceKind } from '#schemas/source.ts';
import { formatCount, formatList, languageName } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import { kindWords, readWords, titleLang } from './citations.ts';
import { dateText, dateWords } from './dates.ts';
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
    kind: kindWords(source),
    read: readWords(source),
    note: source.note,
    url: source.url,
    doi: source.doi,
    count: formatCount(uses.length, 'statement'),
    groups: groupedUses(library, uses),
  };
}

const kindHeadings: Record<SourceKind, string> = {
  primary: 'Primary: agencies, institutes, transcripts',
  'peer-reviewed': 'Peer-reviewed',
  preprint: 'Preprints',
  registry: 'Registries',
  'news-agency': 'News agencies',
  news: 'News',
  encyclopedia: 'Encyclopedias',
  other: 'Other',
};

/** Sources under their publishers, both in the order of the alphabet. */
function byPublisher(sources: readonly Source[], uses: ReadonlyMap<string, readonly SourceUse[]>) {
  const groups = Map.groupBy(sources, ({ publisher }) => publisher);
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([publisher, listed]) => ({
      publisher,
      sources: listed.map((source) => ({
        title: source.title,
        lang: titleLang(source),
        titleEn: source.titleEn,
        date: source.date === undefined ? undefined : dateWords(source.date),
        href: routes.source(source.id),
        statements: formatCount(uses.get(source.id)?.length ?? 0, 'statement'),
      })),
    }));
}

/** The bibliography by kind and publisher, each source with the number of statements that rest on it. */
export function sourcesView(library: Library) {
  const uses = sourceUses(library);
  const sources = [...library.sources.values()];
  const statements = [...uses.values()].reduce((sum, list) => sum + list.length, 0);
  return {
    lead: `${formatCount(statements, 'statement')} on this site rest on ${formatCount(sources.length, 'source')}. Each leads to everything that rests on it.`,
    groups: sourceKinds
      .map((kind) => ({
        kind,
        heading: kindHeadings[kind],
        publishers: byPublisher(
          sources.filter((source) => source.kind === kind),
          uses,
        ),
      }))
      .filter((group) => group.publishers.length > 0),
  };
}

export type SourceView = ReturnType<typeof sourceView>;
export type SourcesView = ReturnType<typeof sourcesView>;
