import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What one step of the tests counted. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  run: () => Promise<Count>;
}

const reports = 'test-results';
const moon = { folder: join(reports, 'moon'), base: '/moon/' };
const again = join(reports, 'again');

/** Runs a program from `node_modules/.bin`; its output goes to the terminal. */
function program(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A program that passes or fails as one. */
async function single(
  command: string,
  args: string[],
  env?: Record<string, string>,
): Promise<Count> {
  const passed = await program(command, args, env);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** A report that is missing or unreadable counts as one failure: the runner itself broke. */
async function counted(
  passed: boolean,
  report: string,
  read: (json: unknown) => Count,
): Promise<Count> {
  try {
    const count = read(JSON.parse(await readFile(report, 'utf8')));
    return passed || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function vitest(project: string, env?: Record<string, string>): Promise<Count> {
  const report = join(reports, `vitest-${project}-${env?.['BASE_PATH'] ? 'moon' : 'root'}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const passed = await program('vitest', [...args, `--outputFile.json=${report}`], env);
  return counted(passed, report, (json) => {
    const { numPassedTests, numFailedTests, numPendingTests } = json as Record<string, number>;
    return {
      passed: numPassedTests ?? 0,
      failed: numFailedTests ?? 0,
      skipped: numPendingTests ?? 0,
    };
  });
}

async function playwright(): Promise<Count> {
  const report = join(reports, 'playwright.json');
  const passed = await program('playwright', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return counted(passed, report, (json) => {
    const { stats } = json as { stats: Record<string, number> };
    const failed = (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0);
    return { passed: stats['expected'] ?? 0, failed, skipped: stats['skipped'] ?? 0 };
  });
}

async function fingerprint(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    hashes.set(path.slice(folder.length), hash);
  }
  return hashes;
}

/** Two builds of one tree for one day must be the same, byte for byte. */
async function sameBuilds(): Promise<Count> {
  const built = await program('astro', ['build', '--outDir', again, '--silent']);
  const [first, second] = [await fingerprint('dist'), await fingerprint(again)];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
  for (const path of differing.slice(0, 10)) console.error(`differs between two builds: ${path}`);
  const passed = built && first.size > 0 && differing.length === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

const steps: Step[] = [
  { name: 'formatting', run: () => single('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'lint', run: () => single('eslint', ['.']) },
  { name: 'types', run: () => single('astro', ['check', '--minimumSeverity', 'warning']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'component', run: () => vitest('component') },
  { name: 'content check', run: () => single('node', ['scripts/check-content.ts']) },
  { name: 'content', run: () => vitest('content') },
  { name: 'build', run: () => single('astro', ['build', '--silent']) },
  { name: 'built site', run: () => vitest('dist') },
  { name: 'the same build again', run: sameBuilds },
  {
    name: 'build under /moon/',
    run: () =>
      single('astro', ['build', '--silent', '--outDir', moon.folder], { BASE_PATH: moon.base }),
  },
  {
    name: 'built site under /moon/',
    run: () => vitest('dist', { DIST_DIR: moon.folder, BASE_PATH: moon.base }),
  },
  { name: 'browser', run: playwright },
];

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const { name, run } of steps) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const count = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
