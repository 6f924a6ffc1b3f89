import { describe, expect, it } from 'vitest';
import { comparisonView, type RowView } from '#views/comparison/comparison.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  sourceOf,
  timelineOf,
} from '../../support/fixtures.ts';

const fact = (id: string, label: string, value: number | string, unit?: string) => ({
  ...minimal.fact,
  id,
  label,
  value,
  ...(unit && { unit }),
});
const plan = (stated: string, planned: string) => ({
  stated,
  by: 'CNSA',
  planned,
  sources: ['agency'],
});
const lead = (partner: string) => [
  { partner, role: 'lead' as const, does: 'Provides it', sources: ['agency'] },
];
const craft = (name: string, kind: 'lander' | 'capsule') => ({
  id: kind,
  names: { en: name },
  kind,
  role: 'Lands.',
  sources: ['agency'],
});

const flown = missionEntry('chang-e-6', {
  names: { en: "Chang'e-6" },
  relay: 'queqiao-2',
  modules: [craft('Lander', 'lander'), craft('Returner', 'capsule')],
  site: {
    name: 'Apollo basin',
    kind: 'landed',
    description: 'A plain.',
    sources: ['agency'],
    coordinates: {
      latitude: -41.6,
      longitude: -153.9,
      uncertainty: '±30 m',
      sources: ['paper'],
    },
  },
  facts: [
    fact('launch-mass', 'Launch mass', 8.35, 't'),
    fact('mission-duration', 'Duration of the mission', '53 days'),
    fact('returned-mass', 'Mass of samples returned', 1935.3, 'g'),
  ],
  plans: [plan('2021-04', '2024~')],
});
const postponed = missionEntry('chang-e-7', {
  relay: 'queqiao-2',
  facts: [
    {
      ...fact('launch-mass', 'Launch mass (planned)', 8.2, 't'),
      differs: [{ value: '8 t', why: 'Rounded.', sources: ['agency'] }],
    },
  ],
  plans: [
    plan('2020', '2024'),
    plan('2022', '2026~'),
    plan('2025', '2026-08'),
    plan('2026-08-23', 'called-off'),
  ],
});
const planned = missionEntry('chang-e-8', {
  names: { en: "Chang'e-8" },
  relay: 'queqiao-2',
  site: { name: 'A plateau', kind: 'area', description: 'Flat.', sources: ['agency'] },
  facts: [fact('chinese-instruments', 'Chinese instruments', 3)],
  plans: [plan('2023', '2028~'), plan('2025', '2029~')],
  unknowns: [
    { id: 'landing-point', question: 'Where?', searched: 'Not found.' },
    { id: 'mass-and-life', question: 'Its mass?', searched: 'Not found.' },
  ],
});

const library = libraryOf({
  missions: [
    flown,
    postponed,
    planned,
    missionEntry('queqiao-2', { names: { en: 'Queqiao-2' }, kind: 'relay' }),
  ],
  partners: [
    partnerEntry('cnes', { countries: ['FR'] }),
    partnerEntry('esa', { names: { en: 'European Space Agency' }, acronym: 'ESA', countries: [] }),
    partnerEntry('nssc', { countries: ['CN'], side: 'host' }),
  ],
  payloads: [
    payloadEntry('dorn', { mission: 'chang-e-6', contributions: lead('cnes') }),
    payloadEntry('nils', { mission: 'chang-e-6', contributions: lead('esa') }),
    payloadEntry('left', {
      mission: 'chang-e-7',
      status: { ...minimal.payload.status, state: 'withdrawn' },
    }),
    payloadEntry('radar', {
      mission: 'chang-e-8',
      origin: 'chinese',
      contributions: lead('nssc'),
    }),
  ],
  timelines: new Map([
    [
      'chang-e-6',
      timelineOf({
        mission: 'chang-e-6',
        events: [{ ...minimal.event, id: 'payload-call', date: '2019-04-18' }, minimal.event],
      }),
    ],
    [
      'chang-e-8',
      timelineOf({
        mission: 'chang-e-8',
        events: [{ ...minimal.event, id: 'call', date: '2023-10-02' }],
      }),
    ],
  ]),
  sources: new Map([
    ['agency', sourceOf('agency')],
    ['paper', sourceOf('paper')],
  ]),
});

const view = comparisonView(library, '2026-11-27');
const rows = view.groups.flatMap((group) => group.rows);

function row(label: string): RowView {
  const found = rows.find((candidate) => candidate.label === label);
  if (found === undefined) throw new Error(`no row "${label}"`);
  return found;
}

/** What a row says of each mission, its notes in brackets. */
function said(label: string): string[] {
  return row(label).cells.map(({ lines }) =>
    lines
      .map(({ text, note }) => (note === undefined ? text : `${text} [${note}]`))
      .join(' + ')
      .replaceAll('\u00A0', ' '),
  );
}

describe('the missions side by side', () => {
  it('are those that land, in their order', () => {
    expect(view.missions.map(({ label }) => label)).toEqual([
      "Chang'e-6",
      "Chang'e-7",
      "Chang'e-8",
    ]);
  });

  it.each([
    [
      'Launch',
      [
        'Launched: 3 May 2024, 09:27 UTC',
        'Launch called off: 23 August 2026 [no new date is official]',
        'Planned launch: around 2029 [CNSA, 2025]',
      ],
    ],
    [
      'First plan found',
      ['around 2024 [stated April 2021]', '2024 [stated 2020]', 'around 2028 [stated 2023]'],
    ],
    [
      'Planned date moved',
      [
        'No move found [in 1 statement]',
        'Once [in 4 statements, then called off]',
        'Once [in 2 statements]',
      ],
    ],
    ['Coordinates', ['41.6° S, 153.9° W [±30 m]', 'Not published', 'Not published']],
    ['Launch mass', ['8.35 t', '8.2 t [planned; sources differ]', 'Not found in a source']],
    [
      'Duration or life',
      ['53 days [Duration of the mission]', 'Not found in a source', 'Not found in a source'],
    ],
    [
      'Samples returned',
      [
        '1,935.3 g',
        'None [no craft of it returns to Earth]',
        'None [no craft of it returns to Earth]',
      ],
    ],
    ['Craft', ['Lander + Returner', 'Lander', 'Lander']],
    ['Payloads from partners', ['2', '0 [and 1 withdrawn]', '0']],
    ['Countries and regions', ['1 [France; also ESA]', '0', '0']],
    ['Chinese instruments', ['0', '0', '1 + 3']],
    ['Events recorded', ['2', '0', '1']],
    ['Sources cited', ['2', '1', '1']],
    ['Questions without an answer', ['0', '0', '2']],
  ])('say in the row "%s" what the content says', (label, values) => {
    expect(said(label)).toEqual(values);
  });

  it('have a line in every cell', () => {
    const blank = rows.filter(({ cells }) =>
      cells.some(({ lines }) => lines.length === 0 || lines.some(({ text }) => text === '')),
    );
    expect(blank.map(({ label }) => label)).toEqual([]);
  });

  it('lead from each value to the fact, and from a missing one to what was looked for', () => {
    expect(row('Launch mass').cells.map(({ lines }) => lines[0]?.href)).toEqual([
      '/missions/chang-e-6/#fact-launch-mass',
      '/missions/chang-e-7/#fact-launch-mass',
      '/missions/chang-e-8/#unknown-mass-and-life',
    ]);
    expect(row('Coordinates').cells.map(({ lines }) => lines[0]?.href)).toEqual([
      '/missions/chang-e-6/#site',
      '/missions/chang-e-7/#unknown',
      '/missions/chang-e-8/#unknown-landing-point',
    ]);
  });

  it('mark a row as the same only where all have the same value', () => {
    expect(rows.filter(({ isSame }) => isSame).map(({ label }) => label)).toEqual([
      'Status',
      'Relay',
    ]);
  });
});

describe('the bars of payloads', () => {
  it('share one axis and add what is announced but not named', () => {
    expect(
      view.payloads.map(({ partners, chinese, unnamed }) => [partners, chinese, unnamed]),
    ).toEqual([
      [66.67, 0, 0],
      [0, 0, 0],
      [0, 33.33, 66.67],
    ]);
    expect(view.payloads.map(({ words }) => words)).toEqual([
      '2 from partners, 0 Chinese',
      '0 from partners, 0 Chinese',
      '0 from partners, 1 Chinese, and 2 Chinese announced but not named',
    ]);
  });
});

describe('the time from the call to the launch', () => {
  const { rows, years, today } = view.waits;

  it('is said in words', () => {
    expect(rows.map(({ words }) => words.replaceAll('\u00A0', ' '))).toEqual([
      'Call on 18 April 2019; launched 3 May 2024, 09:27 UTC, about 5 years later',
      'Not found in a source',
      'Call on 2 October 2023; launch planned for around 2029',
    ]);
  });

  it('lies on one axis of whole years, and nothing is drawn of what is not known', () => {
    expect(years.map(({ text }) => text)).toEqual(['2020', '2022', '2024', '2026', '2028']);
    const [first, none, last] = rows.map(({ bar }) => bar);
    expect(first?.from).toBeCloseTo(((107 / 365) * 100) / 11, 1);
    expect(none).toBeUndefined();
    expect(last?.until).toBe(100);
    expect(today).toBeGreaterThan(last?.from ?? 100);
    expect(today).toBeLessThan(last?.to ?? 0);
  });
});
