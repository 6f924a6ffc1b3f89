import { bounds, isApproximate } from '#domain/dates.ts';
import type { Library, MissionEntry } from '#domain/library.ts';
import { launchOf } from '#domain/plans.ts';
import { routes } from '#lib/urls.ts';

/** A span on the time scale, in chart units from the left edge. */
interface Span {
  x: number;
  width: number;
}

/** Earlier plans for one and the same date: one tick, and when they were stated. */
export interface TickView {
  x: number;
  text: string;
}

export interface ChartRow {
  name: string;
  href: string;
  y: number;
  /** From launch to the end of the mission, or to today. */
  flown: Span | undefined;
  /** The planned launch, as wide as its precision; approximate dates have open ends. */
  planned: (Span & { isApproximate: boolean }) | undefined;
  /** Where a launch was called off. */
  calledOff: number | undefined;
  ticks: TickView[];
  /** What the row says, at the end of its marks. */
  label: string;
  labelX: number;
}

export interface ProgrammeChart {
  width: number;
  height: number;
  rows: ChartRow[];
  years: { x: number; text: string }[];
  today: number;
}

/** The chart in its own units: margins, scale and rows. */
const chart = { left: 110, right: 990, first: 2024, last: 2032, top: 46, row: 58 };
const shortest = 6;

function yearStart(year: number): number {
  return Date.UTC(year, 0, 1);
}

function yearOf(date: string): number {
  return new Date(bounds(date).min).getUTCFullYear();
}

function xOf(time: number): number {
  const [from, to] = [yearStart(chart.first), yearStart(chart.last)];
  const share = (time - from) / (to - from);
  return Math.round(chart.left + share * (chart.right - chart.left));
}

function span(from: number, to: number): Span {
  const x = xOf(from);
  return { x, width: Math.max(shortest, xOf(to) - x) };
}

/** Plans that named the same year, in the order in which the years were first named. */
function ticks({ data }: MissionEntry, current: string | undefined): TickView[] {
  const earlier = data.plans.filter(
    ({ planned }) => planned !== 'called-off' && planned !== current,
  );
  const groups = Map.groupBy(earlier, ({ planned }) => yearOf(planned));
  return [...groups.values()].flatMap((plans) => {
    const [first] = plans;
    const last = plans.at(-1);
    if (first === undefined || last === undefined) return [];
    const planned = yearOf(first.planned);
    const [from, to] = [yearOf(first.stated), yearOf(last.stated)];
    return [
      {
        x: xOf((yearStart(planned) + yearStart(planned + 1)) / 2),
        text: `${planned}, said ${from === to ? from : `${from}–${to}`}`,
      },
    ];
  });
}

function endOf({ data }: MissionEntry, library: Library, id: string, today: string): number {
  const landing = library.timelines.get(id)?.events.find((event) => event.id === 'earth-landing');
  if (data.status.state === 'completed' && landing) return bounds(landing.date).max;
  return bounds(today).min;
}

function marks(library: Library, entry: MissionEntry, today: string) {
  const launch = launchOf(entry.data, library.timelines.get(entry.id));
  switch (launch.state) {
    case 'happened':
      return { flown: span(bounds(launch.event.date).min, endOf(entry, library, entry.id, today)) };
    case 'planned': {
      const { min, max } = bounds(launch.planned);
      return { planned: { ...span(min, max), isApproximate: isApproximate(launch.planned) } };
    }
    case 'called-off':
      return { calledOff: xOf(bounds(launch.plan.stated).min) };
    case 'unknown':
      return {};
  }
}

function chartRow(library: Library, entry: MissionEntry, index: number, today: string): ChartRow {
  const { flown, planned, calledOff } = {
    flown: undefined,
    planned: undefined,
    calledOff: undefined,
    ...marks(library, entry, today),
  };
  const launch = launchOf(entry.data, library.timelines.get(entry.id));
  const current = launch.state === 'planned' ? launch.planned : undefined;
  const end = Math.max(
    flown ? flown.x + flown.width : 0,
    planned ? planned.x + planned.width : 0,
    calledOff ?? 0,
  );
  return {
    name: entry.data.names.en,
    href: routes.mission(entry.id),
    y: chart.top + index * chart.row + 34,
    flown,
    planned,
    calledOff,
    ticks: flown ? [] : ticks(entry, current),
    label: entry.data.status.label,
    labelX: end + 14,
  };
}

/** The programme on one time scale: flown, planned, called off, and how the plans moved. */
export function programmeChart(library: Library, today: string): ProgrammeChart {
  const years = Array.from({ length: chart.last - chart.first + 1 }, (_, i) => chart.first + i);
  return {
    width: 1000,
    height: chart.top + library.missions.length * chart.row + 10,
    rows: library.missions.map((mission, index) => chartRow(library, mission, index, today)),
    years: years.map((year) => ({ x: xOf(yearStart(year)), text: String(year) })),
    today: xOf(bounds(today).min),
  };
}
