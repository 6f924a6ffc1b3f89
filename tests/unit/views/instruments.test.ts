import { describe, expect, it } from 'vitest';
import type { PayloadEntry } from '#domain/library.ts';
import { instrumentsView } from '#views/instruments.ts';
import { distinctName } from '#views/names.ts';
import { formatCount } from '#lib/format.ts';
import { libraryOf, missionEntry, payloadEntry } from '../../support/fixtures.ts';

const craft = (id: 'orbiter' | 'lander', en: string) => ({
  kind: id,
  id,
  names: { en },
  role: 'Flies.',
  sources: ['agency'],
});
const mission = missionEntry('chang-e-7', {
  modules: [craft('orbiter', 'Orbiter'), craft('lander', 'Lander')],
});
const instrument = (id: string, host?: string) =>
  payloadEntry(id, { names: { en: id }, origin: 'chinese', ...(host && { host }) });

const viewOf = (...payloads: PayloadEntry[]) =>
  instrumentsView(libraryOf({ missions: [mission], payloads }), mission);
const countOf = (count: number) =>
  formatCount(count, 'instrument or device', 'instruments and devices');

describe('the Chinese instruments of a mission', () => {
  it('stand under their craft, in the order of the craft', () => {
    const view = viewOf(
      instrument('flag'),
      instrument('seismograph', 'lander'),
      instrument('camera', 'orbiter'),
    );
    const listed = view?.crafts.map(({ name, instruments }) => [name, instruments[0]?.href]);
    expect(listed).toEqual([
      ['Orbiter', '/payloads/camera/'],
      ['Lander', '/payloads/seismograph/'],
      ['Craft not named', '/payloads/flag/'],
    ]);
  });

  it.each([
    ['one on one craft', [instrument('a', 'lander')], `${countOf(1)}, on the lander.`],
    [
      'several on one craft',
      [instrument('a', 'lander'), instrument('b', 'lander')],
      `${countOf(2)}, on the lander.`,
    ],
    [
      'several craft',
      [instrument('a', 'orbiter'), instrument('b', 'lander'), instrument('c')],
      `${countOf(3)}: 1 on the orbiter, 1 on the lander and 1 on a craft not named.`,
    ],
  ])('are counted in words: %s', (_case, payloads, count) => {
    expect(viewOf(...payloads)?.count).toBe(count);
  });

  it('do not include what partners send', () => {
    expect(viewOf(payloadEntry('dorn'))).toBeUndefined();
  });
});

describe('the name of a payload', () => {
  const named = (id: string, en: string, missionId = 'chang-e-7') =>
    payloadEntry(id, { names: { en }, mission: missionId });
  const camera = named('camera-7', 'Landing camera');
  const library = libraryOf({
    missions: [
      missionEntry('chang-e-7', { names: { en: "Chang'e-7" } }),
      missionEntry('chang-e-8', { names: { en: "Chang'e-8" } }),
    ],
    payloads: [camera, named('camera-8', 'Landing Camera', 'chang-e-8'), named('radar', 'Radar')],
  });

  it.each([
    [camera, "Landing camera of Chang'e-7"],
    [named('radar', 'Radar'), 'Radar'],
  ])('names the mission only where another payload has the same name', (payload, name) => {
    expect(distinctName(library, payload)).toBe(name);
  });
});
