import lighthouse, { type Result } from 'lighthouse';
import type { Figures } from './figures.ts';

/** A score of 0 to 1 as Lighthouse shows it; what was not measured counts as nothing. */
function score({ categories }: Result, name: string): number {
  return Math.round((categories[name]?.score ?? 0) * 100);
}

function metric({ audits }: Result, name: string): number {
  const value = audits[name]?.numericValue ?? Number.NaN;
  return Math.round(value * 1000) / 1000;
}

function figuresOf(result: Result): Figures {
  return {
    performance: score(result, 'performance'),
    accessibility: score(result, 'accessibility'),
    'best practices': score(result, 'best-practices'),
    SEO: score(result, 'seo'),
    'LCP (ms)': Math.round(metric(result, 'largest-contentful-paint')),
    CLS: metric(result, 'cumulative-layout-shift'),
    'TBT (ms)': Math.round(metric(result, 'total-blocking-time')),
  };
}

/**
 * Has Lighthouse measure a page as a phone sees it: its own preset, with a slow network and
 * processor computed from what was measured.
 *
 * @param port where the browser listens to those who steer it.
 * @throws {Error} where Lighthouse could not measure.
 */
export async function audit(address: string, port: number): Promise<Figures> {
  const run = await lighthouse(address, {
    port,
    logLevel: 'error',
    // The page for what is not found is measured as it is answered: with 404.
    ignoreStatusCode: true,
  });
  if (run === undefined) throw new Error(`Lighthouse did not measure ${address}`);
  const { runtimeError } = run.lhr;
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
  return figuresOf(run.lhr);
}
