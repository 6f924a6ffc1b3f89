import type { PageCitations } from './citations.ts';
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

/**
 * What prose can show of its page. MDX passes its components only what the author typed, so the
 * page hands this over in `Astro.locals`.
 */
export interface ProseContext {
  facts: readonly ProseFact[];
  quotations?: readonly ProseQuotation[];
  marks: PageCitations['marks'];
}
