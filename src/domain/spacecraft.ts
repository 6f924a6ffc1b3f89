import type { Module } from '#schemas/mission.ts';
import type { PayloadEntry } from './library.ts';

/** Where the payloads of a mission are, each once. */
export interface Placement {
  /** By the id of the module that carries them. */
  onModules: ReadonlyMap<string, readonly PayloadEntry[]>;
  /** On board, but which module carries them is not published. */
  hostUnknown: readonly PayloadEntry[];
  withdrawn: readonly PayloadEntry[];
}

/** The modules as they stand at launch, from the top down: each above the one that carries it. */
export function stackOf(modules: readonly Module[], carrier?: string): Module[] {
  return modules
    .filter(({ carriedBy }) => carriedBy === carrier)
    .toReversed()
    .flatMap((module) => [...stackOf(modules, module.id), module]);
}

/** Sorts payloads by the module that carries them. */
export function placementOf(payloads: readonly PayloadEntry[]): Placement {
  const isWithdrawn = ({ data }: PayloadEntry) => data.status.state === 'withdrawn';
  const aboard = payloads.filter((payload) => !isWithdrawn(payload));
  const hosted = aboard.filter(({ data }) => data.host !== undefined);
  return {
    onModules: Map.groupBy(hosted, ({ data }) => data.host ?? ''),
    hostUnknown: aboard.filter(({ data }) => data.host === undefined),
    withdrawn: payloads.filter(isWithdrawn),
  };
}
