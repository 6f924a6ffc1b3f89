import { describe, expect, it } from 'vitest';
import { programmeChart } from '#views/programme-chart.ts';
import { libraryOf, minimal, missionEntry, timelineOf } from '../../support/fixtures.ts';
import { programme, today } from '../../support/programme.ts';

const plan = (stated: string, planned: string) => ({
  stated,
  by: 'CNSA',
  planned,
  sources: ['agency'],
});
const chart = programmeChart(programme, today);
const rowOf = (name: string, { rows } = chart) => rows.find((row) => row.name === name);
const yearAt = (year: number) => chart.years.find(({ text }) => text === String(year))?.x ?? NaN;

describe('the chart of the programme', () => {
  it('has a row for every mission, one below the other', () => {
    expect(chart.rows.map(({ name }) => name)).toEqual([
      "Chang'e-6",
      "Chang'e-7",
      "Chang'e-8",
      'Queqiao-2',
    ]);
    const places = chart.rows.map(({ y }) => y);
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
  });

  it('leads from each row to its mission', () => {
    expect(rowOf("Chang'e-7")?.href).toBe('/missions/chang-e-7/');
  });

  it('shows today between the years', () => {
    expect(chart.today).toBeGreaterThan(yearAt(2026));
    expect(chart.today).toBeLessThan(yearAt(2027));
  });

  it('draws a planned launch as wide as it is known, and says that it is about', () => {
    const { x = 0, width = 0, isApproximate } = rowOf("Chang'e-8")?.planned ?? {};
    expect(x).toBe(yearAt(2029));
    expect(Math.abs(x + width - yearAt(2030))).toBeLessThanOrEqual(1);
    expect(isApproximate).toBe(true);
  });

  it('draws nothing flown or planned where a launch was called off', () => {
    const row = rowOf("Chang'e-7");
    expect([row?.flown, row?.planned]).toEqual([undefined, undefined]);
    expect(row?.calledOff).toBeGreaterThan(yearAt(2026));
  });

  it('draws nothing where no plan is known', () => {
    expect(rowOf('Queqiao-2')).toMatchObject({
      flown: undefined,
      planned: undefined,
      calledOff: undefined,
      ticks: [],
    });
  });

  it('tells earlier plans for one year as one, with when they were stated', () => {
    const plans = [plan('2022', '2028~'), plan('2023-10', '2028'), plan('2025-04', '2029~')];
    const library = libraryOf({ missions: [missionEntry('chang-e-7', { plans })] });
    const [row] = programmeChart(library, today).rows;
    expect(row?.ticks.map(({ text }) => text)).toEqual(['2028, said 2022–2023']);
  });
});

describe('a mission that flies', () => {
  const flying = (state: 'in-flight' | 'completed') => {
    const missions = [missionEntry('chang-e-6', { status: { ...minimal.mission.status, state } })];
    const events = [
      minimal.event,
      { ...minimal.event, id: 'earth-landing', date: '2024-06-25T06:07Z' },
    ];
    const timelines = new Map([['chang-e-6', timelineOf({ mission: 'chang-e-6', events })]]);
    const [row] = programmeChart(libraryOf({ missions, timelines }), today).rows;
    return row?.flown && row.flown.x + row.flown.width;
  };

  it('reaches to today', () => {
    expect(flying('in-flight')).toBe(chart.today);
  });

  it('ends with its landing on Earth once it is over', () => {
    expect(flying('completed')).toBeLessThan(yearAt(2025));
  });
});
