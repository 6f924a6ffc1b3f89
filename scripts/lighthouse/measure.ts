import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { basePath } from '#hosting/base-path.ts';
import { findBrowser } from '../browser.ts';
import { pageTypes } from '../page-types.ts';
import { freePort, hasNginx, howToGetNginx, startSecureServer } from '../server/nginx.ts';
import { audit } from './audit.ts';
import { exceptions } from './exceptions.ts';
import { brokenPromises, medianOf, type Figures } from './figures.ts';

/**
 * Measures a page of every kind with Lighthouse, as nginx serves it, prints a table, and fails where
 * a promise is not kept. Names of page types as arguments measure these alone.
 */

const folder = process.env['DIST_DIR'] || 'dist';
const base = basePath(process.env['BASE_PATH']);
const runs = 3;

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}

const names = process.argv.slice(2);
const chosen = pageTypes.filter(({ name }) => names.length === 0 || names.includes(name));
const unknown = names.filter((name) => !chosen.some((type) => type.name === name));

if (unknown.length > 0) giveUp(`No page type is called ${unknown.join(', ')}`);
if (!hasNginx()) giveUp(howToGetNginx);
if (!existsSync(join(folder, 'index.html.br')))
  giveUp(`There is no compressed site in ${folder}/: npm run build && npm run compress`);

/** Runs one after the other: at once, each would slow down the others. */
async function measure(address: string, port: number): Promise<Figures> {
  const found: Figures[] = [];
  while (found.length < runs) found.push(await audit(address, port));
  return medianOf(found);
}

const { executablePath, args, env } = await findBrowser();
const port = await freePort();
const server = await startSecureServer({ folder, base });
const browser = await chromium.launch({
  executablePath,
  args: [...args, '--ignore-certificate-errors', `--remote-debugging-port=${port}`],
  env: { ...process.env, ...env },
});

const table: Record<string, Figures> = {};
try {
  for (const { name, path } of chosen) {
    table[name] = await measure(`${server.origin}${base}${path}`, port);
    console.error(`${name}: ${Object.values(table[name]).join(' ')}`);
  }
} finally {
  await browser.close();
  await server.stop();
}

console.log(`Lighthouse, mobile, median of ${runs} runs`);
console.table(table);
for (const { page, figure, limit, reason } of exceptions)
  console.log(`Accepted: ${page}, ${figure} ${limit}: ${reason}`);
const broken = Object.entries(table).flatMap(([name, figures]) =>
  brokenPromises(name, figures, exceptions),
);
for (const line of broken) console.error(line);
if (broken.length > 0) process.exitCode = 1;
