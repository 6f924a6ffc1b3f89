import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchWords } from '#lib/search-words.ts';
import type { SearchEntry } from '#views/search.ts';

/** What the pages hand over; it is no part of the site. */
const entriesFile = 'search/entries.json';

/** Pages that would only repeat others, or that nobody looks for; further pages of a list, too. */
const unlisted =
  /^(?:404\.html|(?:search|admin|offline|about\/design|(?:payloads|partners)\/(?:mission|partner|kind)\/[^/]+|.+\/\d+)\/index\.html)$/;

/** The mark of a page that only leads to another. */
const leadsOn = /<meta http-equiv="refresh"/;

/** What surrounds the words of a page, and what has a record of its own. */
const excludeSelectors = [
  ...['.marks', '.no-print', '.permalink', '.print-only', '.head .links', 'figcaption', 'svg'],
  ...['#sources', '#further', '#cite', '#history', '#uses', '[id^="event-"]', '.letter'],
];

const options = { rootSelector: 'main', excludeSelectors, forceLanguage: 'en' };

/** The built site: where it lies and the path under which it is served, with a slash at both ends. */
interface Site {
  folder: string;
  base: string;
}

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
 * A page with what the index needs at the beginning of its content: nothing of it is sent to a
 * reader.
 */
function withMeta(html: string, kind: string, meta: Record<string, string>): string {
  const fields = Object.entries(meta).map(
    ([name, value]) => `<p data-pagefind-ignore data-pagefind-meta="${name}">${escaped(value)}</p>`,
  );
  return legible(html).replace(
    /<main[^>]*>/,
    `$&<p data-pagefind-ignore data-pagefind-filter="kind">${kind}</p>${fields.join('')}`,
  );
}

async function pageFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !unlisted.test(file))
    .toSorted();
}

/** @throws {Error} with what Pagefind says, so that no site is built with half an index. */
function succeeded<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

async function addPages(
  index: PagefindIndex,
  { folder, base }: Site,
  entries: readonly SearchEntry[],
) {
  const byAddress = new Map(entries.map((entry) => [entry.href, entry]));
  for (const file of await pageFiles(folder)) {
    const html = await readFile(join(folder, file), 'utf8');
    const url = `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const entry = byAddress.get(url);
    if (entry?.text !== undefined || leadsOn.test(html)) continue;
    const content = withMeta(html, entry?.kind ?? 'page', entry === undefined ? {} : metaOf(entry));
    succeeded(await index.addHTMLFile({ url, content }));
  }
}

async function addParts(index: PagefindIndex, entries: readonly SearchEntry[]) {
  for (const entry of entries) {
    if (entry.text === undefined) continue;
    const { href: url, title, kind, text } = entry;
    const record = { url, content: `${title}. ${text}`, language: 'en', meta: metaOf(entry) };
    succeeded(await index.addCustomRecord({ ...record, filters: { kind: [kind] } }));
  }
}

/** Pagefind writes its files itself: handed over, thousands of them cost as much as the index. */
async function writeIndex(index: PagefindIndex, folder: string) {
  succeeded(await index.writeFiles({ outputPath: folder }));
  const files = (await readdir(folder)).filter((file) => extname(file) !== '');
  for (const file of files.filter((file) => !used.test(file))) await rm(join(folder, file));
}

async function takeEntries(folder: string): Promise<SearchEntry[]> {
  const file = join(folder, entriesFile);
  const entries: SearchEntry[] = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return entries;
}

async function makeIndex(site: Site): Promise<void> {
  const entries = await takeEntries(site.folder);
  const { index } = succeeded(await createIndex(options));
  if (index === undefined) throw new Error('Pagefind made no index');
  await addPages(index, site, entries);
  await addParts(index, entries);
  await writeIndex(index, join(site.folder, 'pagefind'));
  await close();
}

/** Makes the index of the search from the built pages and from `searchEntries`. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': ({ dir }) => makeIndex({ folder: fileURLToPath(dir), base }),
    },
  };
}
