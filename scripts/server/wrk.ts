import { execFileSync, spawnSync } from 'node:child_process';

/** What one run of wrk measured. */
export interface Load {
  requests: number;
  perSecond: number;
  /** Answers that are errors, and connections that failed. */
  errors: number;
  /** Milliseconds within which 99 of 100 answers came. */
  slowest: number;
}

/** How hard wrk asks, and for how long. */
export interface Limits {
  connections: number;
  seconds: number;
}

/** Whether wrk is installed. */
export function hasWrk(): boolean {
  return spawnSync('wrk', ['-v']).error === undefined;
}

/** @example milliseconds('2.15ms') // 2.15, as wrk writes times in µs, ms and s */
function milliseconds(time: string): number {
  const factor = time.endsWith('us') ? 0.001 : time.endsWith('ms') ? 1 : 1000;
  return Number.parseFloat(time) * factor;
}

/** Reads the report of wrk. */
export function loadIn(report: string): Load {
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

/** Asks for an address as often as it is answered. */
export function askOften(address: string, { connections, seconds }: Limits): Load {
  const limits = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'];
  const args = [...limits, '-H', 'Accept-Encoding: br', address];
  return loadIn(execFileSync('wrk', args, { encoding: 'utf8' }));
}
