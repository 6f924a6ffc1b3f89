import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent, problemsOf, readContent, type Reading } from '#checks/check-content.ts';
import { isError, type Problem } from '#checks/problem.ts';
import { rules } from '#checks/rules.ts';
import { placeIn } from '#checks/text-rules.ts';
import { projectRoot } from '../support/content.ts';
import { mistakes, type Mistake } from '../support/mistakes.ts';
import { withFiles } from '../support/readings.ts';

const today = '2026-11-27';
let real: Reading;
let before: string;

/** One hash for everything in `content/`. */
async function fingerprint(): Promise<string> {
  const root = join(projectRoot, 'content');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}

async function changed({ file, change }: Mistake): Promise<Buffer> {
  return Buffer.from(change(await readFile(join(projectRoot, 'content', file), 'utf8')));
}

/** The problems of the real content with one mistake in it. */
async function problemsWith(mistake: Mistake): Promise<Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'magpie-bridge-mistake-'));
  try {
    const path = join(root, 'content', mistake.as ?? mistake.file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await changed(mistake));
    return await problemsOf(withFiles(real, await readContent(root)), today);
  } finally {
    await rm(root, { recursive: true });
  }
}

beforeAll(async () => {
  before = await fingerprint();
  real = await readContent(projectRoot);
});

afterAll(async () => {
  expect(await fingerprint()).toBe(before);
});

describe('content without a mistake', () => {
  it('has no problem on the day of these tests', async () => {
    expect(await problemsOf(real, today)).toEqual([]);
  });

  it('may have the line ends of Windows', async () => {
    const problems = await problemsWith({
      ...(mistakes[0] as Mistake),
      change: (text) => text.replaceAll('\n', '\r\n'),
    });
    expect(problems).toEqual([]);
  });
});

describe('one mistake', () => {
  it.each(mistakes)('is told as itself and nothing else: $rule, $what', async (mistake) => {
    const problems = await problemsWith(mistake);
    const told = problems.map(({ rule, file, field }) => ({ rule, file, field }));
    const name = mistake.as?.split('/').slice(0, -1).join('/');
    const folder = mistake.rule === 'nested-folder' || mistake.rule === 'unknown-folder';
    const file = `content/${folder ? name : (mistake.as ?? mistake.file)}`;
    expect(told).toEqual([{ rule: mistake.rule, file, field: mistake.field }]);
    const [problem] = problems as [Problem];
    expect(problem.found).toContain(mistake.found);
    expect(`${problem.wanted}; ${problem.mend}`).toContain(mistake.advice);
    expect(problem.wanted).not.toMatch(/^(?:not|needs|no|Too|Invalid)\b/);
    if (mistake.at === undefined) return;
    const text = (await changed(mistake)).toString('utf8');
    expect(text.split(mistake.at)).toHaveLength(2);
    const { line, column } = placeIn(text, text.indexOf(mistake.at));
    expect([problem.line, problem.column]).toEqual([line, column]);
  });

  it('stands here for every rule', () => {
    const elsewhere = ['unused-source', 'unreadable-file', 'weak-source', 'check-overdue'];
    const covered = new Set<string>([...mistakes.map(({ rule }) => rule), ...elsewhere]);
    expect(Object.keys(rules).filter((rule) => !covered.has(rule))).toEqual([]);
  });
});

/** One mistake each in ten files, none of which hides another: what a broken file holds is not known. */
const ten = [...Map.groupBy(mistakes, ({ file }) => file).values()]
  .map((inFile) => inFile.find(({ at, rule }) => at !== undefined && rule !== 'unknown-reference'))
  .filter((mistake) => mistake !== undefined)
  .slice(0, 10);

describe('ten mistakes in ten files', () => {
  it('are told in one run, each with its line, in less than five seconds of work', async () => {
    expect(ten).toHaveLength(10);
    const root = await mkdtemp(join(tmpdir(), 'magpie-bridge-ten-'));
    await cp(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
    const expected = await Promise.all(
      ten.map(async (mistake) => {
        const text = await changed(mistake);
        await writeFile(join(root, 'content', mistake.file), text);
        const { line } = placeIn(String(text), String(text).indexOf(mistake.at ?? ''));
        return `content/${mistake.file}:${line} ${mistake.rule}`;
      }),
    );
    const started = process.cpuUsage();
    const problems = await checkContent(root, today);
    const { user, system } = process.cpuUsage(started);
    await rm(root, { recursive: true });
    const told = problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(told).toEqual(expected.toSorted());
    expect(user + system).toBeLessThan(5_000_000);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['a link', (path: string) => symlink('/etc/passwd', path), 'a link or device'],
    ['a link to nothing', (path: string) => symlink('nothing', path), 'a link or device'],
  ])('is told: %s', async (_what, make, found) => {
    const root = await mkdtemp(join(tmpdir(), 'magpie-bridge-unreadable-'));
    await mkdir(join(root, 'content/payloads'), { recursive: true });
    await make(join(root, 'content/payloads/dorn.mdx'));
    const { problems } = await readContent(root);
    await rm(root, { recursive: true });
    expect(problems).toMatchObject([
      { rule: 'unreadable-file', file: 'content/payloads/dorn.mdx', line: 0, found },
    ]);
  });
});

describe('a warning', () => {
  it('is given for a mission that was not checked in time, and stops nothing', async () => {
    const problems = await problemsOf(real, '2027-11-27');
    const overdue = problems.filter(({ rule }) => rule === 'check-overdue');
    expect(overdue.map(({ file }) => file)).toContain('content/missions/chang-e-7.mdx');
    expect(overdue.some(isError)).toBe(false);
  });

  it('is given for a fact whose only source nobody opened', async () => {
    const listed = real.content.sources
      .flatMap(({ data }) => data.sources)
      .find(({ read }) => read === 'listed')?.id;
    const weak: Mistake = {
      ...(mistakes[0] as Mistake),
      change: (text) =>
        text.replace(
          '- nssdca-dorn-experiment-record\n      - france-bleu-toulouse-instrument',
          `- ${listed}`,
        ),
    };
    expect(await problemsWith(weak)).toMatchObject([
      { rule: 'weak-source', field: 'facts[0].sources', file: 'content/payloads/dorn.mdx' },
    ]);
  });
});
