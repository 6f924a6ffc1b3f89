import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { shortName, type Library, type MissionEntry } from '#domain/library.ts';
import {
  internationalMakers,
  internationalPayloads,
  payloadCountries,
  payloadsOn,
} from '#domain/partners.ts';
import { countryPlace, land, type Place } from '#lib/earth.ts';
import { countryName, formatCount, formatList } from '#lib/format.ts';
import { placeEveryLabel, type Box, type PlacedLabel } from '#lib/labels.ts';
import { relativePath } from '#lib/relative-path.ts';
import { partnerMapFile } from '#lib/urls.ts';
import { missionNumber } from '#views/names.ts';
import { missionStatus } from '#views/status.ts';
import { pictureView, type Picture, type Size } from './picture.ts';

interface Point {
  x: number;
  y: number;
}

/** A mission above the map, as a circle with its number. */
export interface GoalView extends Point {
  name: string;
  number: string;
  isFlown: boolean;
  /** Where the mission stands, where there is room for words. */
  status: string | undefined;
  /** Partners of no one country: a dot beside the mission instead of one on the Earth. */
  bodies: { text: string; dot: Point; label: Point } | undefined;
}

/** A country or region: a dot in its middle. */
export interface DotView extends Point {
  name: string;
  /** Whether a payload of it has flown. */
  isFlown: boolean;
}

/** From a country to a mission, as an SVG path. */
export interface LineView {
  country: string;
  mission: string;
  isFlown: boolean;
  path: string;
}

export interface PartnerMap extends Size {
  fontSize: number;
  goalRadius: number;
  dotRadius: number;
  goals: GoalView[];
  panels: (Box & { land: string; isInset: boolean })[];
  dots: DotView[];
  lines: LineView[];
  labels: PlacedLabel[];
}

/** A part of the Earth, in degrees, and where it is drawn. */
interface Panel extends Point {
  west: number;
  east: number;
  south: number;
  north: number;
  width: number;
}

interface Layout {
  width: number;
  fontSize: number;
  goalRadius: number;
  hasWords: boolean;
  dotRadius: number;
  /** Places of the goals, from left to right. */
  firstGoal: number;
  goalStep: number;
  /** Room above them for their names. */
  goalTop: number;
  /** The later panels are insets in the first and show what it leaves out. */
  panels: readonly Panel[];
}

/** The two forms of the picture: sizes in drawing units. */
const wide: Layout = {
  width: 1000,
  fontSize: 15,
  goalRadius: 30,
  hasWords: true,
  dotRadius: 5,
  firstGoal: 255,
  goalStep: 260,
  goalTop: 52,
  panels: [{ west: -140, east: 170, south: -56, north: 83, x: 0, y: 155, width: 1000 }],
};
const narrow: Layout = {
  width: 360,
  fontSize: 13,
  goalRadius: 21,
  hasWords: false,
  dotRadius: 3.5,
  firstGoal: 46,
  goalStep: 116,
  goalTop: 24,
  panels: [
    { west: -32, east: 122, south: -37, north: 84, x: 0, y: 96, width: 360 },
    { west: -128, east: -34, south: -56, north: 58, x: 0, y: 290, width: 96 },
  ],
};

/** Who flies on a mission: its countries, and the partners of no one country. */
interface Crew {
  mission: MissionEntry;
  isFlown: boolean;
  countries: string[];
  bodies: string[];
}

function crewsOf(library: Library): Crew[] {
  return library.missions
    .filter(({ data }) => data.kind === 'landing')
    .map((mission) => {
      const payloads = internationalPayloads(payloadsOn(library, mission.id));
      return {
        mission,
        isFlown: missionStatus(mission.data.status).shape === 'done',
        countries: payloadCountries(library, payloads),
        bodies: internationalMakers(library, payloads).map(shortName),
      };
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A projection of a part of the Earth, with the box that it fills. */
function project({ west, east, south, north, x, y, width }: Panel) {
  const middle = (west + east) / 2;
  const edge: GeoJSON.MultiPoint = {
    type: 'MultiPoint',
    coordinates: [west + 0.01, middle, east - 0.01].flatMap((longitude) =>
      [south, Math.max(south, 0), north].map((latitude): Place => [longitude, latitude]),
    ),
  };
  const projection = geoNaturalEarth1().rotate([-middle, 0]).fitWidth(width, edge);
  const height = geoPath(projection).bounds(edge)[1][1];
  const [left, top] = projection.translate();
  const box = { left: x, top: y, right: x + width, bottom: Math.round(y + height) };
  projection.translate([left + x, top + y]).clipExtent([
    [box.left, box.top],
    [box.right, box.bottom],
  ]);
  return { projection, box };
}

function goalOf({ mission, isFlown, bodies }: Crew, index: number, layout: Layout): GoalView {
  const { goalRadius, dotRadius, fontSize } = layout;
  const { names, status } = mission.data;
  const [x, y] = [layout.firstGoal + index * layout.goalStep, layout.goalTop + goalRadius];
  const dot = { x: x + goalRadius * 1.6, y };
  const label = { x: dot.x + dotRadius + fontSize * 0.35, y: y + fontSize * 0.35 };
  return {
    name: names.en,
    number: missionNumber(names.en),
    isFlown,
    status: layout.hasWords ? missionStatus(status).label : undefined,
    bodies: bodies.length === 0 ? undefined : { text: formatList(bodies), dot, label },
    x,
    y,
  };
}

function contains({ west, east, south, north }: Panel, [longitude, latitude]: Place): boolean {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** How far a place is from the middle of a panel, in degrees of longitude. */
function distance({ west, east }: Panel, [longitude]: Place): number {
  return Math.abs(longitude - (west + east) / 2);
}

/** The panel that shows a place, or the nearest where none does yet. */
function panelFor(place: Place, panels: readonly Panel[]): Panel | undefined {
  const nearest = panels.toSorted((a, b) => distance(a, place) - distance(b, place));
  return panels.find((panel) => contains(panel, place)) ?? nearest[0];
}

/** Degrees between a place and the edge of the panel that shows it. */
const margin = 6;

/** A panel that reaches far enough for its places. */
function grown(panel: Panel, places: readonly Place[]): Panel {
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return {
    ...panel,
    west: Math.min(panel.west, ...longitudes.map((longitude) => longitude - margin)),
    east: Math.max(panel.east, ...longitudes.map((longitude) => longitude + margin)),
    south: Math.min(panel.south, ...latitudes.map((latitude) => latitude - margin)),
    north: Math.max(panel.north, ...latitudes.map((latitude) => latitude + margin)),
  };
}

function dotOf(code: string, crews: readonly Crew[], projection: GeoProjection): DotView {
  const point = projection(countryPlace(code));
  if (point === null) throw new Error(`the map has no place for "${code}"`);
  return {
    name: countryName(code),
    x: round(point[0]),
    y: round(point[1]),
    isFlown: crews.some(({ isFlown, countries }) => isFlown && countries.includes(code)),
  };
}

/** The four points of a cubic Bézier curve. */
type Curve = readonly [Point, Point, Point, Point];

/** The curve that leaves a dot upwards and reaches a goal from below. */
function curve(dot: Point, goal: Point, radius: number): Curve {
  const end = { x: goal.x, y: goal.y + radius };
  const height = dot.y - end.y;
  const [leaves, arrives] = [dot.y - height * 0.95, end.y + height * 0.2];
  return [dot, { x: dot.x, y: round(leaves) }, { x: end.x, y: round(arrives) }, end];
}

/** The point of a curve at a share of its way. */
function along([a, b, c, d]: Curve, share: number): Point {
  const rest = 1 - share;
  const mix = (axis: 'x' | 'y') =>
    rest ** 3 * a[axis] +
    3 * rest ** 2 * share * b[axis] +
    3 * rest * share ** 2 * c[axis] +
    share ** 3 * d[axis];
  return { x: mix('x'), y: mix('y') };
}

function pathOf([a, b, c, d]: Curve): string {
  return `M${a.x} ${a.y}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`;
}

/** Points around a dot, for names that are not its own to keep away. */
function ring({ x, y }: Point, radius: number): Point[] {
  return Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** Shares of the way of a curve, closer together at its dot, where the eye needs it most. */
const shares = [
  ...Array.from({ length: 60 }, (_, step) => step / 60),
  ...Array.from({ length: 10 }, (_, step) => step / 200),
];

function labelsOf(
  dots: readonly DotView[],
  curves: Curve[],
  frame: Box,
  { fontSize, dotRadius }: Layout,
): PlacedLabel[] {
  const requests = dots.map(({ name, x, y }) => ({
    text: name,
    at: { x, y },
    clearance: dotRadius,
  }));
  return placeEveryLabel(requests, {
    fontSize,
    frame,
    obstacles: dots.map(({ x, y }) => ({
      left: x - dotRadius,
      top: y - dotRadius,
      right: x + dotRadius,
      bottom: y + dotRadius,
    })),
    avoided: [
      ...curves.flatMap((points) => shares.map((share) => along(points, share))),
      ...dots.flatMap((dot) => ring(dot, dotRadius + fontSize * 0.3)),
    ],
  });
}

function draw(crews: readonly Crew[], layout: Layout): PartnerMap {
  const { width, goalRadius, panels } = layout;
  const codes = [...new Set(crews.flatMap(({ countries }) => countries))];
  const parts = panels.map((panel) => {
    const own = codes.filter((code) => panelFor(countryPlace(code), panels) === panel);
    return { codes: own, ...project(grown(panel, own.map(countryPlace))) };
  });
  const dots = new Map(
    parts.flatMap(({ codes, projection }) =>
      codes.map((code) => [code, dotOf(code, crews, projection)] as const),
    ),
  );
  const goals = crews.map((crew, index) => goalOf(crew, index, layout));
  const curves = crews.flatMap(({ mission, countries, isFlown }, index) =>
    countries.flatMap((code) => {
      const [dot, goal] = [dots.get(code), goals[index]];
      if (!dot || !goal) return [];
      const points = curve(dot, goal, goalRadius);
      return [{ country: dot.name, mission: mission.data.names.en, isFlown, points }];
    }),
  );
  const height = Math.max(...parts.map(({ box }) => box.bottom));
  return {
    width,
    height,
    fontSize: layout.fontSize,
    goalRadius,
    dotRadius: layout.dotRadius,
    goals,
    panels: parts.map(({ projection, box }, index) => ({
      ...box,
      land: relativePath(geoPath(projection).digits(0)(land) ?? ''),
      isInset: index > 0,
    })),
    dots: [...dots.values()],
    lines: curves.map(({ points, ...line }) => ({ ...line, path: pathOf(points) })),
    labels: labelsOf(
      [...dots.values()],
      curves.map(({ points }) => points),
      { left: 0, top: layout.goalTop + 2 * goalRadius, right: width, bottom: height },
      layout,
    ),
  };
}

/** Which countries fly with which mission: the Earth below, the missions above it. */
export function partnerMap(library: Library): Picture<PartnerMap> {
  const crews = crewsOf(library);
  const countries = new Set(crews.flatMap((crew) => crew.countries));
  const bodies = [...new Set(crews.flatMap((crew) => crew.bodies))];
  const count = formatCount(countries.size, 'country or region', 'countries and regions');
  const missions = formatList(crews.map(({ mission }) => mission.data.names.en));
  return {
    alt: `Map of the Earth with lines from ${count} to ${missions}, on which their payloads fly`,
    caption: [
      'Each dot is a country or region whose organisations provide or build a payload; it stands in the middle, not at an institute.',
      bodies.length === 0
        ? ''
        : `${formatList(bodies)} ${bodies.length === 1 ? 'belongs' : 'belong'} to no one country.`,
      'Solid green: flown. Dashed amber: planned.',
      'Land: Natural Earth.',
    ]
      .filter(Boolean)
      .join(' '),
    wide: draw(crews, wide),
    narrow: draw(crews, narrow),
  };
}

/** The map of the partners as pages show it. */
export function partnerMapView(library: Library) {
  return pictureView(partnerMapFile(), partnerMap(library));
}
