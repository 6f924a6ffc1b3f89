import { fullName, type Library, type MissionEntry, type PayloadEntry } from '#domain/library.ts';
import { chineseInstruments, payloadsOn } from '#domain/partners.ts';
import { formatCount, formatList, formatNumber } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';

/** A Chinese instrument in a compact list. */
export interface InstrumentItem {
  label: string;
  href: string;
  summary: string;
}

/** The Chinese instruments that one craft of a mission carries. */
export interface Craft {
  name: string;
  instruments: InstrumentItem[];
}

/** The Chinese instruments of a mission by craft, with their number in words. */
export interface InstrumentsView {
  count: string;
  /** Where the catalogue says what each of them is for. */
  href: string;
  crafts: Craft[];
}

const unnamed = 'Craft not named';

function craftsOf({ data }: MissionEntry, instruments: readonly PayloadEntry[]): Craft[] {
  const hosts = data.modules.map(({ id, names }) => ({ id, name: names.en }));
  return [...hosts, { id: undefined, name: unnamed }]
    .map(({ id, name }) => ({
      name,
      instruments: instruments
        .filter((instrument) => instrument.data.host === id)
        .map((instrument) => ({
          label: fullName(instrument),
          href: routes.payload(instrument.id),
          summary: instrument.data.summary,
        })),
    }))
    .filter((craft) => craft.instruments.length > 0);
}

function place({ name }: Craft): string {
  return name === unnamed ? 'on a craft not named' : `on the ${name.toLowerCase()}`;
}

function countWords(total: number, crafts: readonly Craft[]): string {
  const [first] = crafts;
  const sum = formatCount(total, 'instrument or device', 'instruments and devices');
  if (first !== undefined && crafts.length === 1) return `${sum}, ${place(first)}.`;
  const parts = crafts.map((craft) => `${formatNumber(craft.instruments.length)} ${place(craft)}`);
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
