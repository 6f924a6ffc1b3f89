import { geoCircle, geoGraticule, geoPath } from 'd3-geo';
import { entryOf, type Library, type MissionEntry } from '#domain/library.ts';
import { formatCoordinates } from '#lib/format.ts';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel } from '#lib/labels.ts';
import { gazetteerPage, moonFeature, moonFeatures, type MoonFeature } from '#lib/moon-features.ts';
import {
  kilometresPerDegree,
  mapPoint,
  mapSize,
  moonMaps,
  type MapPoint,
  type MoonMap,
} from '#lib/moon-maps.ts';
import { mapFile, routes } from '#lib/urls.ts';
import { missionStatus, type StatusView } from './status.ts';

/** A place on a map that a reader can go to. */
export interface MarkerView extends MapPoint {
  name: string;
  href: string;
  shape: StatusView['shape'];
}

/** A site in the table that stands beside its map. */
export interface SiteRow {
  name: string;
  href: string;
  place: string;
  coordinates: string;
}

/** Texts placed for one drawn size of the map. */
export interface LabelLayer {
  fontSize: number;
  markers: PlacedLabel[];
  features: PlacedLabel[];
}

export interface MapView {
  map: MoonMap;
  /** The file that holds lines and labels. */
  overlay: string;
  alt: string;
  caption: string;
  credit: string;
  rows: SiteRow[];
  /** SVG paths: the net of coordinates, and the areas that are circled. */
  graticule: string;
  areas: { path: string; planned: boolean }[];
  markers: MarkerView[];
  /** For a map drawn 600 pixels wide or more, and for one on a phone. */
  wide: LabelLayer;
  narrow: LabelLayer;
  scale: { length: number; text: string };
}

/** What one map shows, beside the sites of the missions. */
interface Subject {
  map: MoonMap;
  missions: readonly string[];
  /** Landings of earlier missions, by the name of the site in the Gazetteer. */
  earlier?: readonly { mission: string; feature: string }[];
  /** Features circled, by their names in the Gazetteer, with what the map calls them. */
  circled: readonly { feature: string; label: string }[];
  /** How many of the largest craters and seas are named. */
  named: number;
  graticule: { step: [number, number]; extent: [[number, number], [number, number]] };
  scale: number;
  alt: string;
  caption: string;
  credit: string;
}

const nasa =
  "NASA's Scientific Visualization Studio, CGI Moon Kit; LRO/LROC WAC (NASA/GSFC/Arizona State University)";
const rendering = 'Computer rendering, exaggerated relief.';
const names = 'Names: IAU Gazetteer of Planetary Nomenclature.';

const wholeDisc: Subject['graticule'] = {
  step: [30, 30],
  extent: [
    [-180, -89.9],
    [180, 89.9],
  ],
};

const subjects = {
  'far-side': {
    map: 'far-side',
    missions: ['chang-e-6'],
    circled: [{ feature: 'Apollo', label: 'Apollo basin' }],
    named: 0,
    graticule: wholeDisc,
    scale: 500,
    alt: "The far side of the Moon, with the place in the Apollo basin where Chang'e-6 landed",
    caption: `The far side, centred on the Chang'e-6 landing site. Circle: the Apollo basin as the IAU Gazetteer has it, 524 km wide. ${rendering}`,
    credit: nasa,
  },
  'apollo-basin': {
    map: 'apollo-basin',
    missions: ['chang-e-6'],
    circled: [{ feature: 'Apollo', label: 'Apollo basin' }],
    named: 16,
    graticule: {
      step: [5, 5],
      extent: [
        [-170, -55],
        [-135, -20],
      ],
    },
    scale: 100,
    alt: "The Apollo basin on the far side, 700 km across, with the Chang'e-6 landing site in its south",
    caption: `Around the Apollo basin, 700 km across, north up; lines every 5°. Circle: the basin as the IAU Gazetteer has it, 524 km wide. ${rendering} ${names}`,
    credit: nasa,
  },
  'south-pole': {
    map: 'south-pole',
    missions: ['chang-e-7', 'chang-e-8'],
    circled: [
      { feature: 'Mons Mouton', label: "Mons Mouton (Chang'e-8)" },
      { feature: 'Shackleton', label: 'Shackleton' },
    ],
    named: 14,
    graticule: {
      step: [30, 5],
      extent: [
        [-180, -89.99],
        [180, -79.99],
      ],
    },
    scale: 100,
    alt: "The Moon's south pole to 80° south, with Shackleton crater and Mons Mouton",
    caption: `The south pole to 80° S; 0° longitude is up, 90° E to the right. Dashed: areas of planned landings, not points. Relief is left out within 1° of the pole, so Shackleton shows none; the map says nothing of slope, light or shadow. ${rendering} ${names}`,
    credit: `${nasa}; relief: Stellarium (GPL-2.0-or-later), from NASA LOLA`,
  },
  'near-side-landings': {
    map: 'near-side',
    missions: [],
    earlier: [
      { mission: "Chang'e-3", feature: 'Guang Han Gong' },
      { mission: "Chang'e-5", feature: 'Statio Tianchuan' },
    ],
    circled: [],
    named: 0,
    graticule: wholeDisc,
    scale: 500,
    alt: "The near side of the Moon with the landing sites of Chang'e-3 and Chang'e-5",
    caption: `The near side, which faces Earth, north up; lines every 30°. ${rendering}`,
    credit: nasa,
  },
  'far-side-landings': {
    map: 'far-side',
    missions: ['chang-e-6'],
    earlier: [{ mission: "Chang'e-4", feature: 'Statio Tianhe' }],
    circled: [],
    named: 0,
    graticule: wholeDisc,
    scale: 500,
    alt: "The far side of the Moon with the landing sites of Chang'e-4 and Chang'e-6",
    caption: `The far side, centred on the Chang'e-6 landing site; lines every 30°. ${rendering}`,
    credit: nasa,
  },
} satisfies Record<string, Subject>;

export type MapSubject = keyof typeof subjects;

/** Every map of the Moon on the site. */
export const mapSubjects = [
  'far-side',
  'apollo-basin',
  'south-pole',
  'near-side-landings',
  'far-side-landings',
] as const satisfies readonly MapSubject[];

/** Sizes of text in map units at the two widths at which maps are drawn. */
const fontSizes = { wide: 21, narrow: 36 };
const markerRadius = 14;
const frame: Box = { left: 0, top: 0, right: mapSize, bottom: mapSize };

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** SVG path of a circle on the Moon, `diameter` kilometres wide, in units of the map. */
export function circlePath(
  map: MoonMap,
  { longitude, latitude, diameter }: Pick<MoonFeature, 'longitude' | 'latitude' | 'diameter'>,
): string {
  const radius = diameter / 2 / kilometresPerDegree;
  const circle = geoCircle().center([longitude, latitude]).radius(radius).precision(3)();
  return geoPath(moonMaps[map]()).digits(0)(circle) ?? '';
}

function graticulePath({ map, graticule }: Subject): string {
  const lines = geoGraticule().extent(graticule.extent).step(graticule.step).precision(10)();
  return geoPath(moonMaps[map]()).digits(0)(lines) ?? '';
}

function marker(map: MoonMap, { id, data }: MissionEntry): MarkerView[] {
  const coordinates = data.site?.coordinates;
  const point = coordinates && mapPoint(map, coordinates.longitude, coordinates.latitude);
  if (point === undefined) return [];
  return [
    {
      x: round(point.x),
      y: round(point.y),
      name: data.names.en,
      href: `${routes.mission(id)}#site`,
      shape: missionStatus(data.status).shape,
    },
  ];
}

function earlierMarkers({ map, earlier = [] }: Subject): MarkerView[] {
  return earlier.flatMap(({ mission, feature }) => {
    const found = moonFeature(feature);
    const point = mapPoint(map, found.longitude, found.latitude);
    if (point === undefined) return [];
    const href = gazetteerPage(found);
    return [{ x: round(point.x), y: round(point.y), name: mission, href, shape: 'done' }];
  });
}

function earlierRows({ earlier = [] }: Subject): SiteRow[] {
  return earlier.map(({ mission, feature }) => {
    const found = moonFeature(feature);
    return {
      name: mission,
      href: gazetteerPage(found),
      place: found.name,
      coordinates: formatCoordinates(found.latitude, found.longitude),
    };
  });
}

function row({ id, data }: MissionEntry): SiteRow[] {
  if (data.site === undefined) return [];
  const { name, coordinates, kind, extent } = data.site;
  const point = coordinates && formatCoordinates(coordinates.latitude, coordinates.longitude);
  return [
    {
      name: data.names.en,
      href: `${routes.mission(id)}#site`,
      place: name,
      coordinates:
        point === undefined
          ? `an area, no point published${extent === undefined ? '' : `; ${extent}`}`
          : `${point}${kind === 'target' ? ', reported, not confirmed' : ''}`,
    },
  ];
}

function around({ x, y }: MapPoint, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function featureRequests({ map, named, circled }: Subject): LabelRequest[] {
  const largest = moonFeatures.filter(({ type }) => type === 'AA' || type === 'ME');
  const own = circled.map(({ feature, label }) => ({ ...moonFeature(feature), label }));
  const others = largest
    .filter(({ name }) => !own.some((feature) => feature.name === name))
    .map((feature) => ({ ...feature, label: feature.name }));
  return [...own, ...others]
    .flatMap(({ label, longitude, latitude }) => {
      const at = mapPoint(map, longitude, latitude);
      return at ? [{ text: label, at, clearance: 0 }] : [];
    })
    .slice(0, named + own.length);
}

function layer(subject: Subject, markers: readonly MarkerView[], fontSize: number): LabelLayer {
  const dots = markers.map((point) => around(point, markerRadius));
  const markerLabels = placeLabels(
    markers.map(({ name, x, y }) => ({ text: name, at: { x, y }, clearance: markerRadius })),
    { fontSize: fontSize * 1.15, frame, obstacles: dots },
  );
  const features = placeLabels(featureRequests(subject), {
    fontSize,
    frame,
    obstacles: [...dots, ...markerLabels.map(({ box }) => box)],
  });
  return { fontSize, markers: markerLabels, features };
}

function scaleBar({ map, scale }: Subject): MapView['scale'] {
  const [longitude = 0, latitude = 0] = moonMaps[map]().invert?.([mapSize / 2, mapSize / 2]) ?? [];
  const step = latitude > 0 ? -1 : 1;
  const from = mapPoint(map, longitude, latitude);
  const to = mapPoint(map, longitude, latitude + step);
  const unitsPerDegree = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  return { length: round((scale / kilometresPerDegree) * unitsPerDegree), text: `${scale} km` };
}

/** A map of the Moon with the sites of missions, ready to be drawn over its base picture. */
export function mapView(library: Library, name: MapSubject): MapView {
  const subject: Subject = subjects[name];
  const missions = subject.missions.map((id) => entryOf(library.missions, id));
  const markers = [
    ...earlierMarkers(subject),
    ...missions.flatMap((mission) => marker(subject.map, mission)),
  ];
  return {
    map: subject.map,
    overlay: mapFile(name),
    alt: subject.alt,
    caption: subject.caption,
    credit: subject.credit,
    rows: [...earlierRows(subject), ...missions.flatMap(row)],
    graticule: graticulePath(subject),
    areas: subject.circled.map(({ feature }) => ({
      path: circlePath(subject.map, moonFeature(feature)),
      planned: name === 'south-pole',
    })),
    markers,
    wide: layer(subject, markers, fontSizes.wide),
    narrow: layer(subject, markers, fontSizes.narrow),
    scale: scaleBar(subject),
  };
}

/** The map that belongs to the site of a mission, if there is one. */
export function siteMap(library: Library, mission: string): MapView | undefined {
  if (mission === 'chang-e-6') return mapView(library, 'apollo-basin');
  if (mission === 'chang-e-7' || mission === 'chang-e-8') return mapView(library, 'south-pole');
  return undefined;
}
