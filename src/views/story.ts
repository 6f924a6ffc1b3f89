import { entryOf, lenderOf, type Library, type StoryEntry } from '#domain/library.ts';
import { proseTags } from '#domain/prose.ts';
import { storyStatements } from '#domain/statements.ts';
import { checkIntervals, checkOf } from '#domain/upkeep.ts';
import { routes } from '#lib/urls.ts';
import { pageCitations, type PageCitations } from './citations.ts';
import { closingView } from './closing.ts';
import { concernedLinks } from './concerned.ts';
import { proseTerms, type ProseContext } from './prose.ts';
import { pageSections, type PageSection } from './sections.ts';
import { factView, quotationView, trail } from './statements.ts';
import { upkeepView } from './upkeep.ts';

type Marks = PageCitations['marks'];

/** A story in a list. */
export function storyItems(library: Library) {
  return library.stories.map(({ id, data }) => ({
    title: data.title,
    summary: data.summary,
    href: routes.story(id),
  }));
}

function pageOf(library: Library, lender: string): string {
  const isMission = library.missions.some(({ id }) => id === lender);
  return isMission ? routes.mission(lender) : routes.payload(lender);
}

/** The entries whose facts and quotations the prose of a story shows. */
function lenders(library: Library, body: string) {
  const ids = new Set(proseTags(body).map(({ attributes }) => attributes['of']));
  return [...ids].flatMap((id) => (id === undefined ? [] : (lenderOf(library, id) ?? [])));
}

function contextOf(library: Library, { data, body }: StoryEntry, marks: Marks): ProseContext {
  const others = lenders(library, body);
  return {
    facts: others.flatMap((lender) =>
      lender.data.facts.map((fact) => ({
        ...factView(fact, marks),
        of: lender.id,
        href: `${pageOf(library, lender.id)}#fact-${fact.id}`,
      })),
    ),
    quotations: [
      ...(data.quotations ?? []).map((quotation) => quotationView(quotation, marks)),
      ...others.flatMap((lender) =>
        (lender.data.quotations ?? []).map((quotation) => ({
          ...quotationView(quotation, marks),
          of: lender.id,
        })),
      ),
    ],
    terms: proseTerms(library, body),
    marks,
  };
}

/** A source worth reading on, as the list of the page has it, with its mark. */
function furtherView(source: string, { marks, list }: PageCitations) {
  return list
    .filter(({ href }) => href === routes.source(source))
    .map((cited) => ({ ...cited, marks: marks([source]) }));
}

/**
 * Everything the page of a story shows, worded.
 *
 * @param headings The headings of its prose, in order, with their anchors.
 */
export function storyView(
  library: Library,
  id: string,
  headings: readonly PageSection[],
  today: string,
) {
  const entry = entryOf(library.stories, id);
  const { title, summary, unknowns = [], further = [], changed, checked } = entry.data;
  const citations = pageCitations(library, storyStatements(library, entry));
  const check = checkOf(checked, checkIntervals.settled, today);
  const place = library.stories.indexOf(entry);
  return {
    title,
    description: summary,
    trail: trail(
      { label: 'Stories', href: routes.stories() },
      { label: title, href: routes.story(id) },
    ),
    sections: [
      ...headings,
      ...pageSections(
        further.length > 0 ? 'further' : undefined,
        'unknown',
        'sources',
        'cite',
        'history',
      ),
    ],
    links: concernedLinks(library, entry.data),
    next: storyItems(library)[place + 1],
    context: contextOf(library, entry, citations.marks),
    further: further.flatMap((source) => furtherView(source, citations)),
    ...closingView(unknowns, citations, `content/stories/${id}.mdx`, upkeepView(changed, check)),
  };
}

export type FurtherView = ReturnType<typeof furtherView>[number];
export type StoryItem = ReturnType<typeof storyItems>[number];
export type StoryView = ReturnType<typeof storyView>;
