import type { Library, PayloadEntry } from '#domain/library.ts';
import type { Module } from '#schemas/mission.ts';
import type { Payload } from '#schemas/payload.ts';
import { wrapText } from '#lib/text-width.ts';
import { moreWords } from '#views/long-lists.ts';
import { craft, type Craft } from './craft.ts';
import { linesAt, linesHeight, type Line } from './lines.ts';
import { labelBlock, type LabelBlock, type PayloadLabel, type TypeSizes } from './payload-label.ts';

interface Point {
  x: number;
  y: number;
}

/** A column of words on one side of the craft. */
export interface Column {
  /** Where its lines start, or end where they stand on the left. */
  x: number;
  width: number;
  anchor: Line['anchor'];
  origins: readonly Payload['origin'][];
  /** Whether the names of the modules stand here. */
  hasNames: boolean;
}

export interface SpacecraftLayout {
  width: number;
  sizes: TypeSizes;
  /** Middle of the stack, and how far beside it rovers and the like stand. */
  axis: number;
  aside: number;
  scale: number;
  radius: number;
  /** How far below the top of its row a craft stands at most, where its words need more room. */
  drop: number;
  columns: readonly Column[];
  trayColumns: number;
}

/** A payload on its module: its mark, its words, and the line between them. */
export interface PlacedPayload extends PayloadLabel {
  marker: Point;
  /** Path from the mark to the words. */
  leader: string;
}

/** How many payloads are not drawn, and where all of them are listed. */
export interface More {
  words: Line[];
  href: string;
}

/** One craft with its name and its payloads. */
export interface RowView {
  id: string;
  craft: Craft;
  /** Middle of the upper edge of the craft. */
  x: number;
  y: number;
  name: Line[];
  carrier: Line[];
  payloads: PlacedPayload[];
  more: More[];
}

/** A module, what carries it and what it carries, with the address of the list of all payloads. */
export interface Loaded {
  module: Module;
  carrier: Module | undefined;
  payloads: readonly PayloadEntry[];
  list: string;
}

const blockGap = 12;

/** Payloads of one origin that are drawn on a craft: more than any has flown with. */
export const mostDrawn = 12;

/** What stands in a column, broken into lines. */
interface Filled {
  column: Column;
  heading: { name: string[]; carrier: string[]; height: number };
  blocks: LabelBlock[];
  /** How many payloads have no block. */
  more: string[];
  height: number;
}

function fill(
  library: Library,
  column: Column,
  { module, carrier, payloads }: Loaded,
  { sizes }: SpacecraftLayout,
): Filled {
  const { width, hasNames, origins } = column;
  const name = hasNames ? wrapText(module.names.en, width, sizes.name) : [];
  const carrierWords = hasNames && carrier ? `Carried by: ${carrier.names.en}` : '';
  const carrierLines = carrierWords ? wrapText(carrierWords, width, sizes.small) : [];
  const ofOrigins = origins.map((origin) => payloads.filter(({ data }) => data.origin === origin));
  const drawn = ofOrigins.flatMap((ofOne) => ofOne.slice(0, mostDrawn));
  const left = ofOrigins.flat().length - drawn.length;
  const blocks = drawn.map((payload) => labelBlock(library, payload, width, sizes));
  const more = left > 0 ? [moreWords(left)] : [];
  const heading = {
    name,
    carrier: carrierLines,
    height: linesHeight(name, sizes.name) + linesHeight(carrierLines, sizes.small),
  };
  const heights = [
    heading.height,
    ...blocks.map(({ height }) => height),
    linesHeight(more, sizes.text),
  ].filter(Boolean);
  return {
    column,
    heading,
    blocks,
    more,
    height: heights.reduce((sum, height) => sum + height + blockGap, -blockGap),
  };
}

/**
 * Places for marks near one edge of a body, each at a height of its own, in as many columns behind
 * each other as they need and the body has room for.
 */
function markers(
  count: number,
  side: 1 | -1,
  at: Point,
  { zone }: Craft,
  layout: SpacecraftLayout,
) {
  const { scale, radius, columns } = layout;
  const step = 2 * radius + 2;
  const inset = zone.edge * scale - radius - 3;
  const room = columns.length > 1 ? inset - step / 2 : 2 * inset;
  const most = Math.floor(room / step) + 1;
  const free = (zone.bottom - zone.top) * scale;
  const depth = Math.min(most, Math.max(1, Math.ceil((count * step) / free)));
  const height = Math.max(free, (count * step) / depth);
  const top = at.y + ((zone.top + zone.bottom) / 2) * scale - height / 2;
  return Array.from({ length: count }, (_, index) => ({
    x: Math.round(at.x + side * (inset - (index % depth) * step)),
    y: Math.round((top + ((index + 0.5) / count) * height) * 10) / 10,
  }));
}

function leader(marker: Point, to: Point, clear: number, side: 1 | -1): string {
  const end = to.x - side * 8;
  return `M${marker.x} ${marker.y}H${clear}L${end - side * 6} ${to.y}H${end}`;
}

function placePayloads(
  { column, heading, blocks }: Filled,
  top: number,
  at: Point,
  shape: Craft,
  layout: SpacecraftLayout,
): PlacedPayload[] {
  const side = column.anchor === 'start' ? 1 : -1;
  const places = markers(blocks.length, side, at, shape, layout);
  const clear = Math.round(at.x + side * ((shape.width / 2) * layout.scale + 4));
  let y = top + (heading.height && heading.height + blockGap);
  return blocks.map((block, index) => {
    const label = block.at(column.x, y, column.anchor);
    const marker = places[index] ?? at;
    const middle = Math.round(y + layout.sizes.text * 0.6);
    y += block.height + blockGap;
    return { ...label, marker, leader: leader(marker, { x: column.x, y: middle }, clear, side) };
  });
}

/** One craft from the upper edge `top` on, with the height that it needs. */
export function rowOf(
  library: Library,
  loaded: Loaded,
  place: { x: number; top: number },
  layout: SpacecraftLayout,
): { row: RowView; height: number } {
  const { id, kind } = loaded.module;
  const shape = craft[kind];
  const filled = layout.columns.map((column) => fill(library, column, loaded, layout));
  const craftHeight = shape.height * layout.scale;
  const height = Math.ceil(Math.max(craftHeight, ...filled.map((part) => part.height)));
  const below = Math.min((height - craftHeight) / 2, layout.drop);
  const at = { x: place.x, y: Math.round(place.top + below) };
  const row: RowView = { id, craft: shape, ...at, name: [], carrier: [], payloads: [], more: [] };
  for (const part of filled) {
    const { x, anchor } = part.column;
    const { name, carrier } = part.heading;
    const { sizes } = layout;
    const top = Math.max(place.top, at.y + (craftHeight - part.height) / 2);
    const second = top + linesHeight(name, sizes.name);
    row.name.push(...linesAt(name, { x, top, anchor, size: sizes.name }));
    row.carrier.push(...linesAt(carrier, { x, top: second, anchor, size: sizes.small }));
    row.payloads.push(...placePayloads(part, top, at, shape, layout));
    if (part.more.length > 0) {
      const last = top + part.height - linesHeight(part.more, sizes.text);
      const words = linesAt(part.more, { x, top: last, anchor, size: sizes.text });
      row.more.push({ words, href: loaded.list });
    }
  }
  return { row, height };
}
