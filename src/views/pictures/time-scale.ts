import { scaleUtc } from 'd3-scale';
import { textWidth } from '#lib/text-width.ts';
import { site } from '#site.config.ts';

/** A mark on the axis of a time scale. */
export interface TickView {
  x: number;
  text: string;
}

export interface TimeScale {
  /** Place of an instant, given in milliseconds since 1970 UTC. */
  x: (time: number) => number;
  ticks: TickView[];
}

const day = 86_400_000;

const formats = {
  year: { year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** What a mark says: no more than tells it from its neighbours; midnight is the day. */
function tickText(time: number, span: number): string {
  const format = (name: keyof typeof formats) =>
    new Intl.DateTimeFormat(site.locale, { ...formats[name], timeZone: 'UTC' }).format(time);
  if (span > 3 * 365 * day) return format('year');
  if (span > 120 * day) return format('month');
  return span > 4 * day || time % day === 0 ? format('day') : format('minute');
}

/** Every first, second, third … mark, so that the words of none touch. */
function thinned(ticks: readonly TickView[], fontSize: number): TickView[] {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return [...ticks];
  const needed = Math.max(...ticks.map(({ text }) => textWidth(text, fontSize))) + fontSize;
  const step = Math.ceil(needed / (second.x - first.x));
  return ticks.filter((_, index) => index % step === 0);
}

/**
 * A true scale of time in UTC with round marks.
 *
 * @param span First and last instant, in milliseconds since 1970.
 * @param range Places of the two, in the unit of `fontSize`, the size of the words at the marks.
 */
export function timeScale(
  [from, to]: readonly [number, number],
  range: readonly [number, number],
  fontSize: number,
): TimeScale {
  const scale = scaleUtc().domain([from, to]).range(range);
  const x = (time: number) => Math.round(scale(time) * 10) / 10;
  const ticks = scale
    .ticks((range[1] - range[0]) / (fontSize * 7))
    .map((tick) => tick.getTime())
    .map((time) => ({ x: x(time), text: tickText(time, to - from) }));
  return { x, ticks: thinned(ticks, fontSize) };
}
