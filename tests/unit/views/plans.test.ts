import { describe, expect, it } from 'vitest';
import { dateWords } from '#views/dates.ts';
import { launchView, planViews } from '#views/plans.ts';
import { minimal, missionEntry, timelineOf } from '../../support/fixtures.ts';

const plan = (stated: string, planned: string, note?: string) => ({
  stated,
  by: 'CNSA',
  planned,
  sources: ['agency'],
  ...(note && { note }),
});
const missionWith = (...plans: ReturnType<typeof plan>[]) => missionEntry('chang-e-7', { plans });

describe('the launch in words', () => {
  it('is the date of the event once it happened', () => {
    expect(launchView(missionWith(plan('2022', '2023')), timelineOf())).toMatchObject({
      shape: 'done',
      label: 'Launched',
      date: { from: { text: '3 May 2024, 09:27 UTC' } },
      note: undefined,
    });
  });

  it('is the plan stated last, with who stated it and when', () => {
    const mission = missionWith(plan('2022', '2028~'), plan('2025-04-24', '2029~'));
    expect(launchView(mission, undefined)).toMatchObject({
      shape: 'planned',
      label: 'Planned launch',
      date: { prefix: 'around ', from: { text: '2029' } },
      note: expect.stringMatching(/CNSA.*24 April 2025/) as string,
    });
  });

  it('is called off on the day on which that was stated, and no new date is made up', () => {
    const mission = missionWith(plan('2025-09', '2026-08'), plan('2026-08-23', 'called-off'));
    expect(launchView(mission, undefined)).toMatchObject({
      shape: 'called-off',
      label: 'Launch called off',
      date: { from: { text: '23 August 2026' } },
      note: 'no new date is official',
    });
  });

  it('has no date where no plan was published', () => {
    expect(launchView(missionWith(), undefined)).toEqual({
      shape: 'planned',
      label: 'Launch',
      date: undefined,
      note: 'no date published',
    });
  });

  it('is still planned where the launch event did not happen', () => {
    const timeline = timelineOf({ events: [{ ...minimal.event, state: 'missed' }] });
    expect(launchView(missionWith(plan('2022', '2028')), timeline).label).toBe('Planned launch');
  });
});

describe('the history of plans', () => {
  const noMarks = () => [];

  it('stands oldest first', () => {
    const mission = missionWith(plan('2022', '2026~'), plan('2025-09', '2026-08'));
    const stated = planViews(mission.data.plans, noMarks).map((view) => view.stated.from.text);
    expect(stated).toEqual(['2022', 'September 2025']);
  });

  it('has no planned date where a launch was called off', () => {
    const [view] = planViews(missionWith(plan('2026-08-23', 'called-off')).data.plans, noMarks);
    expect(view?.planned).toBeUndefined();
  });

  it('keeps the planned date, who stated it and the note', () => {
    const [view] = planViews(
      missionWith(plan('2022', '2028~', 'No month was given.')).data.plans,
      noMarks,
    );
    expect(view).toMatchObject({
      by: 'CNSA',
      planned: { prefix: 'around ', from: { text: dateWords('2028') } },
      note: 'No month was given.',
    });
  });

  it('marks each plan with its sources', () => {
    const marks = (sources: readonly string[]) =>
      sources.map((source, index) => ({ number: index + 1, href: `#source-${source}` }));
    const [view] = planViews(missionWith(plan('2022', '2028')).data.plans, marks);
    expect(view?.marks).toEqual([{ number: 1, href: '#source-agency' }]);
  });
});
