import type { PageCitations } from './citations.ts';
import type { FactView } from './statements.ts';

/**
 * What prose can show of its page. MDX passes its components only what the author typed, so the
 * page hands this over in `Astro.locals`.
 */
export interface ProseContext {
  facts: readonly FactView[];
  marks: PageCitations['marks'];
}
