import type { Library, MissionEntry, StageEntry } from '#domain/library.ts';
import type { Mission } from '#schemas/mission.ts';
import type { SiteCollection, SiteFeature } from '#schemas/sites.ts';
import { circleRings } from '#lib/moon-circle.ts';
import { gazetteerPage, moonFeature } from '#lib/moon-features.ts';
import { routes, wholeAddress } from '#lib/urls.ts';

/** The named feature in which, or on the rim of which, a mission is planned to land. */
const plannedFeatures: Record<string, string> = {
  'chang-e-7': 'Shackleton',
  'chang-e-8': 'Mons Mouton',
};

const pointCertainty = {
  landed: 'The craft landed here, as exactly as the uncertainty says.',
  impact: 'The craft was steered into the ground here, as exactly as the uncertainty says.',
  target: 'Reported, not confirmed. No craft has landed here.',
  area: 'A point of the area, as its sources give it.',
};

const note =
  'The coordinates are on the Moon, not on the Earth: IAU Moon 2015 (IAU:30100), a sphere with a radius of 1737.4 km, planetocentric degrees north and east. Order: longitude, latitude.';

type Properties = SiteFeature['properties'];
type Coordinates = NonNullable<NonNullable<Mission['site']>['coordinates']>;

/** The number in "±30 m"; undefined where the uncertainty is told in other words. */
function metresOf(uncertainty: string): number | undefined {
  const [, metres] = /^±(\d+(?:\.\d+)?) m$/.exec(uncertainty) ?? [];
  return metres === undefined ? undefined : Number(metres);
}

function pointAt(
  id: string,
  { latitude, longitude, uncertainty, sources }: Coordinates,
  { kind, ...place }: Pick<Properties, 'mission' | 'url' | 'name' | 'kind' | 'description'>,
): SiteFeature {
  const metres = metresOf(uncertainty);
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      ...place,
      kind,
      certainty: pointCertainty[kind],
      uncertainty,
      ...(metres !== undefined && { uncertaintyMetres: metres }),
      sources,
    },
  };
}

function pointFeature({ id, data: { site } }: MissionEntry, url: string): SiteFeature[] {
  if (site?.coordinates === undefined) return [];
  const { name, kind, description } = site;
  const place = { mission: id, url, name, kind, description };
  return [pointAt(`${id}-point`, site.coordinates, place)];
}

/** Where an earlier flight landed or struck. */
function earlierFeatures({ id, data }: StageEntry, timeline: string): SiteFeature[] {
  return data.events.flatMap(({ id: event, title, site }) => {
    if (site === undefined) return [];
    const { name, kind, coordinates } = site;
    const url = `${timeline}#${id}-${event}`;
    const description = `${data.names.en}: ${title}`;
    return [pointAt(`${id}-${event}`, coordinates, { mission: id, url, name, kind, description })];
  });
}

/** The circle of a feature, and what it says of a planned landing. */
function circleOf(name: string | undefined): Pick<SiteFeature, 'geometry'> & Partial<Properties> {
  if (name === undefined)
    return { geometry: null, certainty: 'An area is planned; no outline of it was found.' };
  const feature = moonFeature(name);
  return {
    geometry: { type: 'MultiPolygon', coordinates: circleRings(feature).map((ring) => [ring]) },
    certainty: `The circle of ${name} as the IAU Gazetteer has it, ${feature.diameter} km across. It shows which feature is meant; no outline of a landing area was published.`,
    feature: name,
    featureUrl: gazetteerPage(feature),
  };
}

/** The planned area of a mission that has not landed. */
function areaFeature({ id, data }: MissionEntry, url: string): SiteFeature[] {
  const { site } = data;
  if (site === undefined || site.kind === 'landed') return [];
  const { geometry, certainty = '', ...feature } = circleOf(plannedFeatures[id]);
  return [
    {
      type: 'Feature',
      id: `${id}-area`,
      geometry,
      properties: {
        mission: id,
        url,
        name: site.name,
        kind: 'area',
        certainty,
        description: site.description,
        ...(site.extent !== undefined && { extent: site.extent }),
        ...feature,
        sources: site.sources,
      },
    },
  ];
}

/**
 * Where missions and the flights before them landed, struck or are to land, as GeoJSON (RFC 7946) in
 * lunar coordinates.
 *
 * @param site Where the site of these pages lives.
 */
export function siteFeatures({ missions, stages }: Library, site: URL | undefined): SiteCollection {
  return {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:IAU:2015:30100' } },
    note,
    features: [
      ...missions.flatMap((mission) => {
        const url = wholeAddress(`${routes.mission(mission.id)}#site`, site);
        return [...areaFeature(mission, url), ...pointFeature(mission, url)];
      }),
      ...stages.flatMap((stage) => earlierFeatures(stage, wholeAddress(routes.timeline(), site))),
    ],
  };
}
