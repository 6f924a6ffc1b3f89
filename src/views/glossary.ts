import { entryOf, type Library, type TermEntry } from '#domain/library.ts';
import { termStatements } from '#domain/statements.ts';
import { formatCount } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import { pageCitations, type PageCitations } from './citations.ts';
import { concernedLinks } from './concerned.ts';
import { otherNames, otherSpellings, type NameView, type SpellingView } from './names.ts';
import type { LinkView, StatementView } from './statements.ts';

/** A term of the glossary. */
export interface TermView {
  id: string;
  /** Anchor in the glossary, without "#". */
  anchor: string;
  name: string;
  otherNames: NameView[];
  spellings: SpellingView[];
  /** What it means, in one sentence. */
  plain: StatementView;
  /** Whether prose says more. */
  hasStory: boolean;
  /** Related terms. */
  see: LinkView[];
  /** The entries that it matters for. */
  links: LinkView[];
}

/** The terms that begin with a letter. */
export interface LetterView {
  /** Anchor of the group, without "#". */
  anchor: string;
  letter: string;
  terms: TermView[];
}

function anchorOf(id: string): string {
  return `term-${id}`;
}

/** Address of a term. */
export function termHref(id: string): string {
  return `${routes.glossary()}#${anchorOf(id)}`;
}

/** The letter under which a name is looked up: accents do not count. */
export function letterOf(name: string): string {
  return name.normalize('NFD').charAt(0).toUpperCase();
}

function termView(
  library: Library,
  { id, data, body }: TermEntry,
  marks: PageCitations['marks'],
): TermView {
  return {
    id,
    anchor: anchorOf(id),
    name: data.names.en,
    otherNames: otherNames(data.names),
    spellings: otherSpellings(data.names),
    plain: { text: data.plain, marks: marks(data.sources) },
    hasStory: body.trim() !== '',
    see: (data.see ?? []).map((other) => ({
      label: entryOf(library.terms, other).data.names.en,
      href: `#${anchorOf(other)}`,
    })),
    links: concernedLinks(library, data),
  };
}

/** Everything the glossary shows, from A to Z. */
export function glossaryView(library: Library) {
  const { marks, list } = pageCitations(library, termStatements(library.terms));
  const terms = library.terms.map((entry) => termView(library, entry, marks));
  return {
    count: formatCount(terms.length, 'term'),
    letters: [...Map.groupBy(terms, ({ name }) => letterOf(name))].map(
      ([letter, group]): LetterView => ({
        anchor: `letter-${letter.toLowerCase()}`,
        letter,
        terms: group,
      }),
    ),
    context: { facts: [], marks },
    sources: list,
  };
}
