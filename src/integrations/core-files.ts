import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { redirects } from '#redirects.ts';

/** A file that every reader keeps, in the form that Workbox takes. */
export interface CoreFile {
  /** Its address, with the base path. */
  url: string;
  /** Hash of its content but the day of the build; null where its name has one. */
  revision: string | null;
}

/** Pages that are kept though nobody read them, by their files. */
const corePages =
  /^(?:(?:missions(?:\/[^/]+)?|payloads|partners|timeline|glossary|offline)\/)?index\.html$/;

const former = new Set(redirects.map(({ from }) => `${from.slice(1)}index.html`));

/** Addresses of scripts, faces, styles and drawings: all that a page needs but photographs. */
const parts = /(?:href|src)="([^"#?]+\.(?:js|woff2|css|svg))["#?]/g;

function partsOf(html: string, base: string): string[] {
  return [...html.matchAll(parts)]
    .map(([, address = '']) => address)
    .filter((address) => /^(?:_astro|pictures)\//.test(address.slice(base.length)))
    .map((address) => address.slice(base.length));
}

/** The day of the build at the foot of a page: for it alone, nobody should fetch all pages each day. */
const buildDay = /As of <time datetime="[\d-]+">[^<]+<\/time>/;

/** What tells a version of a file from others. */
export function revisionOf(content: string): string {
  const hash = createHash('sha256').update(content.replace(buildDay, ''));
  return hash.digest('hex').slice(0, 12);
}

async function coreFile(folder: string, base: string, file: string): Promise<CoreFile> {
  const url = base + file.replace(/(^|\/)index\.html$/, '$1');
  if (file.startsWith('_astro/')) return { url, revision: null };
  return { url, revision: revisionOf(await readFile(join(folder, file), 'utf8')) };
}

/**
 * The core pages of the built site and what they need, in the order of their names.
 *
 * @param folder Where the built site lies.
 * @param base The path under which it is served, with a slash at both ends.
 */
export async function coreFiles(folder: string, base: string): Promise<CoreFile[]> {
  const files = (await readdir(folder, { recursive: true })).map((f) => f.split(sep).join('/'));
  const pages = files.filter((file) => corePages.test(file) && !former.has(file));
  const html = await Promise.all(pages.map((page) => readFile(join(folder, page), 'utf8')));
  const all = new Set([...pages, ...html.flatMap((page) => partsOf(page, base))]);
  return Promise.all([...all].toSorted().map((file) => coreFile(folder, base, file)));
}
