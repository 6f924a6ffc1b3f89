/** What Lighthouse found on a page: scores of 100, times in milliseconds. */
export interface Figures {
  performance: number;
  accessibility: number;
  'best practices': number;
  SEO: number;
  'LCP (ms)': number;
  CLS: number;
  'TBT (ms)': number;
}

export type FigureName = keyof Figures;

/** What a page cannot reach, and why that is right. */
export interface Exception {
  /** Name of a page type. */
  page: string;
  figure: FigureName;
  /** What it reaches instead: less is a failure again. */
  limit: number;
  reason: string;
}

interface Promised {
  name: FigureName;
  limit: number;
  /** Whether the limit is the most, and not the least. */
  isMost: boolean;
}

/** The promises of the site. */
const promises: readonly Promised[] = [
  { name: 'performance', limit: 100, isMost: false },
  { name: 'accessibility', limit: 100, isMost: false },
  { name: 'best practices', limit: 100, isMost: false },
  { name: 'SEO', limit: 100, isMost: false },
  { name: 'LCP (ms)', limit: 1200, isMost: true },
  { name: 'CLS', limit: 0, isMost: true },
  { name: 'TBT (ms)', limit: 0, isMost: true },
];

/** The middle of an odd number of values. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Of each figure the median over an odd number of runs. */
export function medianOf(runs: readonly Figures[]): Figures {
  const median = (name: FigureName) => middle(runs.map((run) => run[name]));
  return {
    performance: median('performance'),
    accessibility: median('accessibility'),
    'best practices': median('best practices'),
    SEO: median('SEO'),
    'LCP (ms)': median('LCP (ms)'),
    CLS: median('CLS'),
    'TBT (ms)': median('TBT (ms)'),
  };
}

/** What a page does not keep, one line for each figure; an exception moves the limit of one. */
export function brokenPromises(
  page: string,
  figures: Figures,
  exceptions: readonly Exception[],
): string[] {
  return promises.flatMap(({ name, limit, isMost }) => {
    const exception = exceptions.find((one) => one.page === page && one.figure === name);
    const accepted = exception?.limit ?? limit;
    const isKept = isMost ? figures[name] <= accepted : figures[name] >= accepted;
    return isKept
      ? []
      : [`${page}: ${name} ${figures[name]}, at ${isMost ? 'most' : 'least'} ${accepted}`];
  });
}
