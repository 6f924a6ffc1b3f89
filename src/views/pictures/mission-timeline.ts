import { bounds, precision } from '#domain/dates.ts';
import { entryOf, type Library } from '#domain/library.ts';
import {
  eventsByPhase,
  missionElapsed,
  type NumberedEvent,
  type PhaseEvents,
} from '#domain/timeline.ts';
import { textWidth } from '#lib/text-width.ts';
import type { EventFile } from '#schemas/event.ts';
import { dateWords, durationWords } from '#views/dates.ts';
import { eventStatus, type Shape } from '#views/status.ts';
import type { Picture } from './picture.ts';
import { timeScale, type TickView, type TimeScale } from './time-scale.ts';

/** An event on a time scale: a circle with its number in the list of events. */
export interface StopView {
  number: number;
  shape: Shape;
  x: number;
  y: number;
  /** From first to last possible instant, where that is wider than the circle. */
  extent: Span | undefined;
}

interface Span {
  x: number;
  width: number;
}

interface Point {
  x: number;
  y: number;
}

/** Words at a point; `end` words end there. */
export interface WordsView {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** A phase: its band, its title above the band, and its events. */
export interface BandView extends Span {
  title: WordsView;
  y: number;
  height: number;
  stops: StopView[];
  /** Places of events that are too crowded here and stand in a magnified part. */
  crowded: number[];
}

/** A part of the scale that is drawn again, larger. */
export interface MagnifiedView {
  /** Names the part here and on the scale above. */
  letter: string;
  /** How long the part is, in words. */
  length: string;
  title: Point;
  y: number;
  height: number;
  ticks: TickView[];
  stops: (StopView & { words: WordsView | undefined })[];
  /** What it magnifies, on the scale above. */
  from: Span;
}

export interface MissionTimeline {
  width: number;
  height: number;
  radius: number;
  fontSize: number;
  axis: number;
  ticks: TickView[];
  bands: BandView[];
  magnified: MagnifiedView[];
  today: number | undefined;
}

/** The two forms of the picture: sizes in drawing units. */
const wide = { width: 1000, margin: 14, radius: 12, fontSize: 15, hasWords: true };
const narrow = { width: 360, margin: 11, radius: 10, fontSize: 13, hasWords: false };

type Layout = typeof wide;

/** An event with the place of its middle on the scale. */
interface Placed {
  event: NumberedEvent;
  x: number;
}

const gap = 3;
const axisHeight = 34;
const phaseGap = 14;
const bandPadding = 5;
const letters = 'ABCDEFGH';
/** How many events known to the minute make a crowd that is worth magnifying. */
const crowd = 3;

function middle(date: string): number {
  const { min, max } = bounds(date);
  return isClock(date) ? min : (min + max) / 2;
}

function isClock(date: string): boolean {
  return ['second', 'minute'].includes(precision(date));
}

function place(events: readonly NumberedEvent[], { x }: TimeScale): Placed[] {
  return events.map((event) => ({ event, x: x(middle(event.date)) })).toSorted((a, b) => a.x - b.x);
}

/** Runs of events whose circles would touch, with enough of them known to the minute. */
function crowds(placed: readonly Placed[], { radius }: Layout): Placed[][] {
  const runs: Placed[][] = [];
  for (const stop of placed) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && stop.x - last.x < 2 * radius) run.push(stop);
    else runs.push([stop]);
  }
  return runs.filter((run) => run.filter(({ event }) => isClock(event.date)).length >= crowd);
}

/** Lanes in which circles at these places, in ascending order, do not touch. */
function lanesOf(places: readonly number[], width: number): number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => end + width <= x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x;
    return lane;
  });
}

function extentOf({ date }: NumberedEvent, scale: TimeScale, { radius }: Layout) {
  const { min, max } = bounds(date);
  const from = scale.x(min);
  const width = Math.round(scale.x(max) - from);
  return width > 2 * radius ? { x: from, width } : undefined;
}

function stopAt({ event, x }: Placed, y: number, scale: TimeScale, layout: Layout, today: string) {
  const isPast = bounds(event.date).max < bounds(today).min;
  return {
    number: event.number,
    shape: eventStatus(event.state, isPast).shape,
    x: Math.min(Math.max(x, layout.margin), layout.width - layout.margin),
    y,
    extent: extentOf(event, scale, layout),
  };
}

/** Words that start at `x`, or end at the right edge where they would stick out. */
function wordsAt(text: string, x: number, y: number, { width, fontSize }: Layout): WordsView {
  if (x + textWidth(text, fontSize) <= width) return { text, x, y, anchor: 'start' };
  return { text, x: width, y, anchor: 'end' };
}

/** Words beside a circle, where there is room for them. */
function wordsBeside(stop: StopView, text: string, layout: Layout): WordsView | undefined {
  const room = textWidth(text, layout.fontSize);
  const distance = layout.radius + 8;
  const y = stop.y + layout.fontSize * 0.36;
  if (stop.x + distance + room <= layout.width)
    return { text, x: stop.x + distance, y, anchor: 'start' };
  if (stop.x - distance - room >= 0) return { text, x: stop.x - distance, y, anchor: 'end' };
  return undefined;
}

/** The phases one below the other, each from its first event to that of the next. */
function bandsOf(
  phases: readonly PhaseEvents[],
  magnified: ReadonlySet<NumberedEvent>,
  scale: TimeScale,
  span: readonly [number, number],
  layout: Layout,
  today: string,
): BandView[] {
  const starts = phases.map(({ events: [first] }) => (first ? bounds(first.date).min : span[0]));
  const lane = 2 * layout.radius + gap;
  let top = axisHeight;
  return phases.map(({ title, events }, index) => {
    const x = scale.x(starts[index] ?? span[0]);
    const width = Math.max(scale.x(starts[index + 1] ?? span[1]) - x, 3);
    const placed = place(events, scale);
    const free = placed.filter(({ event }) => !magnified.has(event));
    const lanes = lanesOf(
      free.map((stop) => stop.x),
      lane,
    );
    const y = top + layout.fontSize + 8;
    const height = Math.max(1, ...lanes.map((number) => number + 1)) * lane - gap + 2 * bandPadding;
    top = y + height + phaseGap;
    const centre = y + bandPadding + layout.radius;
    return {
      title: wordsAt(title, x, y - 7, layout),
      x,
      width,
      y,
      height,
      stops: free.map((stop, i) =>
        stopAt(stop, centre + (lanes[i] ?? 0) * lane, scale, layout, today),
      ),
      crowded: placed.filter(({ event }) => magnified.has(event)).map((stop) => stop.x),
    };
  });
}

function magnify(
  run: readonly Placed[],
  letter: string,
  top: number,
  layout: Layout,
  today: string,
): MagnifiedView {
  const events = run.map(({ event }) => event);
  const [first, last] = [run[0], run.at(-1)];
  const times = events.map(({ date }) => middle(date));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const margin = layout.radius + 2;
  const scale = timeScale([from, to], [margin, layout.width - margin], layout.fontSize - 2);
  const placed = place(events, scale);
  const lane = 2 * layout.radius + gap;
  const y = top + layout.fontSize + 34;
  const lanes = layout.hasWords
    ? placed.map((_, index) => index)
    : lanesOf(
        placed.map((stop) => stop.x),
        lane,
      );
  const centre = y + bandPadding + layout.radius;
  return {
    letter,
    length: durationWords(to - from),
    title: { x: 0, y: top + layout.fontSize },
    y,
    height: (Math.max(...lanes) + 1) * lane - gap + 2 * bandPadding,
    ticks: scale.ticks,
    from: { x: first?.x ?? 0, width: (last?.x ?? 0) - (first?.x ?? 0) },
    stops: placed.map((stop, i) => {
      const view = stopAt(stop, centre + (lanes[i] ?? 0) * lane, scale, layout, today);
      const words = layout.hasWords ? wordsBeside(view, stop.event.title, layout) : undefined;
      return { ...view, words };
    }),
  };
}

function draw(phases: readonly PhaseEvents[], layout: Layout, today: string): MissionTimeline {
  const events = phases.flatMap((phase) => phase.events);
  const span = spanOf(events);
  const { width, margin, fontSize } = layout;
  const scale = timeScale(span, [margin, width - margin], fontSize - 2);
  const runs = crowds(place(events, scale), layout);
  const inRuns = new Set(runs.flat().map(({ event }) => event));
  const bands = bandsOf(phases, inRuns, scale, span, layout, today);
  const magnified: MagnifiedView[] = [];
  let bottom = Math.max(...bands.map(({ y, height }) => y + height));
  for (const [index, run] of runs.entries()) {
    const view = magnify(run, letters[index] ?? '', bottom + 30, layout, today);
    magnified.push(view);
    bottom = view.y + view.height;
  }
  const now = bounds(today).min;
  return {
    width,
    height: Math.ceil(bottom + 4),
    radius: layout.radius,
    fontSize: layout.fontSize,
    axis: axisHeight - 10,
    ticks: scale.ticks,
    bands,
    magnified,
    today: now > span[0] && now < span[1] ? scale.x(now) : undefined,
  };
}

function spanOf(events: readonly NumberedEvent[]): readonly [number, number] {
  const spans = events.map(({ date }) => bounds(date));
  return [Math.min(...spans.map(({ min }) => min)), Math.max(...spans.map(({ max }) => max))];
}

/** The phases from the first to the last of the flight, where there was one; otherwise all. */
function phasesShown(timeline: EventFile): PhaseEvents[] {
  const phases = eventsByPhase(timeline);
  const isFlight = ({ events }: PhaseEvents) =>
    events.some((event) => missionElapsed(timeline, event) !== undefined);
  const flight = phases.slice(phases.findIndex(isFlight), phases.findLastIndex(isFlight) + 1);
  return flight.length > 0 ? flight : phases;
}

function captionOf(phases: readonly PhaseEvents[], all: number, magnified: boolean): string {
  const events = phases.flatMap((phase) => phase.events);
  const [first, last] = [events[0], events.at(-1)];
  const [from, to] = spanOf(events);
  const others = [
    first && first.number > 1 ? `before number ${first.number}` : '',
    last && last.number < all ? `after number ${last.number}` : '',
  ].filter(Boolean);
  const parts = [
    `Phases on a true time scale in UTC, ${durationWords(to - from)}.`,
    'The numbers are those of the list below.',
    magnified ? 'Hours that are too crowded are drawn again, larger.' : '',
    others.length > 0 ? `Events ${others.join(' and ')} are in the list only.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The events of a mission on a true time scale, phase by phase. */
export function missionTimeline(
  library: Library,
  id: string,
  today: string,
): Picture<MissionTimeline> | undefined {
  const timeline = library.timelines.get(id);
  if (timeline === undefined) return undefined;
  const name = entryOf(library.missions, id).data.names.en;
  const phases = phasesShown(timeline);
  const events = phases.flatMap((phase) => phase.events);
  const [first, last] = [events[0]?.date ?? today, events.at(-1)?.date ?? today];
  const drawing = draw(phases, wide, today);
  return {
    alt: `The phases and events of ${name} on a time scale, ${dateWords(first)} to ${dateWords(last)}`,
    caption: captionOf(phases, timeline.events.length, drawing.magnified.length > 0),
    wide: drawing,
    narrow: draw(phases, narrow, today),
  };
}
