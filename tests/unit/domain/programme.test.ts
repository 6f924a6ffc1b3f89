import { describe, expect, it } from 'vitest';
import { courseOf, earlierPlans, programmeParts, type Part } from '#domain/programme.ts';
import { bounds } from '#domain/dates.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  stageEntry,
  timelineOf,
} from '../../support/fixtures.ts';
import { programme } from '../../support/programme.ts';

const parts = programmeParts(programme);
const partOf = (id: string, among = parts): Part => {
  const part = among.find(({ entry }) => entry.id === id);
  if (part === undefined) throw new Error(`no part ${id}`);
  return part;
};
const plan = (stated: string, planned: string) => ({
  stated,
  by: 'CNSA',
  planned,
  sources: ['agency'],
});

describe('the parts of the programme', () => {
  it('stand in the order in which they flew or are to fly, without a date last', () => {
    expect(parts.map(({ entry }) => entry.id)).toEqual([
      'chang-e-1',
      'chang-e-4',
      'chang-e-6',
      'chang-e-7',
      'chang-e-8',
      'station',
      'queqiao-2',
    ]);
  });
});

describe('the course of a stage', () => {
  it.each([
    [
      'that ended reaches to its end, not to what was found later',
      'chang-e-1',
      { state: 'flown', from: '2007-10-24T10:05Z', to: '2009-03-01', end: 'known' },
    ],
    [
      'of unknown end reaches to the last report',
      'chang-e-4',
      { state: 'flown', from: '2018-12-07T18:23Z', to: '2024-04-06', end: 'unknown' },
    ],
    ['that has not begun is the last plan', 'station', { state: 'planned', planned: '2035' }],
  ])('%s', (_what, id, course) => {
    expect(courseOf(partOf(id), programme)).toEqual(course);
  });

  it('that was called off is where this was stated', () => {
    const stages = [
      stageEntry('station', {
        events: [{ id: 'talk', date: '2021', title: 'A talk', sources: ['agency'] }],
        plans: [plan('2025-03', 'called-off')],
      }),
    ];
    const library = libraryOf({ stages });
    expect(programmeParts(library).map((part) => courseOf(part, library))).toEqual([
      { state: 'called-off', stated: '2025-03' },
    ]);
  });
});

describe('the course of a mission', () => {
  const courseWith = (state: 'in-flight' | 'completed') => {
    const missions = [missionEntry('chang-e-6', { status: { ...minimal.mission.status, state } })];
    const events = [
      minimal.event,
      { ...minimal.event, id: 'earth-landing', date: '2024-06-25T06:07Z' },
    ];
    const timelines = new Map([['chang-e-6', timelineOf({ mission: 'chang-e-6', events })]]);
    const library = libraryOf({ missions, timelines });
    return programmeParts(library).map((part) => courseOf(part, library));
  };

  it('ends with its landing on Earth once it is completed', () => {
    expect(courseWith('completed')).toEqual([
      { state: 'flown', from: '2024-05-03T09:27Z', to: '2024-06-25T06:07Z', end: 'known' },
    ]);
  });

  it('has no end while it is in flight', () => {
    expect(courseWith('in-flight')).toEqual([{ state: 'in-flight', from: '2024-05-03T09:27Z' }]);
  });

  it.each([
    ['chang-e-7', { state: 'called-off', stated: '2026-08-23' }],
    ['chang-e-8', { state: 'planned', planned: '2029~' }],
    ['queqiao-2', { state: 'unknown' }],
  ])('is that of its last plan before the launch: %s', (id, course) => {
    expect(courseOf(partOf(id), programme)).toEqual(course);
  });
});

describe('earlier plans', () => {
  const plans = [
    plan('2020', '2024'),
    plan('2022', '2028~'),
    plan('2023-10', '2028-05'),
    plan('2024', '[2028-03..2028-08]'),
    plan('2025-04', '2029~'),
  ];
  const library = libraryOf({ missions: [missionEntry('chang-e-8', { plans })] });
  const part = partOf('chang-e-8', programmeParts(library));

  it('for one year are one, as wide as the widest, with the years in which they were stated', () => {
    expect(earlierPlans(part, courseOf(part, library))).toEqual([
      { ...bounds('2024'), stated: { from: 2020, to: 2020 } },
      { ...bounds('2028'), stated: { from: 2022, to: 2024 } },
    ]);
  });

  it('do not count a launch that was called off', () => {
    const [tick, ...others] = earlierPlans(partOf('chang-e-7'), { state: 'unknown' });
    expect([tick?.stated, others]).toEqual([{ from: 2022, to: 2022 }, []]);
  });
});
