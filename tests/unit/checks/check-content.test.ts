import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import type { Problem } from '#checks/problem.ts';
import { formatProblem } from '#checks/report.ts';
import {
  contentFolder,
  goodContent,
  lineOf,
  mdxFile,
  yamlFile,
} from '../../support/content-folder.ts';
import { minimal, without } from '../../support/fixtures.ts';

const today = '2026-11-24';
const folders: string[] = [];

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await contentFolder({ ...goodContent, ...files });
  folders.push(root);
  return root;
}

async function problemsWith(files: Readonly<Record<string, string>>): Promise<Problem[]> {
  return checkContent(await folderWith(files), today);
}

/** What `npm run check:content` does in a folder: its exit code and what it prints. */
function runCheck(root: string): Promise<{ code: number; output: string }> {
  const script = join(import.meta.dirname, '../../../scripts/check-content.ts');
  const env = { ...process.env, BUILD_DATE: today };
  return new Promise((resolve) => {
    execFile(process.execPath, [script], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

afterAll(async () => {
  await Promise.all(folders.map((root) => rm(root, { recursive: true })));
});

interface Mistake {
  what: string;
  file: string;
  text: string;
  /** Text on the line that must be named; a mistake of the whole file has none. */
  at?: string;
  field: string;
  found: string;
  wanted: string;
}

const { partner, event, eventFile, stage, source, fact, result } = minimal;
const payload = { ...minimal.payload, host: 'lander' };
const factWithoutSource = without(fact, 'sources');
const [launchPhase] = eventFile.phases;
const [stageLaunch] = stage.events;
const [lander] = minimal.mission.modules;
const changE8 = { ...minimal.mission, names: { en: "Chang'e-8" } };

const words = {
  id: 'welcome',
  text: 'You are welcome.',
  lang: 'en',
  by: 'Hu Hao',
  role: 'Chief designer',
  date: '2024-06-02',
  sources: ['agency'],
};

const badEvents = yamlFile({
  mission: 'chang-e-8',
  phases: [launchPhase],
  events: [
    { ...event, id: 'passed', date: '2026-08-24', state: 'planned' },
    { ...event, id: 'too-late', date: '2026-08-01' },
    { ...event, id: 'lost', date: '2026-09', phase: 'nowhere' },
    { ...event, id: 'lost', date: '2026-10', payloads: ['ghost'], partners: ['phantom'] },
  ],
});

const mistakes: Mistake[] = [
  {
    what: 'a partner that does not exist',
    file: 'payloads/no-partner.mdx',
    text: mdxFile({
      ...payload,
      contributions: [{ ...payload.contributions[0], partner: 'nobody' }],
    }),
    at: 'nobody',
    field: 'contributions[0].partner',
    found: '"nobody", which is no partner',
    wanted: 'name a file in content/partners/ or write it first',
  },
  {
    what: 'a mission that does not exist',
    file: 'payloads/no-mission.mdx',
    text: mdxFile({ ...payload, mission: 'chang-e-9' }),
    at: 'chang-e-9',
    field: 'mission',
    found: '"chang-e-9", which is no mission',
    wanted: 'name a file in content/missions/ or write it first',
  },
  {
    what: 'a host that is no module of the mission',
    file: 'payloads/no-module.mdx',
    text: mdxFile({ ...payload, host: 'hopper' }),
    at: 'host: hopper',
    field: 'host',
    found: '"hopper", which is no module',
    wanted: 'name a module of content/missions/chang-e-7.mdx',
  },
  {
    what: 'a module that is carried by none of the mission',
    file: 'missions/no-carrier.mdx',
    text: mdxFile({ ...minimal.mission, modules: [{ ...lander, carriedBy: 'orbitter' }] }),
    at: 'carriedBy: orbitter',
    field: 'modules[0].carriedBy',
    found: '"orbitter", which is no module before this one',
    wanted: 'name a module higher in this list',
  },
  {
    what: 'a module that carries itself',
    file: 'missions/own-carrier.mdx',
    text: mdxFile({ ...minimal.mission, modules: [{ ...lander, carriedBy: 'lander' }] }),
    at: 'carriedBy: lander',
    field: 'modules[0].carriedBy',
    found: '"lander", which is no module before this one',
    wanted: 'name a module higher in this list',
  },
  {
    what: 'a source that does not exist',
    file: 'payloads/lost-source.mdx',
    text: mdxFile({ ...payload, facts: [{ ...fact, sources: ['agency', 'hearsay'] }] }),
    at: 'hearsay',
    field: 'facts[0].sources[1]',
    found: '"hearsay", which is no source',
    wanted: 'add it to a file in content/sources/ or correct the id',
  },
  {
    what: 'a fact without a source',
    file: 'payloads/no-source.mdx',
    text: mdxFile({ ...payload, facts: [factWithoutSource] }),
    at: '- id: launch-mass',
    field: 'facts[0].sources',
    found: 'nothing',
    wanted: 'what is not known goes under "unknowns"',
  },
  {
    what: 'a fact with an empty list of sources',
    file: 'payloads/empty-sources.mdx',
    text: mdxFile({ ...payload, facts: [{ ...fact, sources: [] }] }),
    at: 'sources: []',
    field: 'facts[0].sources',
    found: '[]',
    wanted: 'at least one source id from content/sources/',
  },
  {
    what: 'an unknown key',
    file: 'payloads/unknown-key.mdx',
    text: mdxFile({ ...payload, facts: [{ ...fact, colour: 'red' }] }),
    at: 'colour: red',
    field: 'facts[0].colour',
    found: 'a field that does not exist',
    wanted: 'correct its spelling or remove it',
  },
  {
    what: 'a date that does not exist',
    file: 'payloads/bad-date.mdx',
    text: mdxFile({ ...payload, results: [{ ...payload.outcome, date: '2026-13' }] }),
    at: '2026-13',
    field: 'results[0].date',
    found: '"2026-13"',
    wanted: 'an EDTF date: a day "2026-08-23"',
  },
  {
    what: 'a word that is not on the list',
    file: 'partners/odd-kind.mdx',
    text: mdxFile({ ...partner, kind: 'club' }),
    at: 'kind: club',
    field: 'kind',
    found: '"club"',
    wanted: 'one of "space-agency"',
  },
  {
    what: 'a partner of a country that says nowhere where it stands',
    file: 'partners/italian.mdx',
    text: mdxFile({ ...partner, countries: ['IT'] }),
    at: 'IT',
    field: 'countries[0]',
    found: '"it", which is no country',
    wanted: 'name a file in content/countries/ or write it first',
  },
  {
    what: 'YAML that cannot be read',
    file: 'partners/syntax.mdx',
    text: mdxFile(partner).replace('The space agency', 'Agency: the one'),
    at: 'Agency: the one',
    field: 'YAML',
    found: 'Nested mappings are not allowed',
    wanted: 'valid YAML; put a text with ": "',
  },
  {
    what: 'missing front matter',
    file: 'partners/bare.mdx',
    text: 'Only prose.\n',
    at: 'Only prose',
    field: 'front matter',
    found: 'no front matter',
    wanted: 'start the file with a line "---"',
  },
  {
    what: 'a file of the wrong kind',
    file: 'partners/notes.txt',
    text: 'Notes.\n',
    field: 'file name',
    found: 'the ending ".txt"',
    wanted: 'files that end in ".mdx"; rename it',
  },
  {
    what: 'a source listed twice',
    file: 'sources/secondary.yaml',
    text: yamlFile({ sources: [source] }),
    at: 'id: agency',
    field: 'sources[0].id',
    found: '"agency" a second time',
    wanted: 'the first is at content/sources/primary.yaml:2',
  },
  {
    what: 'a fact id used twice',
    file: 'payloads/twice.mdx',
    text: mdxFile({ ...payload, facts: [fact, { ...fact, label: 'Again' }] }),
    at: 'launch-mass\n    label: Again',
    field: 'facts[1].id',
    found: '"launch-mass" a second time',
    wanted: 'something else; the first is at content/payloads/twice.mdx',
  },
  {
    what: 'an unknown component in prose',
    file: 'payloads/chart.mdx',
    text: mdxFile(payload, 'First line.\n\nThen <Chart id="x" /> more.'),
    at: '<Chart',
    field: 'prose',
    found: '<Chart>, which is no component',
    wanted: 'one of <Fact>, <Cite>',
  },
  {
    what: 'prose that shows a fact its file does not have',
    file: 'payloads/lost-fact.mdx',
    text: mdxFile(payload, 'It weighs <Fact id="launch-mass" />.'),
    at: '<Fact',
    field: 'prose',
    found: '<Fact id="launch-mass" />, which does not exist',
    wanted: 'a fact of this file',
  },
  {
    what: 'prose that cites a source that does not exist',
    file: 'payloads/lost-cite.mdx',
    text: mdxFile(payload, 'So they say.<Cite source="hearsay" />'),
    at: '<Cite',
    field: 'prose',
    found: '<Cite source="hearsay" />, which does not exist',
    wanted: 'the id of a source; add it to a file in content/sources/ first',
  },
  {
    what: 'prose that marks a term that the glossary does not have',
    file: 'payloads/lost-term.mdx',
    text: mdxFile(payload, 'First line.\n\nIn <Term id="moondust">dust</Term>.'),
    at: '<Term',
    field: 'prose',
    found: '<Term id="moondust">, which does not exist',
    wanted: 'the name of a file in content/glossary/; write it there first',
  },
  {
    what: 'a term in prose without words',
    file: 'payloads/bare-term.mdx',
    text: mdxFile(payload, 'In <Term id="regolith" />.'),
    at: '<Term',
    field: 'prose',
    found: '<Term> without words',
    wanted: '<Term id="…">words of the sentence</Term>',
  },
  {
    what: 'a planned event whose date has passed',
    file: 'events/chang-e-8.yaml',
    text: badEvents,
    at: 'state: planned',
    field: 'events[0].state',
    found: '"planned" for 2026-08-24, which has passed',
    wanted: 'record what happened: happened, called-off or missed',
  },
  {
    what: 'events out of order',
    file: 'events/chang-e-8.yaml',
    text: badEvents,
    at: '2026-08-01',
    field: 'events[1].date',
    found: '"2026-08-01" after "2026-08-24"',
    wanted: 'move "too-late" up',
  },
  {
    what: 'an event in a phase that does not exist',
    file: 'events/chang-e-8.yaml',
    text: badEvents,
    at: 'phase: nowhere',
    field: 'events[2].phase',
    found: '"nowhere", which is no phase',
    wanted: 'name a phase of this file',
  },
  {
    what: 'an event id used twice',
    file: 'events/chang-e-8.yaml',
    text: badEvents,
    at: 'lost\n    date: 2026-10',
    field: 'events[3].id',
    found: '"lost" a second time',
    wanted: 'give it an id of its own',
  },
  {
    what: 'an event of a payload that does not exist',
    file: 'events/chang-e-8.yaml',
    text: badEvents,
    at: 'ghost',
    field: 'events[3].payloads[0]',
    found: '"ghost", which is no payload',
    wanted: 'name a file in content/payloads/ or write it first',
  },
  {
    what: 'an event of a partner that does not exist',
    file: 'events/chang-e-8.yaml',
    text: badEvents,
    at: 'phantom',
    field: 'events[3].partners[0]',
    found: '"phantom", which is no partner',
    wanted: 'name a file in content/partners/ or write it first',
  },
  {
    what: 'words about a mission that does not exist',
    file: 'missions/words.mdx',
    text: mdxFile({ ...minimal.mission, quotations: [{ ...words, about: 'chang-e-10' }] }),
    at: 'chang-e-10',
    field: 'quotations[0].about',
    found: '"chang-e-10", which is no mission',
    wanted: 'name a file in content/missions/ or write it first',
  },
  {
    what: 'a component in prose without what it needs',
    file: 'payloads/bare-fact.mdx',
    text: mdxFile(payload, 'It weighs <Fact />.'),
    at: '<Fact',
    field: 'prose',
    found: '<Fact> without "id"',
    wanted: '<Fact id="…" />',
  },
  {
    what: 'launch plans out of order',
    file: 'missions/chang-e-8.mdx',
    text: mdxFile({
      ...changE8,
      plans: [
        { stated: '2025-04', by: 'CNSA', planned: '2029~', sources: ['agency'] },
        { stated: '2023-10', by: 'CNSA', planned: '2028~', sources: ['agency'] },
      ],
    }),
    at: '2023-10',
    field: 'plans[1].stated',
    found: '"2023-10" after "2025-04"',
    wanted: 'oldest first',
  },
  {
    what: 'a check on a day that has not come',
    file: 'partners/tomorrow.mdx',
    text: mdxFile({ ...partner, checked: '2026-11-25' }),
    at: '2026-11-25',
    field: 'checked',
    found: '"2026-11-25", which is after 2026-11-24',
    wanted: 'write the day of the work',
  },
  {
    what: 'a result whose paper is no source',
    file: 'results/lost-paper.yaml',
    text: yamlFile({ ...result, paper: 'rumour' }),
    at: 'rumour',
    field: 'paper',
    found: '"rumour", which is no source',
    wanted: 'add it to a file in content/sources/ or correct the id',
  },
  {
    what: 'a result of a payload that does not exist',
    file: 'results/lost-payload.yaml',
    text: yamlFile({ ...result, payloads: ['nils'], paper: 'first' }),
    at: '- nils',
    field: 'payloads[0]',
    found: '"nils", which is no payload',
    wanted: 'name a file in content/payloads/ or write it first',
  },
  {
    what: 'a result of a mission that does not exist',
    file: 'results/lost-mission.yaml',
    text: yamlFile({ ...result, mission: 'chang-e-9', paper: 'again' }),
    at: 'chang-e-9',
    field: 'mission',
    found: '"chang-e-9", which is no mission',
    wanted: 'name a file in content/missions/ or write it first',
  },
  {
    what: 'a paper that is a result already',
    file: 'results/wet.yaml',
    text: yamlFile(result),
    at: 'paper: ',
    field: 'paper',
    found: '"agency" a second time',
    wanted: 'the first is at content/results/water.yaml',
  },
  {
    what: 'a DOI that another source has, in other letters',
    file: 'sources/second.yaml',
    text: yamlFile({
      sources: [
        { ...source, id: 'first', doi: '10.1038/ab' },
        { ...source, id: 'again', doi: '10.1038/AB' },
      ],
    }),
    at: '10.1038/AB',
    field: 'sources[1].doi',
    found: '"10.1038/AB" a second time',
    wanted: 'the first is at content/sources/second.yaml',
  },
  {
    what: 'a source of a stage that does not exist',
    file: 'programme/lost-source.yaml',
    text: yamlFile({ ...stage, summary: { text: 'It flew.', sources: ['rumour'] } }),
    at: 'rumour',
    field: 'summary.sources[0]',
    found: '"rumour", which is no source',
    wanted: 'add it to a file in content/sources/ or correct the id',
  },
  {
    what: 'a stage with the id of a mission',
    file: 'programme/chang-e-7.yaml',
    text: yamlFile(stage),
    at: 'en: ',
    field: 'names',
    found: '"chang-e-7" a second time',
    wanted: 'the first is at content/missions/chang-e-7.mdx',
  },
  {
    what: 'an event of a stage out of order',
    file: 'programme/order.yaml',
    text: yamlFile({
      ...stage,
      events: [stageLaunch, { ...stageLaunch, id: 'approval', date: '2004-01-23' }],
    }),
    at: '2004-01-23',
    field: 'events[1].date',
    found: '"2004-01-23" after "2007-10-24T10:05Z"',
    wanted: 'move "approval" up',
  },
  {
    what: 'an event of a stage told twice',
    file: 'programme/twice.yaml',
    text: yamlFile({
      ...stage,
      events: [stageLaunch, { ...stageLaunch, date: '2009' }],
    }),
    field: 'events[1].id',
    at: 'id: launch\n    date: "2009"',
    found: '"launch" a second time',
    wanted: 'give it an id of its own',
  },
  {
    what: 'a plan of a stage before an older one',
    file: 'programme/plans.yaml',
    text: yamlFile({
      ...stage,
      plans: ['2024', '2021'].map((stated) => ({
        stated,
        by: 'CNSA',
        planned: '2035',
        sources: ['agency'],
      })),
    }),
    at: '"2021"',
    field: 'plans[1].stated',
    found: '"2021" after "2024"',
    wanted: 'oldest first',
  },
  {
    what: 'a stage checked on a day to come',
    file: 'programme/future.yaml',
    text: yamlFile({ ...stage, checked: '2026-11-26' }),
    at: '2026-11-26',
    field: 'checked',
    found: '"2026-11-26", which is after 2026-11-24',
    wanted: 'write the day of the work',
  },
];

/** What an editor is told to do. */
function advice({ wanted, mend }: Problem): string {
  return `${wanted}; ${mend}`;
}

const launchStop = { place: 'earth', event: 'launch' };
const routes: (Omit<Mistake, 'file' | 'text'> & { profile: object[] })[] = [
  {
    what: 'a route of a craft that does not exist',
    profile: [{ craft: ['lander', 'balloon'], stops: [launchStop] }],
    at: 'balloon',
    field: 'profile[0].craft[1]',
    found: '"balloon", which is no module or payload of this mission',
    wanted: 'name a module of this file or a payload of the mission',
  },
  {
    what: 'a stop of an event that does not exist',
    profile: [{ craft: ['lander'], stops: [launchStop, { place: 'surface', event: 'splash' }] }],
    at: 'splash',
    field: 'profile[0].stops[1].event',
    found: '"splash", which is no event of this mission',
    wanted: 'name an event of content/events/',
  },
  {
    what: 'a line that leaves a stop that stands below it',
    profile: [
      { craft: ['lander'], from: 'launch', stops: [] },
      { craft: ['lander'], stops: [launchStop] },
    ],
    at: 'from: launch',
    field: 'profile[0].from',
    found: '"launch", which is no stop of a line above',
    wanted: 'name the event or id of a stop of a line that stands above this one',
  },
  {
    what: 'a line that arrives nowhere',
    profile: [{ craft: ['lander'], to: 'dock', stops: [launchStop] }],
    at: 'to: dock',
    field: 'profile[0].to',
    found: '"dock", which is no stop of another line',
    wanted: 'name the event or id of a stop of another line',
  },
  {
    what: 'a stop that stands on two lines',
    profile: [
      { craft: ['lander'], stops: [launchStop] },
      { craft: ['lander'], from: 'launch', stops: [{ place: 'transfer', event: 'launch' }] },
    ],
    at: 'event: launch',
    field: 'profile[1].stops[0].event',
    found: '"launch" a second time',
    wanted: 'others leave it with `from` or reach it with `to`',
  },
  {
    what: 'a stop at a place that is not on the list',
    profile: [{ craft: ['lander'], stops: [{ place: 'mars', event: 'launch' }] }],
    at: 'mars',
    field: 'profile[0].stops[0].place',
    found: '"mars"',
    wanted: 'one of "earth", "transfer", "lunar-orbit", "surface", "return", "l2"',
  },
];

describe.each(routes)('the route of a mission: $what', ({ profile, at, field, found, wanted }) => {
  it('is reported with its line and its remedy', async () => {
    const text = mdxFile(
      { ...minimal.mission, profile },
      'It weighs <Fact id="launch-mass" />.<Cite source="agency" />',
    );
    const problems = await problemsWith({ 'missions/chang-e-7.mdx': text });
    const own = problems.filter(({ file }) => file === 'content/missions/chang-e-7.mdx');
    expect(own).toMatchObject([{ field, found: expect.stringContaining(found) as string }]);
    expect(own.map(advice).join()).toContain(wanted);
    if (at) expect(text.split('\n')[(own[0]?.line ?? 0) - 1]).toContain(at);
  });
});

const planted = Object.fromEntries(mistakes.map(({ file, text }) => [file, text]));

describe('one run over content with many mistakes', () => {
  let problems: Problem[];

  beforeAll(async () => {
    problems = await problemsWith(planted);
  });

  it.each(mistakes)('reports $what', ({ file, text, at, field, found, wanted }) => {
    const reported = problems.find(
      (problem) => problem.file === `content/${file}` && problem.field === field,
    );
    expect(reported).toMatchObject({
      line: at === undefined ? 0 : lineOf(text, at),
      found: expect.stringContaining(found) as string,
    });
    expect(reported && advice(reported)).toContain(wanted);
  });

  it('reports nothing that was not planted', () => {
    const expected = new Set(mistakes.map(({ file, field }) => `content/${file} ${field}`));
    const others = problems.filter(({ file, field }) => !expected.has(`${file} ${field}`));
    expect(others.map(formatProblem)).toEqual([]);
  });

  it('sorts them by file and line', () => {
    const places = problems.map(({ file, line }) => ({ file, line }));
    const sorted = places.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
    expect(places).toEqual(sorted);
  });
});

describe('content in order', () => {
  it('has no problems', async () => {
    expect(await problemsWith({})).toEqual([]);
  });

  it('may hold drafts and templates, whose names start with "_"', async () => {
    expect(await problemsWith({ 'partners/_template.mdx': 'Anything.' })).toEqual([]);
  });

  it('may hold a planned event on the day of the build', async () => {
    const events = { ...eventFile, events: [{ ...event, date: today, state: 'planned' }] };
    expect(await problemsWith({ 'events/chang-e-7.yaml': yamlFile(events) })).toEqual([]);
  });
});

describe('unused sources', () => {
  const unused = yamlFile({ sources: [{ ...source, id: 'forgotten' }] });

  it('are reported', async () => {
    expect(await problemsWith({ 'sources/news.yaml': unused })).toEqual([
      {
        rule: 'unused-source',
        file: 'content/sources/news.yaml',
        line: 2,
        column: 9,
        field: 'sources[0].id',
        found: '"forgotten", which nothing cites',
        wanted: 'a source of something that the site states',
        mend: 'cite it where it supports a fact, or remove it',
      },
    ]);
  });

  it('are used where only prose cites them', async () => {
    const files = {
      'sources/news.yaml': unused,
      'payloads/dorn.mdx': mdxFile(payload, 'So it is.<Cite source="forgotten" />'),
    };
    expect(await problemsWith(files)).toEqual([]);
  });

  it('are not guessed at while a file that may cite them is broken', async () => {
    const files = {
      'sources/news.yaml': unused,
      'payloads/dorn.mdx': mdxFile({ ...payload, colour: 'red' }),
    };
    expect((await problemsWith(files)).map(({ field }) => field)).toEqual(['colour']);
  });
});

describe('a broken entry', () => {
  it('still exists for those that name it', async () => {
    const files = { 'partners/cnes.mdx': mdxFile({ ...partner, colour: 'red' }) };
    expect((await problemsWith(files)).map(({ file }) => file)).toEqual([
      'content/partners/cnes.mdx',
    ]);
  });
});

describe('a link to what a broken file may make', () => {
  const brokenFiles: [name: string, text: string][] = [
    ['missions/chang-e-7.mdx', mdxFile({ ...minimal.mission, colour: 'red' })],
    ['partners/cnes.mdx', mdxFile({ ...partner, colour: 'red' })],
    ['payloads/dorn.mdx', mdxFile({ ...payload, colour: 'red' })],
    ['sources/primary.yaml', yamlFile({ sources: [{ ...source, colour: 'red' }] })],
    ['results/water.yaml', yamlFile({ ...result, colour: 'red' })],
  ];
  const addresses = [
    '/missions/chang-e-7/#fact-launch-mass',
    '/partners/mission/chang-e-7/',
    `/partners/kind/${partner.kind}/`,
    '/payloads/mission/chang-e-7/',
    `/payloads/kind/${payload.kind}/`,
    '/payloads/partner/cnes/',
    `/sources/${source.id}/`,
    `/sources/kind/${source.kind}/`,
    '/sources/language/en/',
  ];

  it.each(brokenFiles)('is not judged: %s', async (broken, text) => {
    const links = addresses.map((address) => `[it](${address})`).join(' and ');
    const story = mdxFile(minimal.story, `Of ${links}.`);
    const problems = await problemsWith({ 'stories/bridge.mdx': story, [broken]: text });
    expect(problems.map(({ file }) => file)).toEqual([`content/${broken}`]);
  });

  it('is not judged where a broken result would stand on the page', async () => {
    const problems = await problemsWith({
      'stories/bridge.mdx': mdxFile(minimal.story, 'See [it](/payloads/dorn/#result-water).'),
      'results/water.yaml': yamlFile({ ...result, payloads: ['dorn'], colour: 'red' }),
    });
    expect(problems.map(({ file }) => file)).toEqual(['content/results/water.yaml']);
  });

  it('is judged where no file would make the page', async () => {
    const [[broken, text] = ['', '']] = brokenFiles;
    const story = mdxFile(minimal.story, 'See [it](/partners/mission/chang-e-9/).');
    const problems = await problemsWith({ 'stories/bridge.mdx': story, [broken]: text });
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-field', 'broken-link']);
  });
});

describe('an update', () => {
  it('has its day in the name of its file, and names what exists', async () => {
    const files = {
      'updates/news.mdx': mdxFile({ ...minimal.update, missions: ['chang-e-9'] }),
    };
    expect(await problemsWith(files)).toMatchObject([
      {
        file: 'content/updates/news.mdx',
        field: 'date',
        wanted: 'a file whose name begins with the day: content/updates/2026-11-24-….mdx',
      },
      { file: 'content/updates/news.mdx', field: 'missions[0]' },
    ]);
  });
});

describe('a story', () => {
  const { story } = minimal;
  const told = (body: string, changes: object = {}) =>
    problemsWith({ 'stories/bridge.mdx': mdxFile({ ...story, ...changes }, body) });
  const chosen = ['found', 'wanted'] as const;
  const remedies = (problems: readonly Problem[]) =>
    problems.map((problem) => chosen.map((key) => problem[key]));

  it('shows facts and quotations of missions and payloads, and quotations of its own', async () => {
    const files = {
      'payloads/dorn.mdx': mdxFile({ ...payload, facts: [fact], quotations: [words] }),
      'stories/bridge.mdx': mdxFile(
        { ...story, quotations: [{ ...words, id: 'own' }] },
        '<Quote of="dorn" id="welcome" />\n\n<Quote id="own" />\n\nOf <Fact of="dorn" id="launch-mass" />.',
      ),
    };
    expect(await problemsWith(files)).toEqual([]);
  });

  it.each([
    [
      'Of <Fact of="chang-e-9" id="launch-mass" />.',
      '<Fact of="chang-e-9" />, which is no mission or payload',
      'the name of a file in content/missions/ or content/payloads/',
    ],
    [
      'Of <Fact of="chang-e-7" id="colour" />.',
      '<Fact id="colour" />, which does not exist',
      'a fact of content/missions/chang-e-7.mdx',
    ],
    [
      'Of <Fact id="launch-mass" />.',
      '<Fact id="launch-mass" />, which does not exist',
      'a fact of this file',
    ],
    [
      '<Quote of="chang-e-7" id="silence" />',
      '<Quote id="silence" />, which does not exist',
      'a quotation of content/missions/chang-e-7.mdx',
    ],
    ['<Quote of="chang-e-7" />', '<Quote> without "id"', '<Quote id="…" />'],
  ])('names what exists: %s', async (body, found, wanted) => {
    expect(remedies(await told(body))).toEqual([[found, wanted]]);
  });

  it('says on which line it names what does not exist', async () => {
    const text = mdxFile(story, 'One.\n\n<Quote id="silence" />');
    expect(await problemsWith({ 'stories/bridge.mdx': text })).toMatchObject([
      { file: 'content/stories/bridge.mdx', line: lineOf(text, '<Quote'), field: 'prose' },
    ]);
  });

  it('places every quotation that it holds', async () => {
    expect(await told('<Quote of="chang-e-7" id="x" />', { quotations: [words] })).toMatchObject([
      {
        field: 'quotations[0].id',
        found: '"welcome", which the prose does not place',
        wanted: '<Quote id="welcome" /> in the prose',
      },
      { field: 'prose' },
    ]);
  });

  it('concerns what exists, and leads on to sources that exist', async () => {
    const changes = {
      missions: ['chang-e-9'],
      payloads: ['ghost'],
      partners: ['phantom'],
      quotations: [{ ...words, about: 'chang-e-10' }],
      further: ['hearsay'],
    };
    const fields = (await told('<Quote id="welcome" />', changes)).map(({ field }) => field);
    expect(fields.toSorted()).toEqual([
      'further[0]',
      'missions[0]',
      'partners[0]',
      'payloads[0]',
      'quotations[0].about',
    ]);
  });

  it('uses the sources that it leads on to', async () => {
    const files = {
      'sources/news.yaml': yamlFile({ sources: [{ ...source, id: 'long-read' }] }),
      'stories/bridge.mdx': mdxFile({ ...story, further: ['long-read'] }),
    };
    expect(await problemsWith(files)).toEqual([]);
  });

  it('is not blamed for naming a fact of an entry that is broken', async () => {
    const files = {
      'payloads/dorn.mdx': mdxFile({ ...payload, colour: 'red' }),
      'stories/bridge.mdx': mdxFile(story, 'Of <Fact of="dorn" id="mass" />.'),
    };
    expect((await problemsWith(files)).map(({ field }) => field)).toEqual(['colour']);
  });
});

describe('the prose of other pages', () => {
  it.each([
    ['<Quote id="welcome" />', '<Quote>, which only stories use'],
    [
      'Of <Fact of="chang-e-7" id="launch-mass" />.',
      '<Fact of="chang-e-7">, which only stories use',
    ],
  ])('shows only what is its own: %s', async (body, found) => {
    const files = { 'payloads/dorn.mdx': mdxFile({ ...payload, quotations: [words] }, body) };
    expect(await problemsWith(files)).toMatchObject([
      { file: 'content/payloads/dorn.mdx', field: 'prose', found },
    ]);
  });
});

describe('a term', () => {
  it('names other terms and entries, all of which exist', async () => {
    const files = {
      'glossary/regolith.mdx': mdxFile({
        ...minimal.term,
        see: ['regolith', 'basalt'],
        missions: ['chang-e-9'],
        checked: '2031-01-01',
      }),
    };
    const problems = await problemsWith(files);
    expect(problems.map(({ field, found }) => [field, found]).toSorted()).toEqual([
      ['checked', expect.stringContaining('"2031-01-01", which is after')],
      ['missions[0]', '"chang-e-9", which is no mission'],
      ['see[0]', '"regolith", the term itself'],
      ['see[1]', '"basalt", which is no term'],
    ]);
  });
});

describe('an event file', () => {
  it('carries the name of its mission', async () => {
    const files = { 'events/seven.yaml': yamlFile(eventFile) };
    expect(await problemsWith(files)).toMatchObject([
      {
        file: 'content/events/seven.yaml',
        field: 'mission',
        wanted: 'a file named after the mission: content/events/chang-e-7.yaml',
      },
    ]);
  });
});

describe('the command', () => {
  it('exits with 1 and prints every problem', async () => {
    const { code, output } = await runCheck(await folderWith(planted));
    expect(code).toBe(1);
    const missing = mistakes.filter(({ file, field }) => !lineWith(output, file, field));
    expect(missing.map(({ what }) => what)).toEqual([]);
  });

  it('exits with 0 where there is none', async () => {
    const { code, output } = await runCheck(await folderWith({}));
    expect({ code, output }).toEqual({ code: 0, output: 'content: everything in order\n' });
  });
});

function lineWith(output: string, file: string, field: string): boolean {
  return output
    .split('\n')
    .some((line) => line.startsWith(`content/${file}:`) && line.includes(`  ${field}  (`));
}
