import { fork } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** What a program took. */
export interface Taken {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of the processors, of the program itself. */
  cpu: number;
  /** The most memory that it held at a time, in MiB. */
  memory: number;
}

/** A build of a project, with the bytes of every page by its path. */
export interface Build extends Taken {
  pages: ReadonlyMap<string, number>;
}

/**
 * Runs a script of this folder in another and measures it.
 *
 * @param script Sends what it used, and ends.
 */
export function measured(script: string, cwd: string): Promise<Taken> {
  const started = performance.now();
  const child = fork(resolve(import.meta.dirname, script), { cwd });
  return new Promise((done, fail) => {
    let usage: NodeJS.ResourceUsage | undefined;
    child.on('message', (message) => {
      usage = message as NodeJS.ResourceUsage;
    });
    child.on('exit', (code) => {
      if (code !== 0 || usage === undefined) {
        fail(new Error(`${script} failed in ${cwd}`));
        return;
      }
      done({
        wall: (performance.now() - started) / 1e3,
        cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
        memory: usage.maxRSS / 1024,
      });
    });
  });
}

async function pagesOf(folder: string): Promise<Map<string, number>> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  return new Map(
    await Promise.all(
      pages.map(
        async (page) => [page.split(sep).join('/'), (await stat(join(folder, page))).size] as const,
      ),
    ),
  );
}

/** Builds a project and weighs its pages. */
export async function builtIn(project: string): Promise<Build> {
  const taken = await measured('build.ts', project);
  return { ...taken, pages: await pagesOf(join(project, 'dist')) };
}
