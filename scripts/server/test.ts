import { spawnSync } from 'node:child_process';
import { hasNginx, howToGetNginx } from './nginx.ts';

/** Builds the site for both kinds of base path, and tests each as nginx serves it. */

const sites = [
  { DIST_DIR: 'test-results/server', BASE_PATH: '/' },
  { DIST_DIR: 'test-results/server-moon', BASE_PATH: '/moon/' },
];

function run(command: string, args: string[], site: Record<string, string>): void {
  const env = { ...process.env, ...site };
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) process.exit(1);
}

if (!hasNginx()) {
  console.error(howToGetNginx);
  process.exit(1);
}

for (const site of sites) {
  console.log(`\n── the site under ${site.BASE_PATH}`);
  run('astro', ['build', '--silent', '--outDir', site.DIST_DIR], site);
  run('node', ['scripts/compress.ts'], site);
  run('vitest', ['run', '--project', 'server'], site);
}
