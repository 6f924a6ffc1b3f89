import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process and its workers, each with its memory in KiB; what they share counts for each. */
function processesOf(pid: number): { id: number; memory: number }[] {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([id, parent]) => id === pid || parent === pid)
    .map(([id = 0, , memory = 0]) => ({ id, memory }));
}

/** Memory of a process and its workers in MiB. */
export function memoryOf(pid: number): number {
  return processesOf(pid).reduce((sum, { memory }) => sum + memory, 0) / 1024;
}

/** Seconds of processor that a process and its workers have used; Linux counts hundredths. */
export function processorTimeOf(pid: number): number {
  const ticks = processesOf(pid).map(({ id }) => {
    // The name of the program, in brackets, may hold spaces.
    const [, rest = ''] = readFileSync(`/proc/${id}/stat`, 'utf8').split(/\) (?!.*\) )/);
    const fields = rest.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, count) => sum + count, 0) / 100;
}
