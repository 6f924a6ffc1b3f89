import { describe, expect, it } from 'vitest';
import {
  checkIntervals,
  checkOf,
  checksOf,
  lacksOutcome,
  missionInterval,
  passedPlans,
  payloadInterval,
} from '#domain/upkeep.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  missionEvent,
  partnerEntry,
  payloadEntry,
  stageEntry,
  storyEntry,
  termEntry,
  timelineOf,
} from '../../support/fixtures.ts';

const { moving, settled } = checkIntervals;
const missionIn = (state: 'completed' | 'in-flight' | 'awaiting-launch' | 'in-development') =>
  missionEntry(state, { status: { ...minimal.mission.status, state } });
const payloadOf = (mission: string, state: 'operated' | 'delivered' | 'withdrawn') =>
  payloadEntry('payload', { mission, status: { ...minimal.payload.status, state } });

describe('checkOf', () => {
  it.each([
    { what: 'fresh', checked: '2026-11-22', today: '2026-11-22', age: 0, late: -30 },
    {
      what: 'a day before it is due',
      checked: '2026-11-22',
      today: '2026-12-21',
      age: 29,
      late: -1,
    },
    { what: 'due today', checked: '2026-11-22', today: '2026-12-22', age: 30, late: 0 },
    { what: 'overdue by one day', checked: '2026-11-22', today: '2026-12-23', age: 31, late: 1 },
    {
      what: 'checked after the day of the build',
      checked: '2026-11-22',
      today: '2026-11-20',
      age: -2,
      late: -32,
    },
  ])('knows an entry that is $what', ({ checked, today, age, late }) => {
    expect(checkOf(checked, 30, today)).toEqual({ checked, due: '2026-12-22', age, late });
  });

  it.each([
    ['over the end of a year', '2026-12-15', 30, '2027-01-14'],
    ['over a leap day', '2028-02-15', 30, '2028-03-16'],
    ['on a leap day', '2028-01-30', 30, '2028-02-29'],
    ['over a February without one', '2027-02-15', 30, '2027-03-17'],
    ['over a year', '2026-11-22', 365, '2027-11-22'],
    ['over a leap year, a day earlier in the calendar', '2027-11-22', 365, '2028-11-21'],
  ])('counts days %s', (_what, checked, interval, due) => {
    expect(checkOf(checked, interval, checked).due).toBe(due);
  });
});

describe('the interval', () => {
  it.each([
    ['in-development', moving],
    ['awaiting-launch', moving],
    ['in-flight', moving],
    ['completed', settled],
  ] as const)('of a mission that is %s', (state, interval) => {
    expect(missionInterval(missionIn(state))).toBe(interval);
  });

  it.each([
    ['operated', 'completed', settled],
    ['delivered', 'awaiting-launch', moving],
    ['operated', 'in-flight', moving],
    ['withdrawn', 'in-development', settled],
  ] as const)('of a payload that is %s, of a mission that is %s', (state, mission, interval) => {
    const library = libraryOf({ missions: [missionIn(mission)] });
    expect(payloadInterval(library, payloadOf(mission, state))).toBe(interval);
  });
});

describe('checksOf', () => {
  it('has every kind of entry, that which is due first at the head', () => {
    const library = libraryOf({
      missions: [missionIn('completed'), missionIn('in-flight')],
      payloads: [payloadEntry('radar', { mission: 'in-flight', checked: '2026-11-10' })],
      partners: [partnerEntry('cnes', { checked: '2026-11-10' })],
      stages: [stageEntry('chang-e-1', { checked: '2026-11-19' })],
      stories: [storyEntry('bridge', { checked: '2026-11-18' })],
      terms: [termEntry('regolith', { checked: '2025-10-01' })],
    });
    const found = checksOf(library, '2026-11-27').map(({ kind, id, due, late }) => [
      kind,
      id,
      due,
      late,
    ]);
    expect(found).toEqual([
      ['term', 'regolith', '2026-10-01', 57],
      ['payload', 'radar', '2026-12-10', -13],
      ['mission', 'in-flight', '2026-12-20', -23],
      ['partner', 'cnes', '2027-11-10', -348],
      ['story', 'bridge', '2027-11-18', -356],
      ['stage', 'chang-e-1', '2027-11-19', -357],
      ['mission', 'completed', '2027-11-20', -358],
    ]);
  });
});

describe('a planned date', () => {
  const today = '2026-11-27';

  it.each([
    ['planned', '2026-11-26', true],
    ['planned', '2026-11-27', false],
    ['planned', '2026-11', false],
    ['planned', '2026-10', true],
    ['happened', '2026-11-26', false],
    ['missed', '2026-11-26', false],
    ['called-off', '2026-11-26', false],
  ] as const)('that is %s for %s', (state, date, expected) => {
    expect(lacksOutcome(missionEvent({ state, date }), today)).toBe(expected);
  });

  it('that passed is told for events and for the launch as last planned', () => {
    const plan = (planned: string) => ({
      stated: '2025',
      by: 'CNSA',
      planned,
      sources: ['agency'],
    });
    const library = libraryOf({
      missions: [
        missionEntry('flown', { plans: [plan('2024')] }),
        missionEntry('late', { plans: [plan('2030'), plan('2026-08')] }),
        missionEntry('called-off', { plans: [plan('2026-08'), plan('called-off')] }),
        missionEntry('coming', { plans: [plan('2026-08'), plan('2029~')] }),
      ],
      timelines: new Map([
        ['flown', timelineOf()],
        [
          'late',
          timelineOf({
            events: [{ ...minimal.event, id: 'move', date: '2026-05', state: 'planned' }],
          }),
        ],
      ]),
    });
    const found = passedPlans(library, today).map(({ mission, event, planned }) => [
      mission,
      event?.id,
      planned,
    ]);
    expect(found).toEqual([
      ['late', 'move', '2026-05'],
      ['late', undefined, '2026-08'],
    ]);
  });
});
