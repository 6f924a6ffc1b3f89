import { mdxToMdast, type MdastNode } from 'satteri';
import type { Place } from './problem.ts';
import { placeIn } from './text-rules.ts';

/** A part of prose: a heading, a link, a component … */
export type MarkupNode = MdastNode;

/** Prose as the site's own processor reads it, or why it cannot. */
export interface Markup {
  /** Every part, from the first to the last; none where the prose cannot be read. */
  nodes: readonly MarkupNode[];
  /** What keeps it from being read, with the place in the prose. */
  mistake?: { kind: 'syntax' | 'braces'; place: Place; message: string };
}

function withDescendants(node: MarkupNode): MarkupNode[] {
  return [node, ...('children' in node ? node.children.flatMap(withDescendants) : [])];
}

/** `3:7: Expected a closing tag (mdx:code)` as its parts. */
function mistakeIn(error: unknown): NonNullable<Markup['mistake']> {
  if (error instanceof RangeError)
    return {
      kind: 'syntax',
      place: { line: 1, column: 1 },
      message: 'more levels than can be read',
    };
  const text = error instanceof Error ? error.message : String(error);
  const {
    1: line = '1',
    2: column = '1',
    3: message = text,
  } = /^(\d+):(\d+): (.*)/s.exec(text) ?? [];
  return {
    kind: 'syntax',
    place: { line: Number(line), column: Number(column) },
    message: message.replace(/ \((?:note: |mdx)[^]*$/, ''),
  };
}

/**
 * Reads prose with the processor of the site, set up as in `astro.config.mjs`. Braces are not even
 * read: they would hold program code, which no content has.
 */
export function readMarkup(body: string): Markup {
  const brace = /(?<!\\)[{}]/.exec(body);
  if (brace)
    return {
      nodes: [],
      mistake: { kind: 'braces', place: placeIn(body, brace.index), message: brace[0] },
    };
  try {
    const root = mdxToMdast(body, { features: { frontmatter: false } });
    return { nodes: withDescendants(root) };
  } catch (error) {
    return { nodes: [], mistake: mistakeIn(error) };
  }
}

/** Where a part begins, as an offset into the prose. */
export function offsetOf(node: MarkupNode): number {
  return node.position?.start.offset ?? 0;
}
