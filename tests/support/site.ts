import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of the built site. */
export interface Page {
  /** Address without the base path, for messages and choices: `/missions/chang-e-6/`. */
  path: string;
  /** Address under which a browser asks for it: `/moon/missions/chang-e-6/`. */
  address: string;
  html: string;
  document: Document;
}

/** Folder of the built site. */
export const distFolder = process.env['DIST_DIR'] || 'dist';

/** The path under which the site is served, with a slash at both ends. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/** Where the site lives, without a path. */
export const origin = new URL(process.env['SITE_URL'] || 'http://localhost:4321').origin;

const filePaths = globSync('**/*', { cwd: distFolder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(distFolder, sep).length))
  .map((path) => path.split(sep).join('/'))
  .toSorted();

/** Addresses of all files of the built site, pages included as files. */
export const files: ReadonlySet<string> = new Set(filePaths.map((path) => basePath + path));

/** Bytes of a file of the built site, by its address. */
export function readBytes(address: string): Buffer {
  return readFileSync(join(distFolder, address.slice(basePath.length)));
}

/** Text of a file of the built site, by its address. */
export function readDist(address: string): string {
  return readBytes(address).toString('utf8');
}

/** Parses a page, or the beginning of one. */
export function parsePage(html: string): Document {
  return parseHTML(html).document;
}

function readPage(file: string): Page {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const address = basePath + path.slice(1);
  const html = readDist(basePath + file);
  return { path, address, html, document: parsePage(html) };
}

const builtPages = filePaths.filter((file) => file.endsWith('.html')).map(readPage);

function leadsOn({ document }: Page): boolean {
  return document.querySelector('meta[http-equiv="refresh"]') !== null;
}

/** All pages of the built site, without those that only lead to another. */
export const pages: readonly Page[] = builtPages.filter((page) => !leadsOn(page));

/** The pages that only lead to another. */
export const redirectPages: readonly Page[] = builtPages.filter(leadsOn);

if (pages.length === 0)
  throw new Error(`no built page in "${distFolder}"; run "npm run build" first`);

const pagesByAddress: ReadonlyMap<string, Page> = new Map(
  pages.map((page) => [page.address, page]),
);

/** Pages that stand at any address: where there is no page, or none is kept. */
const unaddressed = new Set(['/404.html', '/offline/']);

/** The pages a visitor reaches by their address. */
export const addressedPages = pages.filter(({ path }) => !unaddressed.has(path));

/** The page at an address; undefined where there is none. */
export function findPage(address: string): Page | undefined {
  return pagesByAddress.get(address);
}

/** The page at a path without the base. */
export function pageAt(path: string): Page {
  const page = findPage(basePath + path.slice(1));
  if (page === undefined) throw new Error(`the built site in "${distFolder}" has no page ${path}`);
  return page;
}

/** A page as it would be with other HTML: what shows that a check notices a mistake. */
export function changedPage(path: string, change: (html: string) => string): Page {
  const page = pageAt(path);
  const html = change(page.html);
  if (html === page.html) throw new Error(`nothing changes on ${path}`);
  return { ...page, html, document: parsePage(html) };
}

/** Pages that list entries, though they stand among them. */
const lists =
  /^\/(?:missions\/compare|partners\/countries)\/$|^\/sources\/(?:kind|language)\/|^\/(?:payloads|partners)\/(?:mission|partner|kind)\//;

/** Pages of the entries of a folder: neither the folder's own page nor a list of entries. */
export function entryPagesBelow(folder: string): Page[] {
  return pagesBelow(folder).filter(({ path }) => !lists.test(path));
}

/** Pages below a folder, without the page of the folder itself. */
export function pagesBelow(folder: string): Page[] {
  return pages.filter(({ path }) => path.startsWith(folder) && path !== folder);
}

const shown = 30;

/** What a check finds on the pages: one line for each problem, cut where it would flood the screen. */
export function problemsOn(
  checked: readonly Page[],
  check: (page: Page) => readonly string[],
): string[] {
  const problems = checked.flatMap((page) => check(page).map((found) => `${page.path}: ${found}`));
  if (problems.length <= shown) return problems;
  return [...problems.slice(0, shown), `… and ${problems.length - shown} more`];
}

/** Elements that match a selector, as an array. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** Text of a node with every run of white space as one space. */
export function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Text nodes below an element, without those of scripts and styles. */
export function textNodes(root: Node): Node[] {
  if (root.nodeType === 3) return [root];
  if (['SCRIPT', 'STYLE'].includes(root.nodeName.toUpperCase())) return [];
  return [...root.childNodes].flatMap(textNodes);
}

/** A link taken apart: where it leads, seen from the page it stands on. */
export function resolveLink(page: Page, href: string): URL {
  return new URL(href, origin + page.address);
}

/** The element a link leads to; undefined where page or anchor are missing. */
export function linkTarget(page: Page, href: string): Element | undefined {
  const url = resolveLink(page, href);
  const id = decodeURIComponent(url.hash.slice(1));
  return findPage(url.pathname)?.document.getElementById(id) ?? undefined;
}
