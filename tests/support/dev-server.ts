import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './content.ts';

const copied = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/** A copy of the project with a dev server of its own: nothing of the real content is touched. */
export interface EditedSite {
  root: string;
  /** What the terminal has shown so far. */
  output: () => string;
  /** Asks for an address as a browser does. */
  page: (path: string) => Promise<{ status: number; text: string }>;
  stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function started(server: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', () => {
      if (output().includes('watching for file changes')) resolve();
    });
    server.once('exit', () => reject(new Error(`the dev server ended:\n${output()}`)));
  });
}

/**
 * Starts the dev server on a copy of the project.
 *
 * @param edit Changes the copy before the server starts.
 */
export async function editSite(edit: (root: string) => Promise<void>): Promise<EditedSite> {
  const root = await mkdtemp(join(tmpdir(), 'magpie-bridge-site-'));
  await Promise.all(
    copied.map((name) => cp(join(projectRoot, name), join(root, name), { recursive: true })),
  );
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  await edit(root);
  const port = await freePort();
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      VITEST: '',
      BASE_PATH: '',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let shown = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part) => {
      shown += String(part);
    });
  await started(server, () => shown);
  return {
    root,
    output: () => shown,
    page: async (path) => {
      const answer = await fetch(`http://localhost:${port}${path}`, {
        headers: { accept: 'text/html' },
      });
      return { status: answer.status, text: await answer.text() };
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      await rm(root, { recursive: true, force: true });
    },
  };
}
