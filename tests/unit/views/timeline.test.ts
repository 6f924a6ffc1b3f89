import { describe, expect, it } from 'vitest';
import { programmeView } from '#views/timeline.ts';
import { programme, today } from '../../support/programme.ts';

const { rows, years } = programmeView(programme, today);

describe('the programme timeline', () => {
  it('has a row for every mission', () => {
    expect(rows.map(({ id }) => id)).toEqual(['chang-e-6', 'chang-e-7', 'chang-e-8', 'queqiao-2']);
  });

  it('tells flown, called off and planned launches apart by shape', () => {
    expect(rows.slice(0, 3).map(({ launch }) => launch.shape)).toEqual([
      'done',
      'called-off',
      'planned',
    ]);
  });

  it('leads from each plan to the history on the page of its mission', () => {
    const plans = rows.find(({ id }) => id === 'chang-e-7')?.plans ?? [];
    expect(plans.map(({ stated, href }) => [stated.from.text, href])).toEqual([
      ['2022', '/missions/chang-e-7/#plans'],
      ['23 August 2026', '/missions/chang-e-7/#plans'],
    ]);
  });

  it('puts the milestones of all missions into their years, in the order of their dates', () => {
    const told = years.map(({ year, events }) => [year, events.map(({ id }) => id)]);
    expect(told).toEqual([
      [2022, ['chang-e-7-call']],
      [2024, ['chang-e-6-launch', 'chang-e-6-landing']],
      [2026, ['chang-e-7-roll-out']],
    ]);
  });

  it('leads to each event on the page of its mission', () => {
    expect(years[0]?.events[0]?.href).toBe('/missions/chang-e-7/#event-call');
  });

  it('says that a planned date has passed, and does not guess', () => {
    expect(years.at(-1)?.events[0]?.status.label).toBe('Date passed, outcome not recorded here');
  });
});
