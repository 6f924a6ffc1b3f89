import { describe, expect, it } from 'vitest';
import { eventStatus, missionStatus, payloadStatus } from '#views/status.ts';

describe('the status of a mission', () => {
  it.each([
    ['completed', 'done'],
    ['in-flight', 'under-way'],
    ['awaiting-launch', 'under-way'],
    ['in-development', 'planned'],
  ] as const)('%s has the shape "%s" and the words of its editor', (state, shape) => {
    expect(missionStatus({ state, label: 'As written' })).toEqual({ shape, label: 'As written' });
  });
});

describe('the status of a payload', () => {
  it.each([
    ['operated', 'done'],
    ['delivered', 'under-way'],
    ['in-development', 'planned'],
    ['withdrawn', 'called-off'],
  ] as const)('%s has the shape "%s" and the words of its editor', (state, shape) => {
    expect(payloadStatus({ state, label: 'As written' })).toEqual({ shape, label: 'As written' });
  });
});

describe('the status of an event', () => {
  it.each([
    ['happened', 'done', 'Happened'],
    ['planned', 'planned', 'Planned'],
    ['called-off', 'called-off', 'Called off'],
    ['missed', 'called-off', 'Did not happen as planned'],
  ] as const)('%s has the shape "%s" and says "%s"', (state, shape, label) => {
    expect(eventStatus(state, false)).toEqual({ shape, label });
  });

  it('is not guessed at where a planned date has passed', () => {
    expect(eventStatus('planned', true)).toEqual({
      shape: 'planned',
      label: 'Date passed, outcome not recorded here',
    });
  });

  it.each(['happened', 'called-off', 'missed'] as const)(
    'stays %s after its date has passed',
    (state) => {
      expect(eventStatus(state, true)).toEqual(eventStatus(state, false));
    },
  );
});
