import { describe, expect, it } from 'vitest';
import {
  missionStatements,
  partnerStatements,
  payloadStatements,
  sourcesInProse,
  storyStatements,
  type Statement,
} from '#domain/statements.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  resultEntry,
  storyEntry,
  timelineOf,
} from '../../support/fixtures.ts';

const differs = (source: string) => [{ value: 'another', why: 'unclear', sources: [source] }];
const fact = { ...minimal.fact, sources: ['in-fact'], differs: differs('in-fact-differs') };
const unknown = {
  id: 'cost',
  question: 'The cost',
  searched: 'Nothing was found.',
  sources: ['in-unknown'],
};
const quotation = {
  id: 'open',
  text: 'You are welcome.',
  lang: 'en',
  by: 'Hu Hao',
  role: 'Chief designer',
  date: '2024-06-02',
  sources: ['in-quotation'],
};
const person = { name: 'Hu Hao', role: 'Chief designer', attested: '2024', sources: ['in-person'] };
const said = (source: string) => ({ text: 'So it is.', sources: [source] });
const body = 'It landed.<Cite source="in-prose" />';
const common = { facts: [fact], unknowns: [unknown], quotations: [quotation], people: [person] };
const inCommon = [
  ['fact-launch-mass', ['in-fact', 'in-fact-differs']],
  ['unknown-cost', ['in-unknown']],
  ['quote-open', ['in-quotation']],
  ['people', ['in-person']],
  ['story', ['in-prose']],
] as const;

function sourcesAt(statements: readonly Statement[], anchor: string) {
  return statements.find((statement) => statement.anchor === anchor)?.sources;
}

describe('a mission', () => {
  const entry = missionEntry(
    'chang-e-6',
    {
      ...common,
      status: { ...minimal.mission.status, sources: ['in-status'] },
      objectives: [said('in-objective')],
      profile: [
        {
          craft: ['lander'],
          stops: [
            { place: 'earth', event: 'launch' },
            { place: 'surface', id: 'landing', label: 'Landing', sources: ['in-leg'] },
          ],
        },
      ],
      modules: [
        {
          id: 'lander',
          names: { en: 'Lander' },
          kind: 'lander',
          role: 'Lands.',
          sources: ['in-module'],
        },
      ],
      results: [said('in-result')],
      plans: [{ stated: '2022', by: 'CNSA', planned: '2024', sources: ['in-plan'] }],
      site: {
        name: 'Apollo basin',
        kind: 'landed',
        description: 'A basin.',
        sources: ['in-site'],
        coordinates: {
          latitude: -41.6385,
          longitude: -153.9852,
          uncertainty: '±30 m',
          sources: ['in-coordinates'],
        },
        differs: differs('in-site-differs'),
      },
    },
    body,
  );
  const event = {
    ...minimal.event,
    sources: ['in-event'],
    differs: differs('in-event-differs'),
  };
  const statements = missionStatements(entry, timelineOf({ events: [event] }));

  it.each([
    ...inCommon,
    ['status', ['in-status']],
    ['objectives', ['in-objective']],
    ['legs', ['in-leg']],
    ['event-launch', ['in-event', 'in-event-differs']],
    ['plans', ['in-plan']],
    ['spacecraft', ['in-module']],
    ['site', ['in-site', 'in-coordinates', 'in-site-differs']],
    ['results', ['in-result']],
  ] as const)('cites at #%s all that it rests on', (anchor, sources) => {
    expect(sourcesAt(statements, anchor)).toEqual(sources);
  });

  it('states its status first, so that its sources get the first numbers', () => {
    expect(statements[0]?.anchor).toBe('status');
  });

  it('has no events without a timeline', () => {
    const anchors = missionStatements(entry, undefined).map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => anchor.startsWith('event-'))).toEqual([]);
  });
});

describe('a payload', () => {
  const entry = payloadEntry(
    'dorn',
    {
      ...common,
      status: { ...minimal.payload.status, sources: ['in-status'] },
      purpose: said('in-purpose'),
      contributions: [
        { partner: 'cnes', role: 'lead', does: 'Provides it', sources: ['in-contribution'] },
      ],
      outcome: said('in-outcome'),
      results: [said('in-result')],
    },
    body,
  );
  const results = [
    resultEntry('of-it', { payloads: ['dorn'], paper: 'a-paper', sources: ['of-paper'] }),
    resultEntry('of-another', { payloads: ['nils'], paper: 'another-paper' }),
  ];
  const statements = payloadStatements(libraryOf({ results }), entry);

  it.each([
    ...inCommon,
    ['status', ['in-status']],
    ['purpose', ['in-purpose']],
    ['partners', ['in-contribution']],
    ['results', ['in-outcome', 'a-paper', 'of-paper', 'in-result']],
  ] as const)('cites at #%s all that it rests on', (anchor, sources) => {
    expect(sourcesAt(statements, anchor)).toEqual(sources);
  });
});

describe('a partner', () => {
  const entry = partnerEntry(
    'cnes',
    {
      ...common,
      sources: ['in-identity'],
      roles: [{ mission: 'chang-e-6', does: 'Provides it', sources: ['in-role'] }],
      agreements: [{ date: '2019', ...said('in-agreement') }],
    },
    body,
  );
  const statements = partnerStatements(libraryOf(), entry);

  it.each([
    ...inCommon,
    ['facts', ['in-identity']],
    ['missions', ['in-role']],
    ['agreements', ['in-agreement']],
  ] as const)('cites at #%s all that it rests on', (anchor, sources) => {
    expect(sourcesAt(statements, anchor)).toEqual(sources);
  });

  it('may do without facts, people, quotations and agreements', () => {
    const cited = partnerStatements(libraryOf(), partnerEntry('cnes')).flatMap(
      ({ sources }) => sources,
    );
    expect(cited).toEqual(['agency', 'agency']);
  });
});

describe('a story', () => {
  const entry = storyEntry(
    'bridge',
    { quotations: [quotation], unknowns: [unknown], further: ['in-further'] },
    '<Quote id="open" />\n\nOf <Fact of="chang-e-6" id="launch-mass" />.<Cite source="in-prose" />',
  );
  const library = libraryOf({ missions: [missionEntry('chang-e-6', { facts: [fact] })] });
  const statements = storyStatements(library, entry);

  it.each([
    ['story', ['in-quotation', 'in-fact', 'in-prose']],
    ['quote-open', ['in-quotation']],
    ['further', ['in-further']],
    ['unknown-cost', ['in-unknown']],
  ] as const)('cites at #%s all that it rests on', (anchor, sources) => {
    expect(sourcesAt(statements, anchor)).toEqual(sources);
  });

  it('states its prose first, so that sources are numbered as they are read', () => {
    expect(statements[0]?.anchor).toBe('story');
  });

  it('may do without quotations, unknowns and sources to read on', () => {
    const cited = storyStatements(library, storyEntry('short')).flatMap(({ sources }) => sources);
    expect(cited).toEqual([]);
  });
});

describe('sourcesInProse', () => {
  it('finds every citation, also two behind one sentence', () => {
    const prose = 'One.<Cite source="esa" /><Cite source="cnes"/> Two.\n<Cite source="xinhua" />';
    expect(sourcesInProse(prose)).toEqual(['esa', 'cnes', 'xinhua']);
  });

  it('takes no other component for a citation', () => {
    expect(sourcesInProse('<Fact id="launch-mass" />')).toEqual([]);
  });

  it('takes a term for no fact of the same id', () => {
    const held = { facts: [{ id: 'launch-window', sources: ['a'] }] };
    expect(sourcesInProse('<Term id="launch-window">window</Term>', () => held)).toEqual([]);
  });

  it('finds those of facts and quotations with the entry that holds them, in order', () => {
    const held = { facts: [{ id: 'mass', sources: ['a'] }], quotations: [] };
    const other = { quotations: [{ id: 'mass', sources: ['b'] }] };
    const prose = '<Quote of="dorn" id="mass" />\n\nOf <Fact id="mass" />.<Cite source="c" />';
    expect(sourcesInProse(prose, (of) => (of === 'dorn' ? other : held))).toEqual(['b', 'a', 'c']);
  });
});
