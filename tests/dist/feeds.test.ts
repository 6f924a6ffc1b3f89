import { describe, expect, it } from 'vitest';
import { children, linkIn, readFeed, textIn } from '../support/atom.ts';
import { realLibrary } from '../support/content.ts';
import { all as elements } from '../support/dom.ts';
import {
  basePath,
  files,
  findPage,
  origin,
  pageAt,
  pages,
  parsePage,
  problemsOn,
  textOf,
} from '../support/site.ts';

const { missions, timelines, updates } = await realLibrary();
const feeds = [...files]
  .filter((file) => file.endsWith('/atom.xml'))
  .map((file) => ({ file, feed: readFeed(file) }));
const entries = feeds.flatMap(({ file, feed }) =>
  children(feed, 'entry').map((entry) => ({ file, entry })),
);
const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

function entriesOf(path: string) {
  return children(readFeed(basePath + path), 'entry');
}

function categoryOf(entry: (typeof entries)[number]['entry']): string | null | undefined {
  return children(entry, 'category')[0]?.getAttribute('term');
}

/** Anchor of the place that an entry leads to. */
function anchorOf(entry: (typeof entries)[number]['entry']): string {
  return new URL(linkIn(entry, 'alternate') ?? origin).hash.slice(1);
}

/** Why an address is not a whole address of something on this site, or nothing. */
function faultOf(address: string | undefined): string[] {
  if (address === undefined || !address.startsWith(origin + basePath)) return [`${address}: where`];
  const { pathname, hash } = new URL(address);
  if (files.has(pathname)) return [];
  const page = findPage(pathname);
  if (page === undefined) return [`${address}: no page`];
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || page.document.getElementById(anchor) ? [] : [`${address}: no anchor`];
}

describe('the feeds', () => {
  it('are that of everything, that of updates, and one of each mission', () => {
    const expected = ['', 'updates/', ...missions.map(({ id }) => `missions/${id}/`)];
    expect(feeds.map(({ file }) => file)).toEqual(
      expected.map((folder) => `${basePath}${folder}atom.xml`).toSorted(),
    );
  });

  it.each(feeds)('$file has what Atom asks for', ({ file, feed }) => {
    expect([feed.namespaceURI, feed.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    expect(textIn(feed, 'id')).toMatch(uuid);
    expect(linkIn(feed, 'self')).toBe(origin + file);
    expect(faultOf(linkIn(feed, 'alternate'))).toEqual([]);
    expect(textIn(feed, 'title')).not.toBe('');
    expect(children(feed, 'author').map((author) => textIn(author, 'name'))).toEqual([
      'Magpie Bridge',
    ]);
  });

  it.each(feeds)('$file is as new as its newest entry, which comes first', ({ feed }) => {
    const times = children(feed, 'entry').map((entry) => textIn(entry, 'updated'));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(textIn(feed, 'updated')).toBe(times[0]);
  });

  // The site is built and tested under two paths; these ids hold under both.
  it.each([
    ['atom.xml', 'b264a5c1-b166-541a-8302-66dbcae302bb'],
    ['updates/atom.xml', '3f7f47f4-6488-59d9-a28d-bc6a563f7e5c'],
    ['missions/chang-e-6/atom.xml', 'bafd128e-e9a1-584c-a0c4-2889685a3b63'],
  ])('%s keeps its id wherever the site is served', (path, id) => {
    expect(textIn(readFeed(basePath + path), 'id')).toBe(`urn:uuid:${id}`);
  });

  it('know one entry by one id, and another by another', () => {
    const idsOf = Map.groupBy(entries, ({ entry }) => textIn(entry, 'id'));
    const titles = [...idsOf.values()].map((same) =>
      same.map(({ entry }) => textIn(entry, 'title')),
    );
    expect(titles.filter((same) => new Set(same).size > 1)).toEqual([]);
  });

  it('name each entry once', () => {
    const repeated = feeds.filter(({ feed }) => {
      const ids = children(feed, 'entry').map((entry) => textIn(entry, 'id'));
      return new Set(ids).size < ids.length;
    });
    expect(repeated.map(({ file }) => file)).toEqual([]);
  });

  it('are named by every page, and a feed of its own by each page that has one', () => {
    const wrong = problemsOn(pages, ({ path, document }) => {
      const links = elements(document, 'link[type="application/atom+xml"][rel="alternate"]');
      const named = links.map((link) => link.getAttribute('href'));
      const own = `${basePath}${path.slice(1)}atom.xml`;
      const isOwn = path !== '/' && files.has(own);
      const expected = [...(isOwn ? [own] : []), `${basePath}atom.xml`];
      return named.join() === expected.join() ? [] : [named.join() || 'none'];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the entries of the feeds', () => {
  it('have id, title, time and text', () => {
    const incomplete = entries.filter(
      ({ entry }) =>
        !uuid.test(textIn(entry, 'id')) ||
        textIn(entry, 'title') === '' ||
        !timestamp.test(textIn(entry, 'updated')) ||
        textOf(parsePage(textIn(entry, 'content')).documentElement) === '',
    );
    expect(entries.length).toBeGreaterThan(100);
    expect(incomplete.map(({ entry }) => textIn(entry, 'id'))).toEqual([]);
  });

  it('lead to places that exist, by their links and in their text', () => {
    const faults = entries.flatMap(({ file, entry }) => {
      const html = `<!doctype html><body>${textIn(entry, 'content')}</body>`;
      const links = elements(parsePage(html), 'a').map((link) => link.getAttribute('href'));
      return [linkIn(entry, 'alternate'), ...links]
        .flatMap((address) => faultOf(address ?? undefined))
        .map((fault) => `${file}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(missions)('of $id are its events with their words and sources', ({ id }) => {
    const { events = [] } = timelines.get(id) ?? {};
    const told = entriesOf(`missions/${id}/atom.xml`).filter(
      (entry) => categoryOf(entry) === 'event',
    );
    expect(told).toHaveLength(events.length);
    const texts = new Map(
      told.map((entry) => {
        const html = `<!doctype html><body>${textIn(entry, 'content')}</body>`;
        return [anchorOf(entry), parsePage(html)] as const;
      }),
    );
    const missing = events.filter((event) => {
      const document = texts.get(`event-${event.id}`);
      const sources = document === undefined ? [] : elements(document, 'ol a');
      const words = textOf(document?.documentElement ?? null);
      return !words.includes(event.text ?? '') || sources.length !== event.sources.length;
    });
    expect(missing.map((event) => event.id)).toEqual([]);
  });

  it('of the updates say all that the page says', () => {
    const told = entriesOf('updates/atom.xml');
    expect(told).toHaveLength(updates.length);
    const shortened = told.filter((entry) => {
      const update = pageAt('/updates/').document.getElementById(anchorOf(entry));
      const prose = update?.querySelector('.prose');
      const html = `<!doctype html><body>${textIn(entry, 'content')}</body>`;
      const words = (node: Node | null | undefined) => textOf(node ?? null).replace(/\d+/g, '');
      return words(prose) === '' || words(parsePage(html).querySelector('.prose')) !== words(prose);
    });
    expect(shortened.map((entry) => textIn(entry, 'id'))).toEqual([]);
  });
});
