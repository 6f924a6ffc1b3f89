import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  all,
  basePath,
  entryPagesBelow,
  files,
  findPage,
  pageAt,
  pages,
  readBytes,
  resolveLink,
} from '../support/site.ts';

/** What the index of the search holds of a page or of a part of one. */
interface Fragment {
  url: string;
  content: string;
  filters: { kind?: string[] };
  meta: Record<string, string>;
  anchors: { id: string; title?: string }[];
}

const signature = 'pagefind_dcd';
const folder = `${basePath}pagefind/`;

function readFragment(file: string): Fragment {
  const text = gunzipSync(readBytes(file)).toString('utf8');
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

const fragments = [...files]
  .filter((file) => file.startsWith(`${folder}fragment/`))
  .map(readFragment);
const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));

/** Pages that a search is no help to find. */
const unlisted =
  /^\/(?:404\.html|search\/|offline\/|about\/design\/|(?:payloads|partners)\/(?:mission|partner|kind)\/.+)$/;

function urlOf(path: string): string {
  return basePath + path.slice(1);
}

describe('the index of the search', () => {
  it.each(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.en.pagefind'])(
    'has what it needs to run: %s',
    (file) => {
      expect([...files]).toContain(folder + file);
    },
  );

  it('brings no interface of its own', () => {
    expect([...files].filter((file) => /^.*\/pagefind-.*ui\.(?:js|css)$/.test(file))).toEqual([]);
  });

  it('holds every page, and once', () => {
    const listed = pages.filter(({ path }) => !unlisted.test(path)).map(({ address }) => address);
    expect(listed.filter((address) => !byUrl.has(address))).toEqual([]);
    expect(byUrl.size).toBe(fragments.length);
  });

  it('leads to places that exist', () => {
    const broken = fragments.filter(({ url }) => {
      const [path = '', anchor] = url.split('#');
      const document = findPage(path)?.document;
      return !document || (anchor !== undefined && document.getElementById(anchor) === null);
    });
    expect(broken.map(({ url }) => url)).toEqual([]);
  });

  it.each([
    ['mission', '/missions/'],
    ['payload', '/payloads/'],
    ['partner', '/partners/'],
    ['story', '/stories/'],
    ['source', '/sources/'],
  ])('knows the kind %s by its name', (kind, below) => {
    const wrong = entryPagesBelow(below).filter(
      ({ address }) => byUrl.get(address)?.filters.kind?.join() !== kind,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('gives everything a title and a kind', () => {
    const nameless = fragments.filter(({ meta, filters }) => !meta['title'] || !filters.kind);
    expect(nameless.map(({ url }) => url)).toEqual([]);
  });

  it.each([
    ['event', '/missions/chang-e-6/#event-landing'],
    ['term', '/glossary/#term-regolith'],
    ['mission', '/timeline/#chang-e-5'],
    ['mission', '/missions/chang-e-7/#module-hopper'],
  ])('holds a part of a page as a result of its own: %s %s', (kind, path) => {
    expect(byUrl.get(urlOf(path))?.filters.kind).toEqual([kind]);
  });

  it('leads to each fact of a mission by its label', () => {
    const mission = pageAt('/missions/chang-e-6/');
    const places = new Map(byUrl.get(mission.address)?.anchors.map(({ id, title }) => [id, title]));
    const facts = all(mission.document, '[id^="fact-"]');
    const missing = facts.filter(
      (fact) => places.get(fact.id) !== fact.querySelector('dt')?.textContent,
    );
    expect(facts.length).toBeGreaterThan(20);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('leaves out what stands around the words of a page', () => {
    const content = byUrl.get(urlOf('/missions/chang-e-6/'))?.content ?? '';
    expect(content).toContain('1,935.3 g');
    for (const chrome of ['Skip to content', 'Cite this page', 'read in full', 'Theme:'])
      expect(content).not.toContain(chrome);
  });

  it('is made of nothing that is left lying on the site', () => {
    expect([...files].filter((file) => file.endsWith('entries.json'))).toEqual([]);
  });
});

describe('the index from A to Z', () => {
  const index = pageAt('/index/');
  const linked = new Set(
    all(index.document, 'main .index a').map((link) => {
      const { pathname } = resolveLink(index, link.getAttribute('href') ?? '');
      return pathname;
    }),
  );

  it('lists every page but those of single sources', () => {
    const absent = pages.filter(
      ({ path, address }) =>
        !unlisted.test(path) && path !== '/' && !/^\/sources\/./.test(path) && !linked.has(address),
    );
    expect(absent.map(({ path }) => path)).toEqual([]);
  });

  it('lists every term', () => {
    const terms = all(pageAt('/glossary/').document, '.term').map(({ id }) => id);
    const addresses = all(index.document, 'main a').map((link) => link.getAttribute('href'));
    expect(terms.filter((id) => !addresses.includes(urlOf(`/glossary/#${id}`)))).toEqual([]);
  });
});
