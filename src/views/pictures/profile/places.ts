import type { Point } from '#lib/rounded-path.ts';
import type { Form } from './form.ts';
import type { Line, Stop } from './lines.ts';

/** Where everything of a route stands, in drawing units. */
export interface Places {
  stops: ReadonlyMap<Stop, Point>;
  /** Ends of the lines of craft that stay where they are. */
  ends: ReadonlyMap<Line, Point>;
  /** Height of the way home, where there is one. */
  home: number | undefined;
  height: number;
}

type Item = Stop | Line;

/** Distance of the L2 point from the way home. */
const l2Distance = 72;

function isAtMoon({ place }: Stop): boolean {
  return place === 'lunar-orbit' || place === 'surface';
}

/** Lines that begin at the same stop and stay at its place. */
function staying(start: Stop, lines: readonly Line[]): Line[] {
  return lines.filter(
    (line) =>
      line.leaves && line.path[0] === start && line.path.every((s) => s.place === start.place),
  );
}

/**
 * Columns by which a line stands beside the one it leaves: the one listed last goes straight on,
 * unless the line that they leave does.
 */
export function sideOf(line: Line, lines: readonly Line[]): number {
  const [start] = line.path;
  if (start === undefined || !line.leaves) return 0;
  const group = staying(start, lines);
  const goesOn = lines.some(
    (other) => other.path.includes(start) && other.path[0] !== start && other.path.at(-1) !== start,
  );
  const beside = goesOn ? group : group.slice(0, -1);
  return beside.includes(line) ? beside.length - beside.indexOf(line) : 0;
}

/** Whether the craft of a line stay where its last stop is, at the Moon. */
function staysAtMoon(line: Line, lines: readonly Line[]): boolean {
  const last = line.path.at(-1);
  if (last === undefined || line.arrives || !isAtMoon(last)) return false;
  return line.path.length === 1 || !lines.some(({ leaves, path }) => leaves && path[0] === last);
}

/**
 * What stands at the Moon, from top to bottom: the stops in the order of time, and the ends of lines.
 * A line ends after its last stop and after the lines further to the side; one that goes straight on
 * in orbit ends below everything.
 */
function rowsOf(lines: readonly Line[]): Item[] {
  const items: Item[] = [...new Set(lines.flatMap(({ path }) => path))]
    .filter(isAtMoon)
    .toSorted((a, b) => a.order - b.order);
  for (const line of lines.filter((candidate) => staysAtMoon(candidate, lines))) {
    const [start] = line.path;
    const group = start ? staying(start, lines) : [];
    const above = [...group.slice(0, group.indexOf(line)), line];
    const index = items.findLastIndex((item) =>
      above.some((other) => item === other || other.path.some((stop) => stop === item)),
    );
    if (start?.place === 'lunar-orbit' && sideOf(line, lines) === 0) items.push(line);
    else items.splice(index + 1, 0, line);
  }
  return items;
}

function moonX(item: Item, lines: readonly Line[], form: Form): number {
  const line = 'path' in item ? item : lines.find(({ path }) => path.slice(1).includes(item));
  const stop = 'path' in item ? item.path.at(-1) : item;
  const column = stop?.place === 'surface' ? form.surface : form.orbit;
  return column + (line ? sideOf(line, lines) : 0) * form.side;
}

/** Points at the Moon, one to a row; room is left where several craft part. */
function atMoon(lines: readonly Line[], top: number, form: Form): Map<Item, Point> {
  let y = top;
  return new Map(
    rowsOf(lines).map((item) => {
      const point = { x: moonX(item, lines, form), y };
      const sides = lines
        .filter((line) => line.path[0] === item)
        .map((line) => sideOf(line, lines));
      y += form.row * Math.max(1, ...sides);
      return [item, point];
    }),
  );
}

/** Stops on the way home in their order; L2 stands where the line to it leaves. */
function homeStops(lines: readonly Line[], { isWide }: Form): Stop[] {
  const places = isWide ? ['return'] : ['return', 'l2'];
  return [...new Set(lines.flatMap(({ path }) => path))]
    .filter(({ place }) => places.includes(place))
    .toSorted((a, b) => rank(a, lines) - rank(b, lines));
}

function rank(stop: Stop, lines: readonly Line[]): number {
  if (stop.place !== 'l2') return stop.order;
  const start = lines.find(({ path }) => path.includes(stop))?.path[0];
  return (start?.order ?? stop.order) + 0.5;
}

/** Numbers evenly between two ends, without these. */
function between(from: number, to: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => from + ((to - from) * (index + 1)) / (count + 1),
  );
}

/** The stops on the way from Earth to the Moon and back, by where they stand. */
function waysOf(lines: readonly Line[], form: Form) {
  const all = [...new Set(lines.flatMap(({ path }) => path))];
  const atEarth = all.filter(({ place }) => place === 'earth');
  const isArrival = (stop: Stop) => lines.some(({ path }) => path.slice(1).includes(stop));
  return {
    departures: atEarth.filter((stop) => !isArrival(stop)),
    out: all.filter(({ place }) => place === 'transfer'),
    home: homeStops(lines, form),
    arrivals: atEarth.filter(isArrival),
    l2: all.filter(({ place }) => place === 'l2'),
  };
}

type Ways = ReturnType<typeof waysOf>;

/** Places along the way out, from the Earth to a point above the first row at the Moon. */
function onWayOut({ departures, out }: Ways, top: number, form: Form): [Stop, Point][] {
  const { isWide, earth, orbit } = form;
  const steps = isWide
    ? between(earth.x, orbit, out.length).map((x) => ({ x, y: earth.y }))
    : between(earth.y, top, out.length).map((y) => ({ x: earth.x, y }));
  return [
    ...departures.map((stop): [Stop, Point] => [stop, earth]),
    ...out.map((stop, index): [Stop, Point] => [stop, steps[index] ?? earth]),
  ];
}

/** Places along the way home, which runs at the height `homeY` where the picture is wide. */
function onWayHome(ways: Ways, top: number, homeY: number, form: Form): [Stop, Point][] {
  const { isWide, earth, orbit } = form;
  const { home, arrivals, l2 } = ways;
  const steps = isWide
    ? between(orbit, earth.x, home.length).map((x) => ({ x, y: homeY }))
    : between(top, earth.y, home.length).map((y) => ({ x: form.home, y }));
  const landing = { x: form.home, y: isWide ? homeY : earth.y };
  const atL2 = (stop: Stop): Point =>
    isWide
      ? { x: earth.x, y: homeY + l2Distance }
      : { x: form.home - l2Distance / 2, y: steps[home.indexOf(stop)]?.y ?? earth.y };
  return [
    ...home.map((stop, index): [Stop, Point] => [stop, steps[index] ?? earth]),
    ...arrivals.map((stop): [Stop, Point] => [stop, landing]),
    ...l2.map((stop): [Stop, Point] => [stop, atL2(stop)]),
  ];
}

/** Gives every stop its place: along the way out, downwards at the Moon, along the way home. */
export function placeStops(lines: readonly Line[], form: Form): Places {
  const { isWide, earth, row } = form;
  const ways = waysOf(lines, form);
  const rows = isWide ? 1 : 1.25 * (Math.max(2, ways.out.length, ways.home.length) + 1);
  const top = earth.y + rows * row;
  const moon = [...atMoon(lines, top, form)];
  const last = Math.max(earth.y, ...moon.map(([, { y }]) => y));
  const homeY = last + row * 1.5;
  const hasHome = ways.home.length + ways.arrivals.length > 0;
  const depth = isWide && ways.l2.length > 0 ? l2Distance : 0;
  return {
    stops: new Map([
      ...onWayOut(ways, top, form),
      ...moon.flatMap(([item, at]): [Stop, Point][] => ('path' in item ? [] : [[item, at]])),
      ...onWayHome(ways, top, homeY, form),
    ]),
    ends: new Map(
      moon.flatMap(([item, at]): [Line, Point][] => ('path' in item ? [[item, at]] : [])),
    ),
    home: hasHome ? homeY : undefined,
    height: Math.ceil(hasHome ? homeY + depth + form.margin : last + row * 1.1),
  };
}
