import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
  requests: number;
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
    requests: numbers(/(\d+) requests in/)[0] ?? 0,
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

/** The processes of an nginx with their memory in KiB; what they share counts for each. */
function processesOf({ pid }: Server): { id: number; memory: number }[] {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([id, parent]) => id === pid || parent === pid)
    .map(([id = 0, , memory = 0]) => ({ id, memory }));
}

/** Memory of an nginx in MiB. */
function memoryOf(server: Server): number {
  return processesOf(server).reduce((sum, { memory }) => sum + memory, 0) / 1024;
}

/** Seconds of processor that an nginx has used, which Linux counts in hundredths. */
function processorTimeOf(server: Server): number {
  const ticks = processesOf(server).map(({ id }) => {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, count) => sum + count, 0) / 100;
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

/** Asks two servers in turns, so that whatever else the machine does weighs on both. */
function compare(ours: string, yardstick: string) {
  const start = [site, bare].map(processorTimeOf);
  const turns = Array.from({ length: rounds }, () => [askOften(ours), askOften(yardstick)]);
  return [site, bare].map((server, index) => {
    const loads = turns.flatMap((turn) => turn[index] ?? []);
    const used = processorTimeOf(server) - (start[index] ?? 0);
    return {
      perSecond: Math.round(median(loads.map(({ perSecond }) => perSecond))),
      slowest: Math.round(median(loads.map(({ slowest }) => slowest))),
      errors: loads.reduce((sum, { errors }) => sum + errors, 0),
      processor: Math.round((used * 1e6) / loads.reduce((sum, load) => sum + load.requests, 0)),
    };
  });
}

const table = pages.map((page, index) => {
  const size = sizes[index] ?? 0;
  const [ours, yardstick] = compare(`${site.origin}${base}${page}`, `${bare.origin}/${size}`);
  return {
    address: `${base}${page}`,
    bytes: size,
    'requests/s': ours?.perSecond,
    'empty file': yardstick?.perSecond,
    'processor (µs)': ours?.processor,
    'empty file (µs)': yardstick?.processor,
    '99 % within (ms)': ours?.slowest,
    errors: ours?.errors ?? 0,
  };
});

console.log(`${connections} connections, median of ${rounds} runs of ${seconds} s`);
console.table(table);
console.log(
  `nginx takes ${before.toFixed(1)} MiB before and ${memoryOf(site).toFixed(1)} MiB after`,
);
await Promise.all([site.stop(), bare.stop(), rm(empty, { recursive: true })]);
if (table.some(({ errors }) => errors > 0)) process.exitCode = 1;
