import { describe, expect, it } from 'vitest';
import { eventsByPhase, missionElapsed } from '#domain/timeline.ts';
import { minimal, missionEvent, timelineOf } from '../../support/fixtures.ts';

const phases = [
  { id: 'flight', title: 'Flight', summary: 'To the Moon.' },
  { id: 'surface', title: 'On the surface' },
  { id: 'return', title: 'The way home' },
];
const launch = { ...minimal.event };
const landing = {
  ...minimal.event,
  id: 'landing',
  date: '2024-06-01T22:23Z',
  phase: 'surface',
};

describe('eventsByPhase', () => {
  it('puts every event under its phase, in the order of the file', () => {
    const orbit = { ...minimal.event, id: 'orbit', date: '2024-05-08' };
    const grouped = eventsByPhase(timelineOf({ phases, events: [launch, orbit, landing] }));
    expect(grouped.map(({ id, events }) => [id, events.map((event) => event.id)])).toEqual([
      ['flight', ['launch', 'orbit']],
      ['surface', ['landing']],
    ]);
  });

  it('numbers the events from one, through all phases', () => {
    const orbit = { ...minimal.event, id: 'orbit', date: '2024-05-08' };
    const grouped = eventsByPhase(timelineOf({ phases, events: [launch, orbit, landing] }));
    const numbers = grouped.flatMap(({ events }) => events.map(({ number }) => number));
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('leaves out a phase without events', () => {
    const grouped = eventsByPhase(timelineOf({ phases, events: [launch] }));
    expect(grouped.map(({ id }) => id)).toEqual(['flight']);
  });

  it('keeps title and summary of the phase', () => {
    const [flight] = eventsByPhase(timelineOf({ phases, events: [launch] }));
    expect(flight).toMatchObject({ title: 'Flight', summary: 'To the Moon.' });
  });
});

describe('missionElapsed', () => {
  const timeline = timelineOf({ phases, events: [launch, landing] });

  it('counts from lift-off', () => {
    const minutes = (29 * 24 + 12) * 60 + 56;
    expect(missionElapsed(timeline, missionEvent(landing))).toBe(minutes * 60_000);
  });

  it('is nothing at lift-off itself', () => {
    expect(missionElapsed(timeline, missionEvent(launch))).toBe(0);
  });

  it('is unknown before lift-off', () => {
    const before = missionEvent({ id: 'roll-out', date: '2024-04-27T00:00Z' });
    expect(missionElapsed(timeline, before)).toBeUndefined();
  });

  it('is unknown for an event known only to the day', () => {
    expect(missionElapsed(timeline, missionEvent({ date: '2024-06-01' }))).toBeUndefined();
  });

  it('is unknown where the launch is known only to the day', () => {
    const coarse = timelineOf({ events: [{ ...launch, date: '2024-05-03' }] });
    expect(missionElapsed(coarse, missionEvent(landing))).toBeUndefined();
  });

  it.each(['planned', 'called-off', 'missed'] as const)(
    'is unknown while the launch is %s',
    (state) => {
      const grounded = timelineOf({ events: [{ ...launch, state }] });
      expect(missionElapsed(grounded, missionEvent(landing))).toBeUndefined();
    },
  );
});
