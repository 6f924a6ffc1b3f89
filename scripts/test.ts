import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join, relative, resolve } from 'node:path';
import { buildDate } from '#build-date.ts';

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
const again = join(reports, 'again');
const moon = { DIST_DIR: join(reports, 'moon'), BASE_PATH: '/moon/' };

/** The tests decide themselves where the site lives, and all of its builds are for one day. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  BUILD_DATE: buildDate(process.env),
  SITE_URL: '',
  BASE_PATH: '',
  REPO_URL: '',
  DIST_DIR: '',
};

/** Runs a program to its end and says whether it succeeded; its output goes to the terminal. */
function run(command: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...environment, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}

/** Counts what passes or fails as a whole. */
function asOne(passed: boolean): Count {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

async function script(name: string): Promise<Count> {
  return asOne(await run('npm', ['run', '--silent', name]));
}

function build(folder: string, env?: Record<string, string>): Promise<boolean> {
  return run('astro', ['build', '--silent', '--outDir', folder], env);
}

/**
 * Counts the tests of a runner by its report. A runner that fails without a failed test, or that
 * leaves no report, counts as one failure.
 */
async function counted(
  succeeded: boolean,
  report: string,
  countsIn: (json: Record<string, unknown>) => Record<keyof Count, unknown>,
): Promise<Count> {
  try {
    const counts = countsIn(JSON.parse(await readFile(report, 'utf8')) as Record<string, unknown>);
    const failed = Number(counts.failed);
    return {
      passed: Number(counts.passed),
      failed: succeeded ? failed : Math.max(failed, 1),
      skipped: Number(counts.skipped),
    };
  } catch {
    return asOne(false);
  }
}

async function vitest(
  projects: string[],
  env?: Record<string, string>,
  more: string[] = [],
): Promise<Count> {
  const report = join(reports, 'vitest.json');
  await rm(report, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await run('vitest', ['run', ...chosen, ...more, ...reporters], env);
  return counted(succeeded, report, (json) => ({
    passed: json['numPassedTests'],
    failed: json['numFailedTests'],
    skipped: Number(json['numPendingTests']) + Number(json['numTodoTests']),
  }));
}

async function playwright(): Promise<Count> {
  const succeeded = await run('playwright', ['test']);
  return counted(succeeded, join(reports, 'playwright.json'), ({ stats }) => {
    const { expected, unexpected, flaky, skipped } = stats as Record<string, number>;
    return { passed: expected, failed: Number(unexpected) + Number(flaky), skipped };
  });
}

/** Every file below a folder with the hash of its content. */
async function fingerprint(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    paths.map(async (path) => {
      const hash = createHash('sha256').update(await readFile(path));
      return [relative(folder, path), hash.digest('hex')] as const;
    }),
  );
  return new Map(hashes);
}

/** Two builds of one tree for one day must be the same, byte for byte. */
async function buildAgain(): Promise<Count> {
  if (!(await build(again))) return asOne(false);
  const [first, second] = [await fingerprint('dist'), await fingerprint(again)];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
  for (const path of differing.slice(0, 10)) console.error(`differs between two builds: ${path}`);
  return asOne(differing.length === 0);
}

/** What a page weighs, and whether it is valid, is the same under any path, and takes long to tell. */
const alikeAnywhere = ['budgets', 'validity'].flatMap((name) => [
  '--exclude',
  `tests/dist/${name}.test.ts`,
]);

/** The steps in their order; those of one line run side by side, each on a core of its own. */
const steps: Step[][] = [
  [
    { name: 'types', run: () => script('check:types') },
    { name: 'lint', run: () => script('lint') },
    { name: 'formatting', run: () => script('check:format') },
  ],
  [{ name: 'unit and component', run: () => vitest(['unit', 'component']) }],
  [{ name: 'content', run: () => vitest(['content']) }],
  [{ name: 'build', run: async () => asOne(await build('dist')) }],
  [{ name: 'built site', run: () => vitest(['dist']) }],
  [
    { name: 'the same build again', run: buildAgain },
    { name: 'build under /moon/', run: async () => asOne(await build(moon.DIST_DIR, moon)) },
  ],
  [{ name: 'built site under /moon/', run: () => vitest(['dist'], moon, alikeAnywhere) }],
  [{ name: 'browser', run: playwright }],
];

function words({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs a step between two lines that name it and say how it went. */
async function taken({ name, run: count }: Step): Promise<Count & { name: string }> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const result = await count();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${words(result)} (${seconds} s)`);
  return { name, ...result };
}

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
for (const together of steps) {
  const counts = await Promise.all(together.map(taken));
  for (const { name, passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (failed > 0) broken.push(name);
  }
}
if (broken.length > 0) console.log(`\nTo mend: ${broken.join(', ')}. What is wrong stands above.`);
console.log(`\n${words(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
