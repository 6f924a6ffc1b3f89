import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { pageBudget } from './page-budgets.ts';

/**
 * Prints the pages that are nearest to their budgets, and what weighs in them. A part weighs what the
 * page would be lighter without it, in bytes of brotli: what repeats elsewhere weighs little.
 */

const folder = process.env['DIST_DIR'] || 'dist';
const shown = 20;

const compress = promisify(brotliCompress);

async function sizeOf(html: string): Promise<number> {
  return (await compress(html)).length;
}

/** The page without whatever a selector finds. */
function without(selector: string) {
  return (html: string): string => {
    const { document } = parseHTML(html);
    for (const element of document.querySelectorAll(selector)) element.remove();
    return document.toString();
  };
}

function withoutAddresses(html: string): string {
  const { document } = parseHTML(html);
  for (const link of document.querySelectorAll('body a')) link.removeAttribute('href');
  return document.toString();
}

/** How to take a part out of a page. */
const parts: Record<string, (html: string) => string> = {
  head: without('head > :not(style, script)'),
  styles: without('style'),
  scripts: without('script:not([type="application/ld+json"])'),
  'JSON-LD': without('script[type="application/ld+json"]'),
  drawings: without('body svg'),
  addresses: withoutAddresses,
  sources: without('#sources'),
  main: without('main'),
  'header, footer': without('body > header, body > footer'),
};

interface Page {
  path: string;
  html: string;
  size: number;
}

async function readPage(file: string): Promise<Page> {
  const path = `/${file.split(sep).join('/')}`.replace(/(^|\/)index\.html$/, '$1');
  const html = readFileSync(join(folder, file), 'utf8');
  return { path, html, size: await sizeOf(html) };
}

async function weigh({ path, html, size }: Page) {
  // What reading and writing it again changes must not count.
  const whole = await sizeOf(without('no-such-element')(html));
  const weights = Object.entries(parts).map(
    async ([name, removed]) => [name, whole - (await sizeOf(removed(html)))] as const,
  );
  return {
    budget: pageBudget(path),
    whole: size,
    ...Object.fromEntries(await Promise.all(weights)),
  };
}

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}/: npm run build`);
  process.exit(1);
}

const pages = await Promise.all(globSync('**/*.html', { cwd: folder }).map(readPage));
const fullness = ({ path, size }: Page) => size / pageBudget(path);
const fullest = pages.toSorted((a, b) => fullness(b) - fullness(a)).slice(0, shown);
const table: Record<string, Awaited<ReturnType<typeof weigh>>> = {};
for (const page of fullest) table[page.path] = await weigh(page);

console.log(`${pages.length} pages; bytes of brotli in the ${shown} nearest to their budgets`);
console.table(table);
