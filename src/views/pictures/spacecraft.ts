import { entryOf, type Library, type MissionEntry, type PayloadEntry } from '#domain/library.ts';
import { once, onceForText } from '#domain/once.ts';
import { payloadsOn } from '#domain/partners.ts';
import { placementOf, stackOf, type Placement } from '#domain/spacecraft.ts';
import type { Module, ModuleKind } from '#schemas/mission.ts';
import type { Payload } from '#schemas/payload.ts';
import { payloadFacet } from '#lib/urls.ts';
import { moreWords } from '#views/long-lists.ts';
import { linesAt, linesHeight, type Line } from './lines.ts';
import { labelBlock, type Mark, type PayloadLabel } from './payload-label.ts';
import type { Picture } from './picture.ts';
import {
  mostDrawn,
  rowOf,
  type More,
  type RowView,
  type SpacecraftLayout,
} from './spacecraft-row.ts';

/** What a mark means, in words beside it. */
export interface KeyView {
  mark: Mark;
  x: number;
  y: number;
  words: Line;
}

/** Payloads that stand on no module of the drawing, and why. */
export interface TrayView {
  title: Line[];
  /** The line around them, open above. */
  y: number;
  width: number;
  height: number;
  payloads: (PayloadLabel & { marker: { x: number; y: number } })[];
  more: More | undefined;
}

export interface SpacecraftDrawing {
  width: number;
  height: number;
  scale: number;
  radius: number;
  keys: KeyView[];
  /** Lines along which the craft are lifted off each other. */
  axes: { x: number; from: number; to: number }[];
  rows: RowView[];
  trays: TrayView[];
  note: Line[];
}

const wide: SpacecraftLayout = {
  width: 1000,
  sizes: { name: 28, text: 16, small: 14 },
  axis: 500,
  aside: 64,
  scale: 1,
  radius: 5,
  drop: 110,
  columns: [
    { x: 310, width: 310, anchor: 'end', origins: ['chinese'], hasNames: true },
    { x: 690, width: 310, anchor: 'start', origins: ['international'], hasNames: false },
  ],
  trayColumns: 3,
};

const narrow: SpacecraftLayout = {
  width: 360,
  sizes: { name: 21, text: 13, small: 12 },
  axis: 74,
  aside: 36,
  scale: 0.58,
  radius: 4,
  drop: 16,
  columns: [
    {
      x: 172,
      width: 188,
      anchor: 'start',
      origins: ['international', 'chinese'],
      hasNames: true,
    },
  ],
  trayColumns: 1,
};

const rowGap = 36;
const markRoom = 16;
const trayPadding = 18;

/** Kinds that stand beside the axis of the stack. */
const asideKinds: readonly ModuleKind[] = ['rover', 'hopper', 'robot'];

const keyWords: Record<Payload['origin'], string> = {
  international: 'From a partner abroad',
  chinese: 'From the Chinese programme',
};

/** Where each craft stands across: on the axis, or left and right of it in turn. */
function placesAcross(stack: readonly Module[], { axis, aside }: SpacecraftLayout): number[] {
  let side = -1;
  return stack.map(({ kind, carriedBy }) => {
    if (carriedBy === undefined || !asideKinds.includes(kind)) return axis;
    side = -side;
    return axis + side * aside;
  });
}

/** The key: on top of the column of each origin, or one below the other where they share one. */
function keysOf(origins: ReadonlySet<string>, { columns, sizes }: SpacecraftLayout): KeyView[] {
  return columns.flatMap((column) => {
    const side = column.anchor === 'start' ? 1 : -1;
    const x = columns.length > 1 ? column.x : markRoom;
    return column.origins
      .filter((origin) => origins.has(origin))
      .flatMap((mark, index) => {
        const top = index * sizes.small * 1.6;
        const { anchor } = column;
        const words = linesAt([keyWords[mark]], { x, top, anchor, size: sizes.small });
        return words.map((line) => ({
          mark,
          x: x - side * (markRoom - 6),
          y: Math.round(line.y - sizes.small * 0.36),
          words: line,
        }));
      });
  });
}

/** What lies in a tray, with the address of the list of all payloads. */
interface Laid {
  title: string;
  payloads: readonly PayloadEntry[];
  list: string;
}

function trayOf(
  library: Library,
  { title, payloads, list }: Laid,
  top: number,
  { width, sizes, trayColumns }: SpacecraftLayout,
): TrayView {
  const drawn = payloads.slice(0, mostDrawn);
  const size = sizes.name * 0.75;
  const heading = linesAt([title], { x: 0, top, anchor: 'start', size });
  const y = top + linesHeight([title], size) + 4;
  const cell = (width - trayPadding) / trayColumns;
  const cells = Math.min(drawn.length, trayColumns);
  const tray: TrayView = {
    title: heading,
    y,
    width: Math.round(cells * cell + trayPadding),
    height: 0,
    payloads: [],
    more: undefined,
  };
  let bottom = y + trayPadding / 2;
  for (let first = 0; first < drawn.length; first += trayColumns) {
    const blocks = drawn
      .slice(first, first + trayColumns)
      .map((payload) => labelBlock(library, payload, cell - markRoom - trayPadding, sizes));
    for (const [index, block] of blocks.entries()) {
      const x = Math.round(trayPadding + index * cell + markRoom);
      const marker = { x: x - markRoom + 4, y: Math.round(bottom + sizes.text * 0.62) };
      tray.payloads.push({ ...block.at(x, bottom, 'start'), marker });
    }
    bottom += Math.max(...blocks.map(({ height }) => height)) + 12;
  }
  if (payloads.length > drawn.length) {
    const texts = [moreWords(payloads.length - drawn.length)];
    const place = { x: trayPadding, top: bottom, anchor: 'start', size: sizes.text } as const;
    tray.more = { words: linesAt(texts, place), href: list };
    bottom += linesHeight(texts, sizes.text) + 12;
  }
  tray.height = Math.ceil(bottom - y);
  return tray;
}

function rowsOf(
  library: Library,
  stack: readonly Module[],
  { onModules, list }: Placement & { list: string },
  top: number,
  layout: SpacecraftLayout,
) {
  const places = placesAcross(stack, layout);
  const rows: RowView[] = [];
  let bottom = top;
  for (const [index, module] of stack.entries()) {
    const place = { x: places[index] ?? layout.axis, top: bottom };
    const carrier = stack.find(({ id }) => id === module.carriedBy);
    const payloads = onModules.get(module.id) ?? [];
    const { row, height } = rowOf(library, { module, carrier, payloads, list }, place, layout);
    rows.push(row);
    bottom += height + rowGap;
  }
  return { rows, bottom };
}

/** From the middle of each craft down into the body of the one that carries it; none twice. */
function axesOf(stack: readonly Module[], rows: readonly RowView[], { scale }: SpacecraftLayout) {
  const axes: SpacecraftDrawing['axes'] = [];
  for (const { id, carriedBy } of stack) {
    const row = rows.find((other) => other.id === id);
    const carrier = rows.find((other) => other.id === carriedBy);
    if (row === undefined || carrier === undefined) continue;
    const to = Math.round(carrier.y + carrier.craft.zone.top * scale);
    const isDrawn = axes.some((axis) => axis.x === row.x && axis.to === to);
    const from = Math.round(row.y + row.craft.height * scale + 5);
    if (!isDrawn) axes.push({ x: row.x, from, to });
  }
  return axes;
}

function draw(
  library: Library,
  { id, data }: MissionEntry,
  payloads: readonly PayloadEntry[],
  layout: SpacecraftLayout,
): SpacecraftDrawing {
  const list = payloadFacet('mission', id);
  const { width, scale, radius, sizes } = layout;
  const stack = stackOf(data.modules);
  const placement = placementOf(payloads);
  const aboard = payloads.filter((payload) => !placement.withdrawn.includes(payload));
  const keys = keysOf(new Set(aboard.map((payload) => payload.data.origin)), layout);
  const top = Math.max(0, ...keys.map(({ words }) => words.y + rowGap * 0.75));
  const { rows, bottom } = rowsOf(library, stack, { ...placement, list }, top, layout);
  const trays: TrayView[] = [];
  let end = bottom;
  for (const [title, entries] of [
    ['Host module not published', placement.hostUnknown],
    ['Withdrawn, not on board', placement.withdrawn],
  ] as const) {
    if (entries.length === 0) continue;
    const tray = trayOf(library, { title, payloads: entries, list }, end, layout);
    trays.push(tray);
    end = tray.y + tray.height + rowGap * 0.75;
  }
  const note = linesAt(['Schematic: not to scale, and not the real shapes.'], {
    x: 0,
    top: end,
    anchor: 'start',
    size: sizes.small,
  });
  return {
    width,
    height: Math.ceil(end + sizes.small * 1.5),
    scale,
    radius,
    keys,
    axes: axesOf(stack, rows, layout),
    rows,
    trays,
    note,
  };
}

/** @example sentence(['dots mark this', 'squares that']) // 'Dots mark this, squares that.' */
function sentence(parts: readonly string[]): string {
  const words = parts.join(', ');
  return words && `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

function drawnPicture(library: Library, id: string): Picture<SpacecraftDrawing> {
  const mission = entryOf(library.missions, id);
  const payloads = payloadsOn(library, id);
  const origins = new Set(payloads.map(({ data }) => data.origin));
  const joined =
    mission.data.modules.length > 1
      ? 'The craft as joined for launch, drawn apart; a schematic, not to scale.'
      : 'A schematic, not to scale.';
  const marks = [
    origins.has('international') ? 'dots mark payloads of partners abroad' : '',
    origins.has('chinese') ? 'squares those of the Chinese programme' : '',
  ].filter(Boolean);
  return {
    alt: `The spacecraft of ${mission.data.names.en}`,
    caption: [joined, sentence(marks)].filter(Boolean).join(' '),
    wide: draw(library, mission, payloads, wide),
    narrow: draw(library, mission, payloads, narrow),
  };
}

const pictures = once((library: Library) => onceForText((id) => drawnPicture(library, id)));

/** The craft of a mission as they stand at launch, with the payloads that this site describes. */
export function spacecraftPicture(library: Library, id: string): Picture<SpacecraftDrawing> {
  return pictures(library)(id);
}
