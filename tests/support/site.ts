import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseHTML } from 'linkedom';

/** One page of the built site. */
export interface Page {
  /** Address below the base path, with a slash in front, such as "/missions/chang-e-6/". */
  path: string;
  html: string;
  document: Document;
}

/** The folder that holds the built site: `DIST_DIR`, or "dist". */
export const distFolder = resolve(process.env['DIST_DIR'] || 'dist');

/** The path under which the build is served, with a slash at both ends. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/** Origin of the build and the path under which it is served. */
export const siteRoot = new URL(basePath, process.env['SITE_URL'] || 'http://localhost:4321').href;

/** Every file of the built site, as its address below the base path. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(distFolder, join(parentPath, name))}`)
    .toSorted(),
);

/** The text of a built file, by its address below the base path. */
export function readBuilt(path: string): string {
  return readFileSync(join(distFolder, path), 'utf8');
}

/** Reads markup, whole or cut short, into a document. */
export function parsed(html: string): Document {
  return parseHTML(html).document;
}

function readPage(file: string): Page {
  const html = readBuilt(file);
  return { path: file.replace(/index\.html$/, ''), html, document: parsed(html) };
}

/** Every page of the built site. */
export const pages: readonly Page[] = [...files]
  .filter((file) => file.endsWith('.html'))
  .map(readPage);

/** What a host answers with where there is no page. */
export const notFoundPath = '/404.html';

const pageByPath = new Map(pages.map((page) => [page.path, page]));

/** The page at an address below the base path; undefined where there is none. */
export function findPage(path: string): Page | undefined {
  return pageByPath.get(path);
}

/** The page at an address below the base path, which must exist. */
export function pageAt(path: string): Page {
  const page = findPage(path);
  if (page === undefined) throw new Error(`${distFolder} has no page at ${path}`);
  return page;
}

/** The address of a page below the base path as a link of the build writes it. */
export function hrefOf(path: string): string {
  return basePath + path.slice(1);
}

/** The words of an element, with every run of white space as one space. */
export function wordsOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What a check finds wrong on all pages, each finding led by its page; empty where all is well. */
export function findings(check: (page: Page) => Iterable<string>): string[] {
  return pages.flatMap((page) => [...check(page)].map((finding) => `${page.path}: ${finding}`));
}

/** A text of a page and the language it is marked with. */
export interface TextNode {
  text: string;
  lang: string;
}

const unread = new Set(['SCRIPT', 'STYLE']);

/** Every text inside an element that a reader may meet, with its language. */
export function* textNodes(element: Element, inherited = ''): Generator<TextNode> {
  if (unread.has(element.tagName)) return;
  const lang = element.getAttribute('lang') ?? inherited;
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) yield { text: child.textContent ?? '', lang };
    else if (child.nodeType === child.ELEMENT_NODE) yield* textNodes(child as Element, lang);
  }
}
