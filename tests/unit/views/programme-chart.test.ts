import { describe, expect, it } from 'vitest';
import { programmeChart } from '#views/programme-chart.ts';
import { programme, today } from '../../support/programme.ts';

const chart = programmeChart(programme, today);
const rowOf = (name: string) => chart.rows.find((row) => row.name === name);
const yearAt = (year: number) => chart.years.find(({ text }) => text === String(year))?.x ?? NaN;

describe('the chart of the programme', () => {
  it('has a row for every mission and every stage', () => {
    expect(chart.rows.map(({ name }) => name)).toEqual([
      "Chang'e-1",
      "Chang'e-4",
      "Chang'e-6",
      "Chang'e-7",
      "Chang'e-8",
      'Research station',
      'Queqiao-2',
    ]);
  });

  it.each([
    ["Chang'e-7", '/missions/chang-e-7/', true],
    ["Chang'e-4", '/timeline/#chang-e-4', false],
  ])('leads from each row to what is told of it: %s', (name, href, isTold) => {
    expect(rowOf(name)).toMatchObject({ href, isTold });
  });

  it.each([
    ["Chang'e-6", { shape: 'done', label: 'Returned' }],
    ["Chang'e-4", { shape: 'done', label: 'Landed on the far side' }],
    ['Research station', { shape: 'planned', label: 'Planned by 2035' }],
  ])('says in words where each stands: %s', (name, status) => {
    expect(rowOf(name)?.status).toEqual(status);
  });

  it('shows today between the years', () => {
    expect(chart.today).toBeGreaterThan(yearAt(2025));
    expect(chart.today).toBeLessThan(yearAt(2030));
  });
});
