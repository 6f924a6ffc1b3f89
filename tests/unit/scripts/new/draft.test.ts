import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#checks/check-content.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { draftOf, type Draft } from '../../../../scripts/new/draft.ts';
import { editorSchemas } from '../../../../scripts/editor-schemas.ts';
import { kinds } from '../../../../scripts/new/kinds.ts';
import { readKnown } from '../../../../scripts/new/known.ts';
import { contentFolder, goodContent } from '../../../support/content-folder.ts';
import { projectRoot } from '../../../support/content.ts';

const today = '2026-11-24';
const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((root) => rm(root, { recursive: true })));
});

async function newFolder(): Promise<string> {
  const root = await contentFolder(goodContent);
  folders.push(root);
  return root;
}

interface Case {
  given: Record<string, string[]>;
  written: Record<string, string>;
}

/** The least that can be given for each kind, and what a person then writes for each TODO. */
const cases: Record<string, Case> = {
  event: {
    given: {
      mission: ['chang-e-7'],
      date: ['2024-01'],
      state: ['happened'],
      phase: ['flight'],
      source: ['agency'],
    },
    written: { 'events[0].title': 'Roll-out' },
  },
  payload: {
    given: { mission: ['chang-e-7'] },
    written: {
      'names.en': 'A camera',
      host: 'lander',
      kind: 'camera',
      origin: 'chinese',
      summary: 'It looks.',
      'status.state': 'delivered',
      'status.label': 'Delivered',
      'status.asOf': '2026-11-20',
      'status.sources[0]': 'agency',
      'purpose.text': 'To look.',
      'purpose.sources[0]': 'agency',
      'contributions[0].partner': 'cnes',
      'contributions[0].role': 'lead',
      'contributions[0].does': 'Provides it',
      'contributions[0].sources[0]': 'agency',
      'outcome.text': 'It waits.',
      'outcome.sources[0]': 'agency',
      prose: 'It is a camera.',
    },
  },
  partner: {
    given: {},
    written: {
      'names.en': 'A society',
      'countries[0]': 'FR',
      kind: 'society',
      side: 'partner',
      summary: 'They meet.',
      'sources[0]': 'agency',
      'roles[0].mission': 'chang-e-7',
      'roles[0].does': 'Meets',
      'roles[0].sources[0]': 'agency',
      prose: 'They meet.',
    },
  },
  country: {
    given: {},
    written: {
      'ilrs.state': 'signed',
      'ilrs.text': 'It signed.',
      'ilrs.sources[0]': 'agency',
      'accords.state': 'not-signed',
      'accords.text': 'It did not.',
      'accords.sources[0]': 'agency',
    },
  },
  source: {
    given: { kind: ['primary'], language: ['en'], read: ['full'] },
    written: { 'sources[1].title': 'A report', 'sources[1].publisher': 'The agency' },
  },
  result: {
    given: { paper: ['paper'] },
    written: {
      mission: 'chang-e-7',
      theme: 'water',
      finding: 'It is dry.',
      certainty: 'It was measured.',
    },
  },
  story: {
    given: {},
    written: { title: 'A story', summary: 'It is told.', prose: 'Once.' },
  },
  term: {
    given: {},
    written: { 'names.en': 'Crater', plain: 'A hole.', 'sources[0]': 'agency' },
  },
  update: {
    given: {},
    written: { title: 'A page', kind: 'addition', prose: 'It is here.' },
  },
};

async function drafted(name: string): Promise<{ root: string; draft: Draft }> {
  const root = await newFolder();
  if (name === 'result') {
    const path = join(root, 'content/sources/primary.yaml');
    const paper = (await readFile(path, 'utf8')).split('\n').slice(1).join('\n');
    await writeFile(path, `sources:\n${paper}${paper.replace('agency', 'paper')}`);
  }
  const kind = kinds.find((item) => item.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  const id = name === 'country' ? 'de' : 'new-entry';
  const answers = new Map(Object.entries(cases[name]?.given ?? {}));
  const draft = await draftOf(root, { kind, id, answers }, await readKnown(root), today);
  await writeFile(join(root, draft.path), draft.text);
  return { root, draft };
}

/** The file with each TODO of the list replaced in turn. */
function withWords(text: string, words: readonly string[]): string {
  const rest = [...words];
  return text.replace(/\bTODO\b(?=\s+#|$|: .*$)(?:: .*$)?/gm, () => rest.shift() ?? 'too many');
}

describe.each(kinds)('a new $name', ({ name }) => {
  const written: Case['written'] = cases[name]?.written ?? {};

  it('passes the check except for what only a person can write', async () => {
    const { root, draft } = await drafted(name);
    const problems = await checkContent(root, today);
    const open = problems.filter(({ rule }) => rule === 'unwritten');
    const others = problems.filter((problem) => !open.includes(problem));
    expect(open.map(({ field }) => field)).toEqual(Object.keys(written));
    expect(new Set(open.map(({ file }) => file))).toEqual(new Set([draft.path]));
    expect(others.map(({ found }) => found)).toEqual(
      name === 'source' ? ['"new-entry", which nothing cites'] : [],
    );
  });

  it('is valid once that is written', async () => {
    const { root, draft } = await drafted(name);
    const values = Object.values(written).map((value) =>
      /^\d/.test(value) ? `'${value}'` : value,
    );
    await writeFile(join(root, draft.path), withWords(draft.text, values));
    const problems = await checkContent(root, today);
    expect(problems.filter(({ found }) => !found.endsWith('which nothing cites'))).toEqual([]);
  });
});

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
}

function schemaOf(collection: CollectionName): Schema {
  return JSON.parse(editorSchemas().get(`${collection}.json`) ?? '{}') as Schema;
}

/** Every choice of the fields that the template leaves open, by the line that should name them. */
function choicesOf(schema: Schema, data: unknown, key = ''): { key: string; values: string[] }[] {
  if (data === 'TODO') return schema.enum ? [{ key, values: schema.enum }] : [];
  if (Array.isArray(data)) return data.flatMap((item) => choicesOf(schema.items ?? {}, item, key));
  return Object.entries((data ?? {}) as object).flatMap(([name, value]) =>
    choicesOf(schema.properties?.[name] ?? {}, value, name),
  );
}

const templates = await Promise.all(
  kinds.map(async ({ collection }) => {
    const { ending } = collections[collection];
    const path = `content/${collection}/_template.${ending}`;
    const text = await readFile(join(projectRoot, path), 'utf8');
    return { path, collection, yaml: text.split(/^---\n/m)[ending === 'mdx' ? 1 : 0] ?? '' };
  }),
);

describe.each(templates)('$path', ({ collection, yaml }) => {
  it('names every choice of its fields', () => {
    const lines = yaml.split('\n');
    for (const { key, values } of choicesOf(schemaOf(collection), parse(yaml))) {
      const named = lines.filter((line) =>
        line.trimStart().replace('- ', '').startsWith(`${key}: TODO #`),
      );
      const isNamed = named.some((line) => values.every((value) => line.includes(value)));
      expect(isNamed, `${key}: ${values.join(', ')}`).toBe(true);
    }
  });

  it('offers no field in a comment that does not exist', () => {
    const offered = yaml.replace(/^( *)# (?=[a-zA-Z]+: )/gm, '$1');
    const { error } = collections[collection].schema.safeParse(parse(offered));
    const unknown = error?.issues.filter(({ code }) => code === 'unrecognized_keys') ?? [];
    expect(unknown).toEqual([]);
  });
});

/** What `npm run new` does in a folder: its exit code and what it prints. */
function run(root: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const script = join(projectRoot, 'scripts/new.ts');
  const env = { ...process.env, BUILD_DATE: today };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: root, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: out + err });
    });
  });
}

describe('npm run new', () => {
  it('says how it is used where nobody can be asked', async () => {
    const { code, output } = await run(await newFolder());
    expect(code).toBe(1);
    expect(output).toMatch(/^npm run new +asks\n/);
  });

  it('writes once and never over what is there', async () => {
    const root = await newFolder();
    const first = await run(root, 'term', 'crater', '--name', 'Crater');
    expect(first.output).toContain('content/glossary/crater.mdx:9  plain');
    expect(first.code).toBe(0);
    const path = join(root, 'content/glossary/crater.mdx');
    await writeFile(path, 'Mine.');
    const second = await run(root, 'term', 'crater');
    expect(second).toMatchObject({ code: 1 });
    expect(second.output).toContain('is there already; nothing is overwritten');
    expect(await readFile(path, 'utf8')).toBe('Mine.');
  });

  it('adds no source under an id that is taken', async () => {
    const root = await newFolder();
    const options = ['--kind', 'news', '--language', 'en', '--read', 'full'];
    const { code, output } = await run(root, 'source', 'agency', ...options);
    expect(code).toBe(1);
    expect(output).toContain('there is already a source "agency"');
  });
});
