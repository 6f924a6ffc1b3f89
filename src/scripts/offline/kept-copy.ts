const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** When a copy left its server, in milliseconds; 0 where the server did not say. */
export function sentAt({ headers }: Response): number {
  return Date.parse(headers.get('date') ?? '') || 0;
}

/** @example momentWords(Date.UTC(2026, 10, 27, 10, 12)) // '27 November 2026, 10:12' in London */
export function momentWords(moment: number): string {
  return `${day.format(moment)}, ${time.format(moment)}`;
}

/** The copy that left its server last; undefined where there is none. */
export function newest(copies: readonly (Response | undefined)[]): Response | undefined {
  return copies.filter((copy) => copy !== undefined).toSorted((a, b) => sentAt(b) - sentAt(a))[0];
}

/** What a reader of a kept copy is told. @param isOnline Whether the device has a connection. */
export function noticeWords(sent: number, isOnline: boolean): string {
  const why = isOnline ? 'The site does not answer.' : 'You are offline.';
  return `${why} This is ${sent === 0 ? 'a copy kept earlier' : `the copy of ${momentWords(sent)}`}.`;
}

/** A kept page that says under its header that it is one, in classes that every page has. */
export async function withNotice(copy: Response, isOnline: boolean): Promise<Response> {
  const words = noticeWords(sentAt(copy), isOnline);
  const notice = `<div id="kept-copy" class="rule note no-print" role="status"><p class="mt-3 mb-4">${words}</p></div>`;
  const html = (await copy.text()).replace('</header>', `$&${notice}`);
  return new Response(html, copy);
}

const signs: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/**
 * The title of a page without the name of the site; undefined where the page only leads to another.
 * Trusted Types bar scripts from having it parsed.
 *
 * @example titleOf('<title>Chang&#39;e-6 · Magpie Bridge</title>') // "Chang'e-6"
 */
export function titleOf(html: string): string | undefined {
  if (/<meta http-equiv="refresh"/.test(html)) return undefined;
  const title = /<title>(.*?)(?: · [^·]*)?<\/title>/s.exec(html)?.[1];
  return title?.replace(/&#?\w+;/g, (sign) => signs[sign] ?? sign);
}
