import { bounds, type Bounds } from '#domain/dates.ts';
import { launchDate, launchOf, type Launch } from '#domain/plans.ts';
import { dateWords, durationWords } from '#views/dates.ts';
import { launchView } from '#views/plans.ts';
import type { Shape } from '#views/status.ts';
import type { Subject } from './cells.ts';

/** The events that open a mission to partners, which missions call by different ids. */
const calls = ['payload-call', 'international-call', 'call'];

/** The time from the call to partners to the launch; places are in percent of the axis. */
export interface WaitView {
  mission: string;
  /** Left out where either end is not known. */
  bar: { from: number; to: number; until: number; shape: Shape } | undefined;
  words: string;
}

export interface WaitsView {
  rows: WaitView[];
  years: { x: number; text: string }[];
  today: number;
}

interface Wait {
  mission: string;
  span: { from: Bounds; to: Bounds; shape: Shape } | undefined;
  words: string;
}

const verbs: Record<Launch['state'], string> = {
  happened: 'launched',
  planned: 'launch planned for',
  'called-off': 'launch called off on',
  unknown: '',
};

function waitOf({ entry, timeline }: Subject): Wait {
  const mission = entry.data.names.en;
  const call = timeline?.events.find(({ id }) => calls.includes(id));
  const launch = launchOf(entry.data, timeline);
  const date = launchDate(launch);
  if (call === undefined || date === undefined)
    return { mission, span: undefined, words: 'Not found in a source' };
  const [from, to] = [bounds(call.date), bounds(date)];
  const after =
    launch.state === 'planned' ? '' : `, about ${durationWords(to.min - from.min)} later`;
  return {
    mission,
    span: { from, to, shape: launchView(entry, timeline).shape },
    words: `Call on ${dateWords(call.date)}; ${verbs[launch.state]} ${dateWords(date)}${after}`,
  };
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** The time from the call to partners to the launch of each mission, on one axis of whole years. */
export function waitsView(subjects: readonly Subject[], today: string): WaitsView {
  const waits = subjects.map(waitOf);
  const now = bounds(today).min;
  const times = [now, ...waits.flatMap(({ span }) => (span ? [span.from.min, span.to.max] : []))];
  const first = yearOf(Math.min(...times));
  const last = yearOf(Math.max(...times)) + 1;
  const [start, end] = [Date.UTC(first, 0), Date.UTC(last, 0)];
  const place = (time: number) => Math.round(((time - start) / (end - start)) * 10_000) / 100;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    rows: waits.map(({ mission, span, words }) => ({
      mission,
      words,
      bar: span && {
        from: place(span.from.min),
        to: place(span.to.min),
        until: place(span.to.max),
        shape: span.shape,
      },
    })),
    years: years
      .filter((year) => year % 2 === 0 && year > first && year < last)
      .map((year) => ({ x: place(Date.UTC(year, 0)), text: String(year) })),
    today: place(now),
  };
}
