import type { Library } from '#domain/library.ts';
import { sourceUses, type SourceUse } from '#domain/sources.ts';
import { sourceKinds, type Source, type SourceKind } from '#schemas/source.ts';
import { formatCount, formatNumber, formatValue, languageName } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import { titleLang } from './citations.ts';
import { dateWords } from './dates.ts';
import { trail } from './statements.ts';

/** How many of the sources the overview names as those that carry most. */
const most = 30;

/** What a kind of source is, and how far to trust it. */
const kinds: Record<SourceKind, { name: string; meaning: string }> = {
  primary: {
    name: 'Primary sources',
    meaning:
      'Agencies, institutes, companies and transcripts: those who did it, or said it. Nearest to the facts, and they also speak for themselves.',
  },
  'peer-reviewed': {
    name: 'Peer-reviewed papers',
    meaning:
      'Papers in journals, read by other scientists before they appeared. First choice for measurements and results.',
  },
  preprint: {
    name: 'Preprints',
    meaning: 'Papers that nobody has reviewed yet. Their values may still change.',
  },
  registry: {
    name: 'Registries',
    meaning: 'Catalogues of names and numbers, kept by those in charge of them. Exact, and brief.',
  },
  'news-agency': {
    name: 'News agencies',
    meaning:
      'Reports that other media carry. Good for what happened and who said what on which day; technical detail is short.',
  },
  news: {
    name: 'News',
    meaning:
      'Newspapers, broadcasters and specialised sites. One step further from the event; figures may be rounded or copied.',
  },
  encyclopedia: {
    name: 'Encyclopedias',
    meaning:
      'Put together from other sources. Used where nothing nearer was found, or to show where sources differ.',
  },
  other: {
    name: 'Other sources',
    meaning: 'Blogs, newsletters, forums and the like. Each is weighed by itself.',
  },
};

type Uses = ReadonlyMap<string, readonly SourceUse[]>;

/** How often statements cite any of the sources: once for each statement and source. */
function citations(sources: readonly Source[], uses: Uses): number {
  return sources.reduce((sum, { id }) => sum + (uses.get(id)?.length ?? 0), 0);
}

function statementCount(uses: Uses): number {
  const places = [...uses.values()]
    .flat()
    .map(({ holder, entry, anchor }) => `${holder}/${entry}#${anchor}`);
  return new Set(places).size;
}

function sourceItem(source: Source, uses: Uses) {
  return {
    title: source.title,
    lang: titleLang(source),
    titleEn: source.titleEn,
    date: source.date === undefined ? undefined : dateWords(source.date),
    href: routes.source(source.id),
    statements: formatCount(citations([source], uses), 'statement'),
  };
}

/** Sources under their publishers, both in the order of the alphabet. */
function byPublisher(sources: readonly Source[], uses: Uses) {
  const groups = Map.groupBy(sources, ({ publisher }) => publisher);
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([publisher, listed]) => ({
      publisher,
      sources: listed.map((source) => sourceItem(source, uses)),
    }));
}

function ofKind(library: Library, kind: SourceKind): Source[] {
  return [...library.sources.values()].filter((source) => source.kind === kind);
}

function inLanguage(library: Library, code: string): Source[] {
  return [...library.sources.values()].filter(({ language }) => language.includes(code));
}

/** The kinds of which there is a source, those nearest to the facts first. */
export function usedKinds(library: Library): SourceKind[] {
  return sourceKinds.filter((kind) => ofKind(library, kind).length > 0);
}

/** Codes of the languages of the sources, that of most sources first. */
export function usedLanguages(library: Library): string[] {
  const codes = [...library.sources.values()].flatMap(({ language }) => language);
  return [...Map.groupBy(codes, (code) => code)]
    .toSorted(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b, 'en'))
    .map(([code]) => code);
}

/** A part of a whole: its number in words, and its share of the whole in percent. */
function share(part: number, whole: number) {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  const rounded = percent < 1 ? Number(percent.toPrecision(1)) : Math.round(percent);
  return { count: formatNumber(part), percent, words: formatValue(rounded, '%') };
}

function kindView(library: Library, kind: SourceKind, uses: Uses) {
  const all = [...library.sources.values()];
  const sources = ofKind(library, kind);
  return {
    ...kinds[kind],
    href: routes.sourceKind(kind),
    sources: share(sources.length, all.length),
    citations: share(citations(sources, uses), citations(all, uses)),
  };
}

/** How many statements rest on how many sources, in a sentence. */
export function sourcesLead(library: Library): string {
  const statements = formatCount(statementCount(sourceUses(library)), 'statement');
  return `${statements} on this site rest on ${formatCount(library.sources.size, 'source')}.`;
}

/** The sources that most statements rest on, in that order. */
function heaviest(library: Library, uses: Uses) {
  return [...library.sources.values()]
    .toSorted((a, b) => citations([b], uses) - citations([a], uses))
    .slice(0, most)
    .map((source) => ({ publisher: source.publisher, ...sourceItem(source, uses) }));
}

/** The bibliography in short: what the site rests on, by kind, by language and by weight. */
export function sourcesView(library: Library) {
  const uses = sourceUses(library);
  return {
    lead: sourcesLead(library),
    kinds: usedKinds(library).map((kind) => kindView(library, kind, uses)),
    languages: usedLanguages(library).map((code) => ({
      name: languageName(code),
      count: formatNumber(inLanguage(library, code).length),
      href: routes.sourceLanguage(code),
    })),
    heaviest: heaviest(library, uses),
  };
}

function listView(library: Library, title: string, sources: readonly Source[], href: string) {
  const uses = sourceUses(library);
  return {
    title,
    publishers: byPublisher(sources, uses),
    trail: trail({ label: 'Sources', href: routes.sources() }, { label: title, href }),
  };
}

/** How many sources there are, and how often statements cite them, in a sentence. */
function weight(library: Library, sources: readonly Source[]): string {
  const cited = formatCount(citations(sources, sourceUses(library)), 'citation');
  return `${formatCount(sources.length, 'source')} with ${cited} on this site.`;
}

/** All sources of a kind under their publishers, and what that kind means. */
export function sourceKindView(library: Library, kind: SourceKind) {
  const { name, meaning } = kinds[kind];
  const sources = ofKind(library, kind);
  return {
    ...listView(library, name, sources, routes.sourceKind(kind)),
    lead: `${meaning} ${weight(library, sources)}`,
    description: `${name} behind the statements of this site, under their publishers. ${meaning}`,
  };
}

/** All sources in a language under their publishers. */
export function sourceLanguageView(library: Library, code: string) {
  const name = languageName(code);
  const sources = inLanguage(library, code);
  return {
    ...listView(library, `Sources in ${name}`, sources, routes.sourceLanguage(code)),
    lead: weight(library, sources),
    description: `Everything in ${name} that this site rests on, under its publishers, with the number of statements that each source supports.`,
  };
}

export type SourcesView = ReturnType<typeof sourcesView>;
export type SourceListView =
  ReturnType<typeof sourceKindView> | ReturnType<typeof sourceLanguageView>;
