/** A run of text that a search found, or what stands around it. */
export interface Segment {
  text: string;
  isFound: boolean;
}

/** What a result shows: its title, and the words around what was found. */
export interface Shown {
  title: Segment[];
  excerpt: Segment[];
}

/** An excerpt of Pagefind, HTML with nothing but `<mark>` in it, as runs of text. */
export function segmentsOf(excerpt: string): Segment[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((run) => run !== '')
    .map((run) => ({
      text: run
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      isFound: run.startsWith('<mark>'),
    }));
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** The part of a text between two places, with its marks. */
function between(segments: readonly Segment[], start: number, end: number): Segment[] {
  let place = 0;
  return segments.flatMap(({ text, isFound }) => {
    const from = Math.max(start - place, 0);
    const to = Math.max(end - place, 0);
    place += text.length;
    const part = text.slice(from, to);
    return part === '' ? [] : [{ text: part, isFound }];
  });
}

/**
 * Title and excerpt. An excerpt that begins with the title gives it away, marks and all, so that
 * nothing is said twice.
 */
export function shownOf(title: string, excerpt: string): Shown {
  const segments = segmentsOf(excerpt);
  const text = textOf(segments);
  if (!text.startsWith(title))
    return { title: [{ text: title, isFound: false }], excerpt: segments };
  const separator = /^[.:]?\s*/.exec(text.slice(title.length))?.[0].length ?? 0;
  return {
    title: between(segments, 0, title.length),
    excerpt: between(segments, title.length + separator, text.length),
  };
}
