import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { headersFor } from '#hosting/headers.ts';

/** Serves the built site in the foreground until Ctrl-C. */

const port = Number(process.env['PORT'] || 4321);
const folder = process.env['DIST_DIR'] || 'dist';

/** Says why the site is not served and what to do, and ends. */
function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}

async function start() {
  const headers = headersFor({ hasEditor: existsSync(join(folder, 'admin', 'index.html')) });
  try {
    return await preview({
      outDir: folder,
      server: { port, host: 'localhost', headers: { ...headers } },
      logLevel: 'silent',
      vite: { preview: { strictPort: true } },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/already in use/i.test(message)) throw error;
    return giveUp(
      `Port ${port} is taken; stop what uses it, or choose another: PORT=4322 npm start`,
    );
  }
}

if (!existsSync(join(folder, 'index.html')))
  giveUp(`There is no built site in ${folder}/; run "npm start" or "npm run build" first.`);

const server = await start();
console.log(
  `\nMagpie Bridge is served at ${server.urls?.local[0] ?? `port ${server.port}`} (Ctrl-C stops it)\n`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Vite's own listener ends the process with a code that npm calls an error.
  process.removeAllListeners(signal);
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
