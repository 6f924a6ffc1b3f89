import { readdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchWords } from '#lib/search-words.ts';
import type { SearchEntry } from '#views/search.ts';

/**
 * The paths of pages that would only repeat others, or that nobody looks for; further pages of a
 * list, too.
 */
export const unlisted =
  /^(?:404|search|admin|offline|about\/design|(?:payloads|partners)\/(?:mission|partner|kind)\/[^/]+|.+\/\d+)\/?$/;

/** The mark of a page that only leads to another. */
const leadsOn = /<meta http-equiv="refresh"/;

/** What surrounds the words of a page, and what has a record of its own. */
const excludeSelectors = [
  ...['.marks', '.no-print', '.permalink', '.print-only', '.head .links', 'figcaption', 'svg'],
  ...['#sources', '#further', '#cite', '#history', '#uses', '[id^="event-"]', '.letter'],
];

const options = { rootSelector: 'main', excludeSelectors, forceLanguage: 'en' };

/** Files of Pagefind that the site uses; its own interfaces are not among them. */
const used = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_[a-z]+)$/;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What a search shows of an entry, and the spellings by which it is found, under their rank. */
function metaOf({ title, note = '', names, rank }: SearchEntry): Record<string, string> {
  const words = [...new Set(names.map(searchWords))].join(' ');
  return Object.fromEntries(
    Object.entries({ title, note, [rank]: words }).filter(([, value]) => value !== ''),
  );
}

/** A page whose words stand apart, and whose facts are places to lead to, under their label. */
function legible(html: string): string {
  return html
    .replace(/(<[a-z]+ id="[^"]+")>(<dt>(?:<a [^>]*>)?([^<]+))/g, '$1 data-pagefind-title="$3">$2')
    .replaceAll('</dt>', ':</dt>')
    .replaceAll('><', '> <');
}

/**
 * The content of a page with what the index needs at its beginning: nothing of it is sent to a
 * reader.
 */
function contentWithMeta(html: string, kind: string, meta: Record<string, string>): string {
  const fields = Object.entries(meta).map(
    ([name, value]) => `<p data-pagefind-ignore data-pagefind-meta="${name}">${escaped(value)}</p>`,
  );
  const content = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return legible(content).replace(
    /<main[^>]*>/,
    `$&<p data-pagefind-ignore data-pagefind-filter="kind">${kind}</p>${fields.join('')}`,
  );
}

/** @throws {Error} with what Pagefind says, so that no site is built with half an index. */
function succeeded<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** The record of a part of a page; none for a whole page, whose words are in its HTML. */
function partOf(entry: SearchEntry) {
  const { href: url, title, kind, text } = entry;
  if (text === undefined) return [];
  const record = { url, content: `${title}. ${text}`, language: 'en', meta: metaOf(entry) };
  return [{ ...record, filters: { kind: [kind] } }];
}

/** Pagefind writes its files itself: handed over, thousands of them cost as much as the index. */
async function writeIndex(index: PagefindIndex, folder: string) {
  succeeded(await index.writeFiles({ outputPath: folder }));
  const files = (await readdir(folder)).filter((file) => extname(file) !== '');
  for (const file of files.filter((file) => !used.test(file))) await rm(join(folder, file));
}

/** The index of the search while the site is built. */
export interface SearchIndex {
  /** @param address Its path on the site, with the base path. */
  addPage(address: string, html: string): Promise<void>;
  /** Writes what browsers load; nothing can be added then. */
  write(folder: string): Promise<void>;
}

/**
 * Begins an index with the parts of pages that have words of their own.
 *
 * @param entries Everything that has a name or a day, from `searchEntries`.
 */
export async function beginSearchIndex(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const { index } = succeeded(await createIndex(options));
  if (index === undefined) throw new Error('Pagefind made no index');
  for (const part of entries.flatMap(partOf)) succeeded(await index.addCustomRecord(part));
  const byAddress = new Map(entries.map((entry) => [entry.href, entry]));
  return {
    async addPage(url, html) {
      const entry = byAddress.get(url);
      const isPart = entry?.text !== undefined;
      if (isPart || leadsOn.test(html)) return;
      const meta = entry === undefined ? {} : metaOf(entry);
      const content = contentWithMeta(html, entry?.kind ?? 'page', meta);
      succeeded(await index.addHTMLFile({ url, content }));
    },
    async write(folder) {
      await writeIndex(index, folder);
      await close();
    },
  };
}
