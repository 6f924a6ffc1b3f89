import { describe, expect, it } from 'vitest';
import { missionView } from '#views/mission.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  sourceOf,
  timelineOf,
} from '../../support/fixtures.ts';
import { programme, today } from '../../support/programme.ts';

const noBreak = '\u00A0';
const events = [
  minimal.event,
  {
    ...minimal.event,
    id: 'landing',
    date: '2024-06-01T22:23Z',
    title: 'Landing',
    payloads: ['dorn'],
    partners: ['cnes'],
  },
  { ...minimal.event, id: 'report', date: '2026-08', state: 'planned' as const },
];
const library = libraryOf({
  missions: [missionEntry('some-mission')],
  payloads: [payloadEntry('dorn', { mission: 'some-mission', host: 'lander', acronym: 'DORN' })],
  partners: [
    partnerEntry('cnes', {
      acronym: 'CNES',
      roles: [{ mission: 'some-mission', does: 'Takes part', sources: ['agency'] }],
    }),
    partnerEntry('cast', {
      side: 'host',
      roles: [{ mission: 'some-mission', does: 'Builds it', sources: ['agency'] }],
    }),
  ],
  timelines: new Map([['some-mission', timelineOf({ mission: 'some-mission', events })]]),
});
const view = missionView(library, 'some-mission', '2026-11-24');
const shown = (id: string) => view.phases[0]?.events.find((event) => event.id === id);

describe('missionView', () => {
  it('tells an event in Beijing time and mission elapsed time', () => {
    expect(shown('landing')?.moment).toMatchObject({
      beijing: '2 June, 06:23 in Beijing',
      elapsed: `T+29${noBreak}d${noBreak}12${noBreak}h${noBreak}56${noBreak}min`,
    });
  });

  it('links the payloads and partners of an event', () => {
    expect(shown('landing')?.links).toEqual([
      { label: 'DORN', href: '/payloads/dorn/' },
      { label: 'CNES', href: '/partners/cnes/' },
    ]);
  });

  it('says that a planned date has passed without an outcome', () => {
    expect(shown('report')?.status.label).toBe('Date passed, outcome not recorded here');
  });

  it('puts a payload on the module that hosts it', () => {
    const lander = view.modules.find(({ name }) => name === 'Lander');
    expect(lander?.payloads).toEqual([{ label: 'DORN', href: '/payloads/dorn/' }]);
  });

  it('keeps Chinese instruments out of what partners send', () => {
    const camera = payloadEntry('camera', { mission: 'some-mission', origin: 'chinese' });
    const both = { ...library, payloads: [...library.payloads, camera] };
    const { payloads, instruments } = missionView(both, 'some-mission', '2026-11-24');
    expect(payloads.items.map(({ href }) => href)).toEqual(['/payloads/dorn/']);
    expect(instruments).toMatchObject({
      href: '/payloads/#some-mission',
      crafts: [{ instruments: [{ href: '/payloads/camera/' }] }],
    });
    expect(view.instruments).toBeUndefined();
  });

  it('tells partners from Chinese hosts', () => {
    expect([view.partners, view.hosts].map((side) => side.map(({ href }) => href))).toEqual([
      ['/partners/cnes/'],
      ['/partners/cast/'],
    ]);
  });

  it('has the sections of every mission page in their fixed order', () => {
    const product = [
      'facts',
      'timeline',
      'spacecraft',
      'payloads',
      'partners',
      'site',
      'results',
      'unknown',
      'sources',
      'cite',
      'history',
    ];
    const sections = view.sections.map(({ id }) => id);
    expect(sections.filter((id) => product.includes(id))).toEqual(product);
  });

  it('names a mission that does not exist', () => {
    expect(() => missionView(library, 'chang-e-9', '2026-11-24')).toThrow('no entry "chang-e-9"');
  });
});

describe('a mission page full of content', () => {
  const said = (source: string) => ({ text: 'So it is.', sources: [source] });
  const sources = ['agency', 'of-result', 'of-person', 'of-words', 'of-unknown'];
  const full = missionView(
    libraryOf({
      missions: [
        missionEntry('full', {
          results: [said('of-result')],
          people: [
            { name: 'Hu Hao', role: 'Chief designer', attested: '2024', sources: ['of-person'] },
          ],
          quotations: [
            {
              id: 'open',
              text: 'You are welcome.',
              lang: 'en',
              by: 'Hu Hao',
              role: 'Chief designer',
              date: '2024-06-02',
              sources: ['of-words'],
            },
          ],
          unknowns: [
            { id: 'cost', question: 'The cost', searched: 'Not found.', sources: ['of-unknown'] },
          ],
        }),
      ],
      sources: new Map(sources.map((id) => [id, sourceOf(id)])),
    }),
    'full',
    '2026-11-24',
  );

  it.each([
    ['results', full.results],
    ['people', full.people],
    ['quotations', full.quotations],
    ['unknowns', full.unknowns],
  ])('marks its %s with sources of its own list', (_part, statements) => {
    const listed = full.sources.map(({ anchor }) => `#${anchor}`);
    const marked = statements.flatMap(({ marks }) => marks);
    expect(marked.map(({ number, href }) => listed[number - 1] === href)).toEqual([true]);
  });

  it('has no phases where nothing has happened yet', () => {
    expect(full.phases).toEqual([]);
  });
});

describe('the site of a mission', () => {
  it('is given by its coordinates and how exactly they are known', () => {
    expect(missionView(programme, 'chang-e-6', today).site?.coordinates).toMatchObject({
      text: '41.6385° S, 153.9852° W'.replaceAll('° ', `°${noBreak}`),
      uncertainty: '±30 m',
    });
  });

  it('is never given by a point where only an area is known', () => {
    expect(missionView(programme, 'chang-e-7', today).site).toMatchObject({
      kind: 'area',
      coordinates: undefined,
    });
  });

  it('is left out for a mission without one', () => {
    expect(missionView(programme, 'queqiao-2', today).site).toBeUndefined();
  });
});

describe('the planned legs of a mission', () => {
  const leg = (id: string, label: string) => ({
    place: 'surface' as const,
    id,
    label,
    sources: ['agency'],
  });
  const profile = [
    {
      craft: ['lander'],
      stops: [{ place: 'earth' as const, event: 'launch' }, leg('landing', 'Landing')],
    },
    { craft: ['dorn'], from: 'landing', stops: [leg('drive', 'A drive')] },
  ];

  it('have the letters of the picture, their craft and their sources', () => {
    const missions = [missionEntry('some-mission', { profile })];
    const { legs } = missionView({ ...library, missions }, 'some-mission', today);
    expect(legs.map(({ letter, craft, text }) => [letter, craft, text])).toEqual([
      ['A', "Chang'e-7", 'Landing'],
      ['B', 'DORN', 'A drive'],
    ]);
    expect(legs.map(({ marks }) => marks.length)).toEqual([1, 1]);
  });

  it('are none where no route is written down', () => {
    expect(missionView(library, 'some-mission', today).legs).toEqual([]);
  });
});
