import { describe, expect, it } from 'vitest';
import { payload } from '#schemas/payload.ts';
import { generatePayloads } from '../../../scripts/bench/payloads.ts';
import { payloadEntry } from '../../support/fixtures.ts';

const real = [
  payloadEntry('dorn', { mission: 'chang-e-6' }),
  payloadEntry('nils', { mission: 'chang-e-6' }),
];
const pools = {
  modules: new Map([
    ['chang-e-6', ['lander', 'orbiter']],
    ['chang-e-7', ['hopper']],
  ]),
  partners: ['cnes', 'esa'],
  sources: ['first', 'second', 'third'],
};
const generated = generatePayloads(real, pools, 200);

describe('generated payloads', () => {
  it('are as many as are asked for, each with an id and a name of its own', () => {
    expect(new Set(generated.map(({ id }) => id)).size).toBe(200);
    expect(new Set(generated.map(({ data }) => data.names.en)).size).toBe(200);
  });

  it('are valid', () => {
    const broken = generated.filter(({ data }) => !payload.safeParse(data).success);
    expect(broken).toEqual([]);
  });

  it('name only what exists', () => {
    for (const { data } of generated) {
      expect(pools.modules.get(data.mission)).toContain(data.host);
      expect(pools.partners).toContain(data.contributions[0]?.partner);
      expect(pools.sources).toEqual(
        expect.arrayContaining(data.facts.flatMap(({ sources }) => sources)),
      );
    }
  });

  it('spread over all missions', () => {
    expect(new Set(generated.map(({ data }) => data.mission)).size).toBe(2);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(generatePayloads(real, pools, 200)).toEqual(generated);
    expect(generatePayloads(real, pools, 200, 2)).not.toEqual(generated);
  });
});
