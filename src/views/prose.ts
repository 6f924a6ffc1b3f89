import { entryOf, type Library } from '#domain/library.ts';
import { termsInProse } from '#domain/prose.ts';
import type { PageCitations } from './citations.ts';
import { termHref } from './glossary.ts';
import type { FactView, QuotationView } from './statements.ts';

/** A fact that prose shows. */
export interface ProseFact extends Pick<FactView, 'id' | 'value' | 'marks'> {
  /** Id of the entry that holds it, where that is not the page's own. */
  of?: string | undefined;
  /** Where it stands, where that is not this page. */
  href?: string | undefined;
}

/** A quotation that prose shows. */
export interface ProseQuotation extends QuotationView {
  /** Id of the entry that holds it, where that is not the page's own. */
  of?: string | undefined;
}

/** A term of the glossary that prose marks, with what opens at its mark. */
export interface ProseTerm {
  id: string;
  name: string;
  /** What it means, in one sentence. */
  plain: string;
  /** Its place in the glossary. */
  href: string;
}

/**
 * What prose can show of its page. MDX passes its components only what the author typed, so the
 * page hands this over in `Astro.locals`.
 */
export interface ProseContext {
  facts: readonly ProseFact[];
  quotations?: readonly ProseQuotation[];
  /** The terms that open on this page; without them, as in a list of entries, a term is a link. */
  terms?: readonly ProseTerm[];
  marks: PageCitations['marks'];
}

/** The terms that the prose of an entry marks. */
export function proseTerms(library: Library, body: string): ProseTerm[] {
  return termsInProse(body).map((id) => {
    const { names, plain } = entryOf(library.terms, id).data;
    return { id, name: names.en, plain, href: termHref(id) };
  });
}
