import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath } from '#hosting/base-path.ts';
import { hasNginx, howToGetNginx, startBareServer, startServer, type Server } from './nginx.ts';
import { memoryOf, processorTimeOf } from './processes.ts';
import { askOften, hasWrk } from './wrk.ts';

/**
 * Asks nginx for some pages as often as it can answer, beside an nginx that only sends files of the
 * same sizes, and prints a table. Bounded: loopback, one machine, about a minute and a half.
 */

const folder = process.env['DIST_DIR'] || 'dist';
const base = basePath(process.env['BASE_PATH']);
const limits = { connections: 32, seconds: 2 };
const rounds = 5;

/** What is asked for, below the base path, and the file that is sent. */
const asked = [
  { path: '', file: 'index.html.br' },
  { path: 'missions/chang-e-6/', file: 'missions/chang-e-6/index.html.br' },
  { path: 'payloads/dorn/', file: 'payloads/dorn/index.html.br' },
  { path: 'data/missions.json', file: 'data/missions.json.br' },
].map(({ path, file }) => ({ path, file: join(folder, file) }));

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Asks two servers in turns, so that whatever else the machine does weighs on both. */
function compare(places: readonly { server: Server; address: string }[]) {
  const before = places.map(({ server }) => processorTimeOf(server.pid));
  const turns = Array.from({ length: rounds }, () =>
    places.map(({ address }) => askOften(address, limits)),
  );
  return places.map(({ server }, index) => {
    const loads = turns.flatMap((turn) => turn[index] ?? []);
    const used = processorTimeOf(server.pid) - (before[index] ?? 0);
    return {
      perSecond: Math.round(median(loads.map(({ perSecond }) => perSecond))),
      slowest: Math.round(median(loads.map(({ slowest }) => slowest))),
      errors: loads.reduce((sum, { errors }) => sum + errors, 0),
      processor: Math.round((used * 1e6) / loads.reduce((sum, load) => sum + load.requests, 0)),
    };
  });
}

function tableOf(site: Server, bare: Server) {
  return asked.map(({ path, file }) => {
    const bytes = statSync(file).size;
    const [ours, yardstick] = compare([
      { server: site, address: `${site.origin}${base}${path}` },
      { server: bare, address: `${bare.origin}/${bytes}` },
    ]);
    return {
      address: base + path,
      bytes,
      'requests/s': ours?.perSecond,
      'empty file': yardstick?.perSecond,
      'processor (µs)': ours?.processor,
      'empty file (µs)': yardstick?.processor,
      '99 % within (ms)': ours?.slowest,
      errors: ours?.errors ?? 0,
    };
  });
}

if (!hasNginx()) giveUp(howToGetNginx);
if (!hasWrk()) giveUp('This needs wrk: apt install wrk');
if (!asked.every(({ file }) => existsSync(file)))
  giveUp(`There is no compressed site in ${folder}/: npm run build && npm run compress`);

const empty = await mkdtemp(join(tmpdir(), 'magpie-bridge-empty-'));
for (const { file } of asked) {
  const bytes = statSync(file).size;
  await writeFile(join(empty, String(bytes)), Buffer.alloc(bytes));
}
const site = await startServer({ folder, base });
const bare = await startBareServer(empty);
try {
  const before = memoryOf(site.pid);
  const table = tableOf(site, bare);
  const after = memoryOf(site.pid);
  console.log(`${limits.connections} connections, median of ${rounds} runs of ${limits.seconds} s`);
  console.table(table);
  console.log(`nginx takes ${before.toFixed(1)} MiB before and ${after.toFixed(1)} MiB after`);
  if (table.some(({ errors }) => errors > 0)) process.exitCode = 1;
} finally {
  await Promise.all([site.stop(), bare.stop(), rm(empty, { recursive: true })]);
}
