import { describe, expect, it } from 'vitest';
import { programmeView } from '#views/timeline.ts';
import { programme, today } from '../../support/programme.ts';

const { flights, years, sources } = programmeView(programme, today);
const flightOf = (id: string) => flights.find((flight) => flight.id === id);

describe('the programme timeline', () => {
  it('tells every part of the programme in the order of the chart', () => {
    expect(flights.map(({ id }) => id)).toEqual([
      'chang-e-1',
      'chang-e-4',
      'chang-e-6',
      'chang-e-7',
      'chang-e-8',
      'station',
      'queqiao-2',
    ]);
  });

  it('tells flown, called off and planned launches apart by shape', () => {
    const missions = ['chang-e-6', 'chang-e-7', 'chang-e-8'];
    expect(missions.map((id) => flightOf(id)?.launch?.shape)).toEqual([
      'done',
      'called-off',
      'planned',
    ]);
  });

  it('tells what happened in a stage, each at an anchor of its own', () => {
    const events = flightOf('chang-e-1')?.events ?? [];
    expect(events.map(({ anchor, date, title }) => [anchor, date.from.text, title])).toEqual([
      ['chang-e-1-launch', '24 October 2007, 10:05 UTC', 'Launch'],
      ['chang-e-1-end', '1 March 2009', 'Impact'],
      ['chang-e-1-found', '2010', 'The place is found'],
    ]);
    expect(events.map(({ date }) => date.prefix)).toEqual(['', 'about ', '']);
  });

  it('marks all that it tells of stages with the sources that it lists', () => {
    const { summary, events = [], plans = [] } = flightOf('station') ?? {};
    const marks = [summary, ...events, ...plans].map((told) => told?.marks.map(({ href }) => href));
    expect(marks).toEqual([
      ['#source-agency'],
      ['#source-agency'],
      ['#source-agency'],
      ['#source-esa-report'],
    ]);
    expect(sources.map(({ anchor }) => anchor)).toEqual(['source-agency', 'source-esa-report']);
  });

  it('leads from each plan of a mission to the history on its page', () => {
    const plans = flightOf('chang-e-7')?.plans ?? [];
    expect(plans.map(({ stated, href }) => [stated.from.text, href])).toEqual([
      ['2022', '/missions/chang-e-7/#plans'],
      ['23 August 2026', '/missions/chang-e-7/#plans'],
    ]);
  });

  it('tells the plans of a stage itself, with their notes', () => {
    const plans = flightOf('station')?.plans ?? [];
    expect(plans.map(({ href, note }) => [href, note])).toEqual([
      [undefined, undefined],
      [undefined, 'A part.'],
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
