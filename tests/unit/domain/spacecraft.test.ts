import { describe, expect, it } from 'vitest';
import { placementOf, stackOf } from '#domain/spacecraft.ts';
import type { Module } from '#schemas/mission.ts';
import { minimal, payloadEntry } from '../../support/fixtures.ts';

const module = (id: string, carriedBy?: string): Module => ({
  id,
  names: { en: id },
  kind: 'lander',
  role: 'Flies.',
  sources: ['agency'],
  ...(carriedBy === undefined ? {} : { carriedBy }),
});

describe('stackOf', () => {
  const cases = [
    { what: 'one craft', modules: [module('satellite')], order: ['satellite'] },
    {
      what: 'each craft above the one that carries it, the first carried lowest',
      modules: [
        module('orbiter'),
        module('returner', 'orbiter'),
        module('lander', 'orbiter'),
        module('ascender', 'lander'),
        module('rover', 'lander'),
      ],
      order: ['rover', 'ascender', 'lander', 'returner', 'orbiter'],
    },
    {
      what: 'craft of which no carrier is published',
      modules: [module('lander'), module('rover')],
      order: ['rover', 'lander'],
    },
  ];

  it.each(cases)('orders $what', ({ modules, order }) => {
    expect(stackOf(modules).map(({ id }) => id)).toEqual(order);
  });
});

describe('placementOf', () => {
  const withdrawn = { ...minimal.payload.status, state: 'withdrawn' as const };
  const placement = placementOf([
    payloadEntry('hosted', { host: 'lander' }),
    payloadEntry('homeless'),
    payloadEntry('dropped', { status: withdrawn }),
    payloadEntry('dropped-from-lander', { host: 'lander', status: withdrawn }),
  ]);

  it('puts a payload on the module that hosts it', () => {
    expect([...placement.onModules].map(([id, on]) => [id, on.map((entry) => entry.id)])).toEqual([
      ['lander', ['hosted']],
    ]);
  });

  it('does not guess the host that was not published', () => {
    expect(placement.hostUnknown.map(({ id }) => id)).toEqual(['homeless']);
  });

  it('leaves what was withdrawn on no module, whatever was meant to host it', () => {
    expect(placement.withdrawn.map(({ id }) => id)).toEqual(['dropped', 'dropped-from-lander']);
  });
});
