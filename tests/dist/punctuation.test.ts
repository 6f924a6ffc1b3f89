import { describe, expect, it } from 'vitest';
import { pages, problemsOn } from '../support/site.ts';

const blocks =
  /^(?:address|article|blockquote|body|br|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|img|li|main|nav|ol|p|section|svg|table|tbody|td|text|th|thead|tr|ul)$/;

const silent = new Set(['script', 'style', '#comment']);

/** The text below a node as it is laid out: a block ends a line, white space counts as one space. */
function layOut(node: Node): string {
  const name = node.nodeName.toLowerCase();
  if (silent.has(name)) return '';
  if (name === '#text') return (node.textContent ?? '').replace(/\s+/g, ' ');
  const text = [...node.childNodes].map(layOut).join('');
  return blocks.test(name) ? `\n${text}\n` : text;
}

const lines = new Map(
  pages.map((page) => [
    page,
    layOut(page.document.body)
      .replace(/ +/g, ' ')
      .split(/ *\n */),
  ]),
);

function linesWhere(pattern: RegExp): string[] {
  return problemsOn(pages, (page) =>
    (lines.get(page) ?? []).flatMap((line) => {
      const found = pattern.exec(line);
      return found === null ? [] : [`“${line.slice(Math.max(0, found.index - 40)).slice(0, 80)}”`];
    }),
  );
}

// French sets a space before ":" and ";", and titles of sources are in many languages.
describe('a comma or a full stop', () => {
  it('follows its word without a space, across elements too', () => {
    expect(linesWhere(/\S [,.](?![\w.])/)).toEqual([]);
  });

  it('does not begin a line', () => {
    expect(linesWhere(/^[,.](?![\w.])/)).toEqual([]);
  });
});
