import { existsSync } from 'node:fs';
import { preview } from 'astro';

/** Serves the built site in the foreground until Ctrl-C. */
const port = Number(process.env['PORT'] || 4321);

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/; run "npm start" or "npm run build" first.');
  process.exit(1);
}

const server = await preview({ server: { port, host: 'localhost' }, logLevel: 'error' });
const base = process.env['BASE_PATH'] ?? '/';
console.log(
  `\nMagpie Bridge is served at http://localhost:${server.port}${base}  (Ctrl-C stops it)`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
