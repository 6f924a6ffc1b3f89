import table from '#assets/moon/features.csv?raw';

/** A named feature of the Moon, from the IAU Gazetteer of Planetary Nomenclature. */
export interface MoonFeature {
  /** Number in the Gazetteer, which is also its address there. */
  id: string;
  name: string;
  /** Two-letter IAU descriptor: AA crater, ME mare, MO mountain, ST landing site. */
  type: string;
  latitude: number;
  longitude: number;
  /** Kilometres. */
  diameter: number;
}

function feature(line: string): MoonFeature {
  const [id = '', name = '', type = '', latitude, longitude, diameter] = line.split(',');
  return {
    id,
    name,
    type,
    latitude: Number(latitude),
    longitude: Number(longitude),
    diameter: Number(diameter),
  };
}

/** Every named feature but satellite craters, the largest first. */
export const moonFeatures: readonly MoonFeature[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map(feature)
  .toSorted((a, b) => b.diameter - a.diameter);

/**
 * The feature with a name.
 *
 * @throws {Error} if the Gazetteer's table has none.
 */
export function moonFeature(name: string): MoonFeature {
  const found = moonFeatures.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no feature "${name}" in src/assets/moon/features.csv`);
  return found;
}

/** The page of a feature in the Gazetteer. */
export function gazetteerPage({ id }: MoonFeature): string {
  return `https://planetarynames.wr.usgs.gov/Feature/${id}`;
}
