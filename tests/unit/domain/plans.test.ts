import { describe, expect, it } from 'vitest';
import { dateMoves, launchDate, launchOf } from '#domain/plans.ts';
import { minimal, missionEntry, timelineOf } from '../../support/fixtures.ts';

const plan = (stated: string, planned: string) => ({
  stated,
  by: 'CNSA',
  planned,
  sources: ['agency'],
});
const history = [plan('2022', '2026~'), plan('2025-09', '2026-08')];
const grounded = timelineOf({ events: [{ ...minimal.event, id: 'approval', date: '2022' }] });

describe('launchOf', () => {
  it('is the event where the launch happened, whatever was planned', () => {
    const { data } = missionEntry('chang-e-6', { plans: history });
    expect(launchOf(data, timelineOf())).toMatchObject({
      state: 'happened',
      event: { id: 'launch', date: '2024-05-03T09:27Z' },
    });
  });

  it('is the plan stated last while it has not happened', () => {
    const { data } = missionEntry('chang-e-7', { plans: history });
    expect(launchOf(data, grounded)).toMatchObject({
      state: 'planned',
      planned: '2026-08',
      plan: { stated: '2025-09' },
    });
  });

  it('is called off where the last plan says so', () => {
    const plans = [...history, plan('2026-08-23', 'called-off')];
    const { data } = missionEntry('chang-e-7', { plans });
    expect(launchOf(data, grounded)).toMatchObject({
      state: 'called-off',
      plan: { stated: '2026-08-23' },
    });
  });

  it('is unknown without event and plan', () => {
    expect(launchOf(missionEntry('chang-e-8').data, undefined)).toEqual({ state: 'unknown' });
  });

  it.each(['planned', 'called-off', 'missed'] as const)(
    'is not taken for flown from a launch event that is %s',
    (state) => {
      const { data } = missionEntry('chang-e-7', { plans: history });
      const timeline = timelineOf({ events: [{ ...minimal.event, state }] });
      expect(launchOf(data, timeline).state).toBe('planned');
    },
  );
});

describe('launchDate', () => {
  it.each([
    ['2024-05-03T09:27Z', history, timelineOf()],
    ['2026-08', history, grounded],
    ['2026-08-23', [...history, plan('2026-08-23', 'called-off')], grounded],
    [undefined, [], grounded],
  ])('is %s', (date, plans, timeline) => {
    const { data } = missionEntry('chang-e-7', { plans });
    expect(launchDate(launchOf(data, timeline))).toBe(date);
  });
});

describe('dateMoves', () => {
  it.each([
    ['a single plan', ['2024'], 0],
    ['the same date again', ['2028~', '2028'], 0],
    ['a date said more exactly, and less', ['2026~', '2026-08', '2026'], 0],
    ['another year', ['2028~', '2028', '2029~'], 1],
    ['an earlier date too', ['2029', '2028', '2029'], 2],
    ['a calling off, which is no date', ['2024', '2026', 'called-off'], 1],
    ['no plan', [], 0],
  ])('counts of %s the dates that have no day in common', (_, dates, moves) => {
    const { data } = missionEntry('chang-e-7', { plans: dates.map((date) => plan('2020', date)) });
    expect(dateMoves(data.plans)).toBe(moves);
  });
});
