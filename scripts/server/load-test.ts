import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath } from '#hosting/base-path.ts';
import { howToGetNginx, hasNginx, startBareServer, startServer, type Server } from './nginx.ts';

/**
 * Asks nginx for some pages as often as it can answer, beside an nginx that only sends files of the
 * same sizes, and prints a table. Bounded: loopback, one machine, about a minute.
 */

const folder = process.env['DIST_DIR'] || 'dist';
const base = basePath(process.env['BASE_PATH']);
const pages = ['', 'missions/chang-e-6/', 'payloads/dorn/', 'data/missions.json'];
const connections = 32;
const seconds = 2;
const rounds = 5;

/** What one run of wrk measured. */
interface Load {
  perSecond: number;
  errors: number;
  /** Milliseconds within which 99 of 100 answers came. */
  slowest: number;
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}

/** @example milliseconds('2.15ms') // 2.15, as wrk writes times in µs, ms and s */
function milliseconds(time: string): number {
  const factor = time.endsWith('us') ? 0.001 : time.endsWith('ms') ? 1 : 1000;
  return Number.parseFloat(time) * factor;
}

/** Reads the report of wrk. Answers that are errors and connections that fail both count. */
function loadIn(report: string): Load {
  const numbers = (pattern: RegExp) => (pattern.exec(report)?.slice(1) ?? []).map(Number);
  const errors = [
    ...numbers(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/),
    ...numbers(/Non-2xx or 3xx responses: (\d+)/),
  ];
  return {
    perSecond: numbers(/Requests\/sec: +([\d.]+)/)[0] ?? 0,
    errors: errors.reduce((sum, count) => sum + count, 0),
    slowest: milliseconds(/99% +(\S+)/.exec(report)?.[1] ?? ''),
  };
}

function askOften(address: string): Load {
  const limits = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'];
  return loadIn(
    execFileSync('wrk', [...limits, '-H', 'Accept-Encoding: br', address], { encoding: 'utf8' }),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Memory of an nginx and its workers in MiB; what they share counts for each. */
function memoryOf({ pid }: Server): number {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const sizes = list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([id, parent]) => id === pid || parent === pid)
    .map(([, , size = 0]) => size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** The bytes that are sent for an address. */
async function sizeOf(page: string): Promise<number> {
  const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
  return (await stat(join(folder, `${file}.br`))).size;
}

if (!hasNginx()) giveUp(howToGetNginx);
if (spawnSync('wrk', ['-v']).error) giveUp('This needs wrk: apt install wrk');
if (!existsSync(join(folder, 'index.html.br')))
  giveUp(`There is no compressed site in ${folder}/: npm run build && npm run compress`);

const empty = await mkdtemp(join(tmpdir(), 'magpie-bridge-empty-'));
const sizes = await Promise.all(pages.map(sizeOf));
await Promise.all(sizes.map((size) => writeFile(join(empty, String(size)), Buffer.alloc(size))));
const site = await startServer({ folder, base });
const bare = await startBareServer(empty);
const before = memoryOf(site);

const table = pages.map((page, index) => {
  const size = sizes[index] ?? 0;
  // In turns, so that whatever else the machine does weighs on both.
  const turns = Array.from({ length: rounds }, () => ({
    ours: askOften(`${site.origin}${base}${page}`),
    yardstick: askOften(`${bare.origin}/${size}`),
  }));
  const share = median(turns.map(({ ours, yardstick }) => ours.perSecond / yardstick.perSecond));
  return {
    address: `${base}${page}`,
    bytes: size,
    'requests/s': Math.round(median(turns.map(({ ours }) => ours.perSecond))),
    'empty file': Math.round(median(turns.map(({ yardstick }) => yardstick.perSecond))),
    'of that': `${Math.round(100 * share)} %`,
    '99 % within (ms)': Math.round(median(turns.map(({ ours }) => ours.slowest))),
    errors: turns.reduce((sum, { ours }) => sum + ours.errors, 0),
  };
});

console.log(`${connections} connections, median of ${rounds} runs of ${seconds} s`);
console.table(table);
console.log(
  `nginx takes ${before.toFixed(1)} MiB before and ${memoryOf(site).toFixed(1)} MiB after`,
);
await Promise.all([site.stop(), bare.stop(), rm(empty, { recursive: true })]);
if (table.some(({ errors }) => errors > 0)) process.exitCode = 1;
