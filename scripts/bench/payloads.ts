import type { Entry } from '#domain/library.ts';
import type { Payload } from '#schemas/payload.ts';

export type PayloadFile = Entry<Payload>;

/** What generated payloads may name. */
export interface Pools {
  /** Ids of the modules of each mission, by its id. */
  modules: ReadonlyMap<string, readonly string[]>;
  /** Ids of the partners that have a role on each mission, by its id. */
  partners: ReadonlyMap<string, readonly string[]>;
  /** Ids of sources. */
  sources: readonly string[];
}

/** The next of a row of numbers from 0 to below 1. */
type Chance = () => number;

/** The same numbers for the same seed (Mulberry32, by Tommy Ettinger, in the public domain). */
function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function oneOf<Item>(items: readonly Item[], next: Chance): Item {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** Other sources, as many as there were, each once. */
function otherSources(sources: readonly string[], pools: Pools, next: Chance): string[] {
  return [...new Set(sources.map(() => oneOf(pools.sources, next)))];
}

function named({ names, acronym }: Payload, number: number): Pick<Payload, 'names' | 'acronym'> {
  return {
    names: { ...names, en: `${names.en} ${number}` },
    acronym: acronym && `${acronym}-${number}`,
  };
}

/** A payload like a real one: other names, mission, host, partners, and sources of its facts. */
function varied({ id, data, body }: PayloadFile, number: number, pools: Pools, next: Chance) {
  const mission = oneOf([...pools.modules.keys()], next);
  const partners = pools.partners.get(mission) ?? [];
  return {
    id: `${id}-${number}`,
    data: {
      ...data,
      ...named(data, number),
      mission,
      host: oneOf(pools.modules.get(mission) ?? [], next),
      contributions: data.contributions.map((contribution) => ({
        ...contribution,
        partner: oneOf(partners, next),
      })),
      facts: data.facts.map((fact) => ({
        ...fact,
        sources: otherSources(fact.sources, pools, next),
      })),
    },
    body,
  };
}

/**
 * Payloads made from real ones, which keep their prose: valid, each with a name of its own, and the
 * same for the same seed.
 */
export function generatePayloads(
  real: readonly PayloadFile[],
  pools: Pools,
  count: number,
  seed = 1,
): PayloadFile[] {
  const next = chance(seed);
  return Array.from({ length: count }, (_, index) =>
    varied(oneOf(real, next), index + 1, pools, next),
  );
}
