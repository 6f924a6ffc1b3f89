import { fullName, type Library, type MissionEntry, type PayloadEntry } from '#domain/library.ts';
import { chineseInstruments, payloadsOn } from '#domain/partners.ts';
import { formatCount, formatList, formatNumber } from '#lib/format.ts';
import { payloadFacet, routes } from '#lib/urls.ts';
import { beginningOf } from './long-lists.ts';
import type { LinkView } from './statements.ts';

/** A Chinese instrument in a compact list. */
export interface InstrumentItem {
  label: string;
  href: string;
  summary: string;
}

/** The Chinese instruments that one craft of a mission carries. */
export interface Craft {
  name: string;
  /** How many there are. */
  total: number;
  instruments: InstrumentItem[];
  /** Leads to all, where these are the first of very many. */
  all: LinkView | undefined;
}

/** The Chinese instruments of a mission by craft, with their number in words. */
export interface InstrumentsView {
  count: string;
  /** Where the catalogue says what each of them is for. */
  href: string;
  crafts: Craft[];
}

const unnamed = 'Craft not named';

function craftItems(payloads: readonly PayloadEntry[], mission: string) {
  const { items, all } = beginningOf(payloads, payloadFacet('mission', mission));
  return {
    all,
    instruments: items.map((instrument) => ({
      label: fullName(instrument),
      href: routes.payload(instrument.id),
      summary: instrument.data.summary,
    })),
  };
}

function craftsOf(
  { id: mission, data }: MissionEntry,
  instruments: readonly PayloadEntry[],
): Craft[] {
  const hosts = data.modules.map(({ id, names }) => ({ id, name: names.en }));
  return [...hosts, { id: undefined, name: unnamed }]
    .map(({ id, name }) => ({
      name,
      payloads: instruments.filter((instrument) => instrument.data.host === id),
    }))
    .filter(({ payloads }) => payloads.length > 0)
    .map(({ name, payloads }) => ({
      name,
      total: payloads.length,
      ...craftItems(payloads, mission),
    }));
}

function place({ name }: Craft): string {
  return name === unnamed ? 'on a craft not named' : `on the ${name.toLowerCase()}`;
}

function countWords(total: number, crafts: readonly Craft[]): string {
  const [first] = crafts;
  const sum = formatCount(total, 'instrument or device', 'instruments and devices');
  if (first !== undefined && crafts.length === 1) return `${sum}, ${place(first)}.`;
  const parts = crafts.map((craft) => `${formatNumber(craft.total)} ${place(craft)}`);
  return `${sum}: ${formatList(parts)}.`;
}

/** The Chinese instruments of a mission, craft by craft; undefined where none is registered. */
export function instrumentsView(
  library: Library,
  mission: MissionEntry,
): InstrumentsView | undefined {
  const instruments = chineseInstruments(payloadsOn(library, mission.id));
  if (instruments.length === 0) return undefined;
  const crafts = craftsOf(mission, instruments);
  return {
    count: countWords(instruments.length, crafts),
    href: `${routes.payloads()}#${mission.id}`,
    crafts,
  };
}
