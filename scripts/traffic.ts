import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { basePath } from '#hosting/base-path.ts';
import { caching, hashedFolders } from '#hosting/headers.ts';
import { compressedExtensions } from '#hosting/media-types.ts';

/**
 * Prints what a visit to a page costs in bytes, counted on the built site, and so what a million
 * visits cost. See docs/scaling.md.
 */

const folder = process.env['DIST_DIR'] || 'dist';
const base = basePath(process.env['BASE_PATH']);
const million = 1_000_000;

const visits = {
  'home page': ['/'],
  mission: ['/missions/chang-e-6/'],
  payload: ['/payloads/dorn/'],
  'home, mission, payload': ['/', '/missions/chang-e-6/', '/payloads/dorn/'],
};

/** What a browser loads for a page besides the page, pictures in the largest size it may choose. */
const loaded =
  'link[rel="preload"], link[rel="icon"], link[rel="stylesheet"], script[src], picture source:first-child, img:not(picture img), use[href]';

function inFolder(address: string): string {
  return join(folder, address.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
}

/** Bytes that are sent for an address: text compressed, all else as it is. */
function bytesOf(address: string): number {
  const content = readFileSync(inFolder(address));
  const extension = /\.([a-z]+)$/.exec(inFolder(address))?.[1] ?? '';
  return compressedExtensions.has(extension) ? brotliCompressSync(content).length : content.length;
}

/** The last candidate of a `srcset` is the largest. */
function addressOf(element: Element): string {
  const candidates = element
    .getAttribute('srcset')
    ?.split(',')
    .map((one) => one.trim());
  const chosen = candidates?.at(-1)?.split(' ')[0];
  return chosen ?? element.getAttribute('href') ?? element.getAttribute('src') ?? '';
}

function filesOf(page: string): string[] {
  const { document } = parseHTML(readFileSync(inFolder(page), 'utf8'));
  const addresses = [...document.querySelectorAll(loaded)].map(addressOf);
  return addresses.map((address) => address.replace(/#.*/, '')).filter((file) => file !== '');
}

function isHashed(address: string): boolean {
  return hashedFolders.some((hashed) => address.startsWith(base + hashed.slice(1)));
}

function total(addresses: Iterable<string>): number {
  return [...addresses].reduce((sum, address) => sum + bytesOf(address), 0);
}

/** A first visit, and one a day later, when only hashed files are still in the browser's cache. */
function costOf(paths: readonly string[]) {
  const pages = paths.map((path) => base + path.slice(1));
  const files = new Set([...pages, ...pages.flatMap(filesOf)]);
  const again = [...files].filter((file) => !isHashed(file));
  const [first, later] = [total(files), total(again)];
  return {
    requests: files.size,
    'pages (bytes)': total(pages),
    'in all (bytes)': first,
    'a day later (bytes)': later,
    'a million (GB)': Number(((first * million) / 1e9).toFixed(1)),
    'a day later (GB)': Number(((later * million) / 1e9).toFixed(1)),
  };
}

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}/: npm run build`);
  process.exit(1);
}

console.table(
  Object.fromEntries(Object.entries(visits).map(([name, paths]) => [name, costOf(paths)])),
);
console.log(`hashed files: ${caching.hashed}\nall others:   ${caching.others}`);
