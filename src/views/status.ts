import type { MissionEvent } from '#schemas/event.ts';
import type { MissionState } from '#schemas/mission.ts';
import type { PayloadState } from '#schemas/payload.ts';

/** Status is said three times: in a word, by a shape and by a colour. */
export type Shape = 'done' | 'under-way' | 'planned' | 'called-off';

export interface StatusView {
  shape: Shape;
  label: string;
}

const missionShapes: Record<MissionState, Shape> = {
  completed: 'done',
  'in-flight': 'under-way',
  'awaiting-launch': 'under-way',
  'in-development': 'planned',
};

const payloadShapes: Record<PayloadState, Shape> = {
  operated: 'done',
  delivered: 'under-way',
  'in-development': 'planned',
  withdrawn: 'called-off',
};

const eventStatuses: Record<MissionEvent['state'], StatusView> = {
  happened: { shape: 'done', label: 'Happened' },
  planned: { shape: 'planned', label: 'Planned' },
  'called-off': { shape: 'called-off', label: 'Called off' },
  missed: { shape: 'called-off', label: 'Did not happen as planned' },
};

/** The state of a mission or a payload with the label that its editor gave it. */
export function missionStatus(status: { state: MissionState; label: string }): StatusView {
  return { shape: missionShapes[status.state], label: status.label };
}

export function payloadStatus(status: { state: PayloadState; label: string }): StatusView {
  return { shape: payloadShapes[status.state], label: status.label };
}

/** The state of an event; a planned date that has passed says so and is never guessed at. */
export function eventStatus(state: MissionEvent['state'], isPast: boolean): StatusView {
  if (state === 'planned' && isPast)
    return { shape: 'planned', label: 'Date passed, outcome not recorded here' };
  return eventStatuses[state];
}
