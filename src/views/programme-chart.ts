import { bounds } from '#domain/dates.ts';
import type { Library } from '#domain/library.ts';
import { courseOf, programmeParts, type Part } from '#domain/programme.ts';
import { routes } from '#lib/urls.ts';
import { placeOf, stripOf, yearMarks, type StripView } from './programme-strip.ts';
import { missionStatus, type StatusView } from './status.ts';

export interface ChartRow {
  name: string;
  /** The page of a mission, or what the timeline tells of a stage. */
  href: string;
  /** True for the missions that this site tells. */
  isTold: boolean;
  status: StatusView;
  strip: StripView;
}

/** Places are in percent of the width of a strip. */
export interface ProgrammeChart {
  rows: ChartRow[];
  years: { x: number; text: string }[];
  today: number;
}

/** Where a part of the programme stands, in the words of its editor. */
export function partStatus(part: Part, library: Library): StatusView {
  if (part.kind === 'mission') return missionStatus(part.entry.data.status);
  const hasFlown = courseOf(part, library).state === 'flown';
  return { shape: hasFlown ? 'done' : 'planned', label: part.entry.data.label };
}

function chartRow(part: Part, library: Library, today: string): ChartRow {
  const { id, data } = part.entry;
  const isTold = part.kind === 'mission';
  return {
    name: data.names.en,
    href: isTold ? routes.mission(id) : `${routes.timeline()}#${id}`,
    isTold,
    status: partStatus(part, library),
    strip: stripOf(part, library, today),
  };
}

/**
 * The whole programme on one time scale, a row for each part: what flew, what is planned and how
 * exactly, what was called off, and the earlier plans.
 */
export function programmeChart(library: Library, today: string): ProgrammeChart {
  return {
    rows: programmeParts(library).map((part) => chartRow(part, library, today)),
    years: yearMarks(),
    today: placeOf(bounds(today).min),
  };
}
