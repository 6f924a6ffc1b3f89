import { entryOf, shortName, type Library, type PayloadEntry } from '#domain/library.ts';
import { leadPartners } from '#domain/partners.ts';
import { countryName, formatList } from '#lib/format.ts';
import { wrapText } from '#lib/text-width.ts';
import { linesAt, linesHeight, type Line } from './lines.ts';

/** Whose a payload is, or that it does not fly. */
export type Mark = 'international' | 'chinese' | 'withdrawn';

/** Sizes of words in drawing units. */
export interface TypeSizes {
  name: number;
  text: number;
  small: number;
}

/** The words beside the mark of a payload. */
export interface PayloadLabel {
  id: string;
  mark: Mark;
  name: Line[];
  from: Line[];
}

/** A label broken into lines, before it has a place. */
export interface LabelBlock {
  height: number;
  at: (x: number, top: number, anchor: Line['anchor']) => PayloadLabel;
}

export function markOf({ data }: PayloadEntry): Mark {
  return data.status.state === 'withdrawn' ? 'withdrawn' : data.origin;
}

/** Who sent a payload and from where: those named as providers, or else the first who works on it. */
function senderWords(library: Library, payload: PayloadEntry): string {
  const leads = leadPartners(library, payload);
  const first = payload.data.contributions.slice(0, 1);
  const senders =
    leads.length > 0 ? leads : first.map(({ partner }) => entryOf(library.partners, partner));
  const countries = new Set(senders.flatMap(({ data }) => data.countries.map(countryName)));
  const words = [formatList(senders.map(shortName)), formatList([...countries])];
  return words.filter(Boolean).join(' · ');
}

export function labelBlock(
  library: Library,
  payload: PayloadEntry,
  width: number,
  { text, small }: TypeSizes,
): LabelBlock {
  const name = wrapText(shortName(payload), width, text);
  const from = wrapText(senderWords(library, payload), width, small);
  const nameHeight = linesHeight(name, text);
  return {
    height: nameHeight + linesHeight(from, small),
    at: (x, top, anchor) => ({
      id: payload.id,
      mark: markOf(payload),
      name: linesAt(name, { x, top, anchor, size: text }),
      from: linesAt(from, { x, top: top + nameHeight, anchor, size: small }),
    }),
  };
}
