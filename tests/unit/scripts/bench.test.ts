import { describe, expect, it } from 'vitest';
import { payload } from '#schemas/payload.ts';
import { generatePayloads } from '../../../scripts/bench/payloads.ts';
import { heaviestPages, promises } from '../../../scripts/bench/report.ts';
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
  partners: new Map([
    ['chang-e-6', ['cnes']],
    ['chang-e-7', ['esa', 'cnes']],
  ]),
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
      expect(pools.partners.get(data.mission)).toContain(data.contributions[0]?.partner);
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

describe('the promises of growth', () => {
  const build = (wall: number, pages: number, memory = 1024) => ({
    wall,
    cpu: wall,
    memory,
    pages: new Map(Array.from({ length: pages }, (_, index) => [`${index}.html`, 1000 + index])),
  });
  const fewest = { payloads: 100, site: build(10, 1000), bare: build(1, 100) };

  it.each([
    ['all', build(50, 5000), [true, true, true]],
    ['more time for a page than with few', build(70, 5000), [false, true, true]],
    ['more time for a page than bare Astro by half', build(80, 5000), [false, false, true]],
    ['more than 4 GiB', build(50, 5000, 5000), [true, true, false]],
  ])('are kept or not: %s', (_, site, kept) => {
    const most = { payloads: 5000, site, bare: build(50, 5000) };
    expect(promises(fewest, most).map(({ isKept }) => isKept)).toEqual(kept);
  });

  it('come with the heaviest pages, as they grew', () => {
    const most = { payloads: 5000, site: build(50, 1001), bare: build(50, 5000) };
    expect(heaviestPages([fewest, most], 2)).toEqual([
      { page: '1000.html', 'bytes at 100': 'none', 'bytes at 5000': 2000 },
      { page: '999.html', 'bytes at 100': 1999, 'bytes at 5000': 1999 },
    ]);
  });
});
