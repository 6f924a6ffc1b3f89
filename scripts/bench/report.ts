import type { Build } from './measure.ts';

/** What the site and the bare project took with some number of generated payloads. */
export interface Run {
  payloads: number;
  site: Build;
  bare: Build;
}

/** What was promised of growth, and whether it holds. */
export interface Promised {
  words: string;
  value: number;
  limit: number;
  isKept: boolean;
}

/** Seconds for a page; on the clock, or of the processors. */
function perPage({ pages, ...taken }: Build, time: 'wall' | 'cpu'): number {
  return taken[time] / pages.size;
}

function bytesPerPage({ pages }: Build): number {
  return [...pages.values()].reduce((sum, bytes) => sum + bytes, 0) / pages.size;
}

function buildRow(payloads: number, project: string, build: Build) {
  return {
    payloads,
    project,
    pages: build.pages.size,
    seconds: build.wall.toFixed(1),
    'CPU seconds': build.cpu.toFixed(1),
    'pages/s': (1 / perPage(build, 'wall')).toFixed(0),
    'ms/page': (1e3 * perPage(build, 'wall')).toFixed(2),
    'CPU ms/page': (1e3 * perPage(build, 'cpu')).toFixed(2),
    'memory, MiB': build.memory.toFixed(0),
    'bytes/page': bytesPerPage(build).toFixed(0),
  };
}

/** A row for each build, for a table. */
export function buildRows(runs: readonly Run[]) {
  return runs.flatMap(({ payloads, site, bare }) => [
    buildRow(payloads, 'this site', site),
    buildRow(payloads, 'bare Astro', bare),
  ]);
}

function promise(words: string, value: number, limit: number): Promised {
  return { words, value: Number(value.toFixed(2)), limit, isKept: value <= limit };
}

/** The promises, from the runs with the fewest and the most payloads. */
export function promises(fewest: Run, most: Run): Promised[] {
  const growth = perPage(most.site, 'wall') / perPage(fewest.site, 'wall');
  const toBare = perPage(most.site, 'wall') / perPage(most.bare, 'wall');
  return [
    promise(`time per page at ${most.payloads} to that at ${fewest.payloads}`, growth, 1.3),
    promise(`time per page at ${most.payloads} to that of bare Astro`, toBare, 1.5),
    promise(`peak memory at ${most.payloads}, GiB`, most.site.memory / 1024, 4),
  ];
}

/** The heaviest pages of the run with the most payloads, with their bytes in every run. */
export function heaviestPages(runs: readonly Run[], count = 15) {
  const pages = [...(runs.at(-1)?.site.pages ?? [])].toSorted(([, a], [, b]) => b - a);
  return pages.slice(0, count).map(([page]) => ({
    page,
    ...Object.fromEntries(
      runs.map(({ payloads, site }) => [`bytes at ${payloads}`, site.pages.get(page) ?? 'none']),
    ),
  }));
}
