import { describe, expect, it } from 'vitest';
import { launchOf } from '#domain/plans.ts';
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
