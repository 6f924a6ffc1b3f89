import { cacheNames, offlinePage } from './cache-names.ts';
import { momentWords, sentAt, titleOf } from './kept-copy.ts';

/** A page that can be read without a connection. */
interface KeptPage {
  path: string;
  title: string;
  sent: number;
}

async function keptPage(cache: Cache, request: Request): Promise<KeptPage | undefined> {
  const { pathname: path } = new URL(request.url);
  const copy = path.endsWith('/') && path !== offlinePage ? await cache.match(request) : undefined;
  if (copy === undefined) return undefined;
  const title = titleOf(await copy.text());
  return title === undefined ? undefined : { path, title, sent: sentAt(copy) };
}

async function keptIn(cacheName: string): Promise<KeptPage[]> {
  const cache = await caches.open(cacheName);
  const requests = await cache.keys();
  const pages = await Promise.all(requests.map((request) => keptPage(cache, request)));
  return pages.filter((page) => page !== undefined);
}

/** All that is kept, each page with its newest copy, in the order of the titles. */
async function allKept(): Promise<KeptPage[]> {
  const copies = [...(await keptIn(cacheNames.core)), ...(await keptIn(cacheNames.pages))];
  const byPath = new Map(
    copies.toSorted((a, b) => a.sent - b.sent).map((copy) => [copy.path, copy]),
  );
  return [...byPath.values()].toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

function row({ path, title, sent }: KeptPage): HTMLLIElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const moment = document.createElement('span');
  moment.className = 'note';
  moment.textContent = sent === 0 ? 'date unknown' : momentWords(sent);
  const item = document.createElement('li');
  item.append(moment, link);
  return item;
}

/** Says which page was asked for, where the offline page stands in its place. */
function nameMissing(): void {
  if (location.pathname === offlinePage) return;
  document.querySelector('#not-kept')?.replaceChildren(`No copy of ${location.pathname} is kept.`);
}

/** The list of what is kept. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    nameMissing();
    void this.#list();
  }

  async #list(): Promise<void> {
    const pages = await allKept();
    if (pages.length > 0) this.querySelector('ul')?.replaceChildren(...pages.map(row));
  }
}

if ('caches' in globalThis) customElements.define('kept-pages', KeptPages);
