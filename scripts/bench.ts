import { rm } from 'node:fs/promises';
import { payloadsLike } from './bench/content.ts';
import { builtIn, measured, type Build, type Taken } from './bench/measure.ts';
import { bareWith, siteWith } from './bench/project.ts';

/** Builds the site, and a bare project for comparison, with more and more payloads. */

const root = process.cwd();
const keep = process.env['BENCH_KEEP'] !== undefined;
const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [100, 1000, 5000];

interface Run {
  count: number;
  check: Taken;
  site: Build;
  bare: Build;
}

async function taken(count: number): Promise<Run> {
  const payloads = await payloadsLike(root, count);
  const site = await siteWith(root, payloads);
  const bare = await bareWith(root, payloads);
  if (keep) console.log(site, bare);
  try {
    return {
      count,
      check: await measured('check.ts', site),
      site: await builtIn(site),
      bare: await builtIn(bare),
    };
  } finally {
    if (!keep) for (const project of [site, bare]) await rm(project, { recursive: true });
  }
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

function row(count: number, name: string, { pages, wall, cpu, memory }: Build) {
  const { size } = pages;
  return {
    payloads: count,
    project: name,
    pages: size,
    seconds: wall.toFixed(1),
    'CPU seconds': cpu.toFixed(1),
    'pages/s': (size / wall).toFixed(0),
    'ms/page': ((wall * 1e3) / size).toFixed(1),
    'CPU ms/page': ((cpu * 1e3) / size).toFixed(1),
    'memory, MiB': memory.toFixed(0),
    'bytes/page': (sum(pages.values()) / size).toFixed(0),
  };
}

const runs: Run[] = [];
for (const count of counts) {
  const run = await taken(count);
  runs.push(run);
  console.table([row(count, 'site', run.site), row(count, 'bare', run.bare)]);
  console.log(
    `content check: ${run.check.wall.toFixed(1)} s, ${run.check.cpu.toFixed(1)} s of CPU`,
  );
}

const [smallest] = runs;
const largest = runs.at(-1);
if (smallest && largest && runs.length > 1) {
  const grown = [...smallest.site.pages]
    .map(([page, bytes]) => ({ page, from: bytes, to: largest.site.pages.get(page) ?? 0 }))
    .filter(({ from, to }) => to > 1.1 * from)
    .toSorted((a, b) => b.to / b.from - a.to / a.from);
  console.log(`pages that grew by more than a tenth: ${grown.length}`);
  console.table(grown.slice(0, 40));
}
const heaviest = [...(largest?.site.pages ?? [])].toSorted(([, a], [, b]) => b - a).slice(0, 20);
console.table(heaviest);
