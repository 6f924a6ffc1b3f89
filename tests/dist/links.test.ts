import { describe, expect, it } from 'vitest';
import {
  addressedPages,
  all,
  basePath,
  changedPage,
  files,
  findPage,
  origin,
  pages,
  parsePage,
  problemsOn,
  readDist,
  resolveLink,
  type Page,
} from '../support/site.ts';

type Kind =
  'anchor' | 'whole' | 'subscription' | 'other site' | 'internal' | 'unprefixed' | 'relative';

interface Reference {
  kind: Kind;
  address: string;
  element: Element;
}

const siteRoot = origin + basePath;
const single = ['href', 'src', 'poster', 'action', 'data'];
const listed = ['srcset', 'imagesrcset'];
const referring = [...single, ...listed].map((attribute) => `[${attribute}]`).join();
const wholeByRule = 'link[rel="canonical"], meta[property^="og:"], copy-text a';

function kindOf(address: string): Kind {
  if (address.startsWith('#')) return 'anchor';
  if (address === origin || address.startsWith(`${origin}/`)) return 'whole';
  if (address.startsWith('webcal:')) return 'subscription';
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return 'other site';
  if (address.startsWith(basePath)) return 'internal';
  return address.startsWith('/') ? 'unprefixed' : 'relative';
}

function addressesInAttributes(element: Element): string[] {
  const lists = listed.flatMap((name) => element.getAttribute(name)?.split(',') ?? []);
  return [
    ...single.map((name) => element.getAttribute(name)),
    ...lists.map((candidate) => candidate.trim().split(/\s/)[0]),
  ].filter((address) => typeof address === 'string');
}

function addressesInStyles(style: Element): string[] {
  const urls = (style.textContent ?? '').matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g);
  return [...urls].map(([, , address = '']) => address);
}

function addressInMeta(meta: Element): string[] {
  return [meta.getAttribute('content') ?? ''];
}

function referencesOf({ document }: Page): Reference[] {
  const find = (selector: string, addressesIn: (element: Element) => string[]) =>
    all(document, selector).flatMap((element) =>
      addressesIn(element).map((address) => ({ kind: kindOf(address), address, element })),
    );
  return [
    ...find(referring, addressesInAttributes),
    ...find('style', addressesInStyles),
    ...find('meta[property="og:url"], meta[property="og:image"]', addressInMeta),
  ];
}

const references = new Map(pages.map((page) => [page, referencesOf(page)]));
const pictures = [...files].filter((file) => file.endsWith('.svg'));
const idsOf = new Map([
  ...pages.map(({ address, document }) => [address, idsIn(document)] as const),
  ...pictures.map((file) => [file, idsIn(parsePage(readDist(file)))] as const),
]);

function idsIn(document: Document): Set<string> {
  return new Set(all(document, '[id]').map(({ id }) => id));
}

function referencesOfKind(page: Page, ...kinds: Kind[]): Reference[] {
  return (references.get(page) ?? []).filter(({ kind }) => kinds.includes(kind));
}

/** Address without the fragment, and the fragment, of a reference to this site. */
function targetOf(page: Page, { address }: Reference): { path: string; fragment: string } {
  const { pathname, hash } = resolveLink(page, address);
  return { path: decodeURI(pathname), fragment: decodeURIComponent(hash.slice(1)) };
}

function exists(path: string): boolean {
  return files.has(path) || files.has(`${path.replace(/\/$/, '')}/index.html`);
}

function addressesWhere(page: Page, kinds: Kind[], isWrong: (reference: Reference) => boolean) {
  return referencesOfKind(page, ...kinds)
    .filter(isWrong)
    .map(({ address }) => address);
}

describe('links', () => {
  it('lead to pages and files that exist', () => {
    const broken = problemsOn(pages, (page) =>
      addressesWhere(
        page,
        ['internal', 'whole'],
        (reference) => !exists(targetOf(page, reference).path),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('lead to anchors that exist', () => {
    const broken = problemsOn(pages, (page) =>
      addressesWhere(page, ['anchor', 'internal', 'whole'], (reference) => {
        const { path, fragment } = targetOf(page, reference);
        if (reference.kind !== 'anchor' && fragment === '') return false;
        return !idsOf.get(path)?.has(fragment);
      }),
    );
    expect(broken).toEqual([]);
  });

  it('end in a slash where they lead to a page', () => {
    const slashless = problemsOn(pages, (page) =>
      addressesWhere(
        page,
        ['internal', 'whole'],
        (reference) => !/\/$|\.[a-z\d]+$/.test(targetOf(page, reference).path),
      ),
    );
    expect(slashless).toEqual([]);
  });

  it('start with the base path', () => {
    const wrong = problemsOn(pages, (page) =>
      addressesWhere(page, ['unprefixed', 'relative'], () => true),
    );
    expect(wrong).toEqual([]);
  });

  it('start with the base path where the whole address is written', () => {
    const wrong = problemsOn(pages, (page) =>
      addressesWhere(page, ['whole'], ({ address }) => !address.startsWith(siteRoot)),
    );
    expect(wrong).toEqual([]);
  });

  it('name the origin of the site only where a reference has to be whole', () => {
    const wrong = problemsOn(pages, (page) =>
      addressesWhere(page, ['whole'], ({ element }) => !element.matches(wholeByRule)),
    );
    expect(wrong).toEqual([]);
  });

  it('to subscribe lead to a file of this site', () => {
    const host = origin.replace(/^https?:/, 'webcal:');
    const wrong = problemsOn(pages, (page) =>
      addressesWhere(
        page,
        ['subscription'],
        ({ address }) =>
          !address.startsWith(host + basePath) || !files.has(address.slice(host.length)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('reach every page from the home page', () => {
    const reached = new Set<string>();
    const waiting = [basePath];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const page = findPage(path);
      if (page === undefined || reached.has(path)) continue;
      reached.add(path);
      const links = referencesOfKind(page, 'internal');
      waiting.push(...links.map((reference) => targetOf(page, reference).path));
    }
    const unreached = addressedPages
      .map(({ address }) => address)
      .filter((address) => !reached.has(address));
    expect(unreached).toEqual([]);
  });
});

describe('links to other sites', () => {
  const isLocal = (hostname: string) =>
    /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$|\.(?:localhost|local|internal)$/.test(
      hostname,
    );

  it('are whole http or https addresses', () => {
    const wrong = problemsOn(pages, (page) =>
      addressesWhere(
        page,
        ['other site'],
        ({ address }) => !/^https?:\/\//.test(address) || !URL.canParse(address),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('never lead to the machine of the reader', () => {
    const wrong = problemsOn(pages, (page) =>
      addressesWhere(
        page,
        ['other site'],
        ({ address }) => URL.canParse(address) && isLocal(new URL(address).hostname),
      ),
    );
    expect(wrong).toEqual([]);
  });

  const loadedFromElsewhere = (page: Page) =>
    referencesOf(page)
      .filter(({ kind, element }) => kind === 'other site' && element.tagName !== 'A')
      .map(({ address }) => address);

  it('are only links to follow: nothing is loaded from elsewhere', () => {
    expect(problemsOn(pages, loadedFromElsewhere)).toEqual([]);
  });

  it.each([
    '<script src="https://example.org/a.js"></script>',
    '<img src="//example.org/a.png" alt="">',
    '<link rel="preload" href="https://example.org/a.woff2">',
    '<style>body { background: url(https://example.org/a.png) }</style>',
  ])('are noticed where they load something: %s', (element) => {
    const page = changedPage('/', (html) => html.replace('</head>', `${element}</head>`));
    expect(loadedFromElsewhere(page)).toHaveLength(1);
  });
});
