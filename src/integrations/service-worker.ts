import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { basePath } from '#hosting/base-path.ts';
import { coreFiles, type CoreFile } from './core-files.ts';

/** The worker that keeps pages, or the one that takes it and all that is kept away again. */
type Worker = 'worker' | 'withdrawal';

/** Where a worker goes and what it knows of the site. */
interface Bundle {
  folder: string;
  base: string;
  core: readonly CoreFile[];
}

/** Writes a worker as `sw.js`, one file in the form that every browser takes. */
export async function bundleWorker(worker: Worker, { folder, base, core }: Bundle): Promise<void> {
  const entry = fileURLToPath(new URL(`../scripts/offline/${worker}.ts`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    base,
    publicDir: false,
    define: { __CORE_FILES__: JSON.stringify(core), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
}

/**
 * Bundles the service worker at the end of the build, when the core files are as readers get them.
 * `npm run dev` has none.
 */
export function serviceWorker(worker: Worker): AstroIntegration {
  let base = '/';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await bundleWorker(worker, { folder, base, core: await coreFiles(folder, base) });
      },
    },
  };
}
