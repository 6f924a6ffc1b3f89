import { rm } from 'node:fs/promises';
import { payloadsLike } from './bench/content.ts';
import { builtIn, measured, type Taken } from './bench/measure.ts';
import { bareWith, siteWith } from './bench/project.ts';
import { buildRows, heaviestPages, promises, type Run } from './bench/report.ts';

/**
 * Builds the site, and a bare Astro project as a yardstick, with more and more generated payloads:
 * `npm run bench`, or with numbers of payloads, `npm run bench -- 100 1000`. It works in copies.
 */

const root = process.cwd();
const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [100, 1000, 5000];

function words({ wall, cpu }: Taken): string {
  return `${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU`;
}

/** The folders of projects, which go at the end: ext4 is slow where many files went just before. */
const projects: string[] = [];

async function kept(project: Promise<string>): Promise<string> {
  projects.push(await project);
  return project;
}

async function run(count: number): Promise<Run> {
  const payloads = await payloadsLike(root, count);
  const site = await kept(siteWith(root, payloads));
  const bare = await kept(bareWith(root, payloads));
  console.log(`${count} payloads: content check ${words(await measured('check.ts', site))}`);
  return { payloads: count, site: await builtIn(site), bare: await builtIn(bare) };
}

/** What a picture takes that no cache has; builds do it once for each payload. */
async function sayWhatDrawingTakes() {
  const taken = await measured('draw.ts', await kept(siteWith(root, [])));
  console.log(`drawing 20 social pictures, once: ${words(taken)}`);
}

const runs: Run[] = [];
try {
  for (const count of counts) runs.push(await run(count));
  await sayWhatDrawingTakes();
} finally {
  await Promise.all(projects.map((project) => rm(project, { recursive: true })));
}
console.table(buildRows(runs));
console.table(heaviestPages(runs));
const [fewest] = runs;
const most = runs.at(-1);
if (fewest !== undefined && most !== undefined && fewest !== most) {
  const promised = promises(fewest, most);
  console.table(promised);
  process.exitCode = promised.every(({ isKept }) => isKept) ? 0 : 1;
}
