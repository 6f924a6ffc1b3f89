import { entryOf, shortName, type Library, type PayloadEntry } from '#domain/library.ts';
import { once } from '#domain/once.ts';
import type { Mission } from '#schemas/mission.ts';

/** The number that tells a mission from its like. @example missionNumber("Chang'e-6") // '6' */
export function missionNumber(name: string): string {
  return name.replace(/^.*-/, '');
}

/** One of the names of something, with the language that a screen reader needs. */
export interface NameView {
  text: string;
  lang: string;
  /** What kind of name it is, such as "Chinese". */
  label: string;
}

/** The names beside the English one: Chinese, pinyin, and the owner's own. */
export function otherNames({ en, zh, pinyin, native, lang }: Mission['names']): NameView[] {
  const names: (NameView | undefined)[] = [
    native !== undefined && lang !== undefined && native !== en
      ? { text: native, lang, label: 'Own name' }
      : undefined,
    zh === undefined ? undefined : { text: zh, lang: 'zh-Hans', label: 'Chinese' },
    pinyin === undefined ? undefined : { text: pinyin, lang: 'zh-Latn', label: 'Pinyin' },
  ];
  return names.filter((name) => name !== undefined);
}

/** Another spelling, with its language where it is not written in Latin letters. */
export interface SpellingView {
  text: string;
  lang: string | undefined;
}

/** Other spellings: Chinese characters are Chinese, other scripts are the owner's own language. */
export function otherSpellings({ also = [], lang }: Mission['names']): SpellingView[] {
  return also.map((text) => {
    if (/\p{Script=Han}/u.test(text)) return { text, lang: 'zh-Hans' };
    return { text, lang: /[^\p{Script=Latin}\P{L}]/u.test(text) ? lang : undefined };
  });
}

/** How many payloads have a short name, by that name in small letters. */
const nameCounts = once(
  ({ payloads }: Library) =>
    new Map(
      [...Map.groupBy(payloads, (payload) => shortName(payload).toLowerCase())].map(
        ([name, { length }]) => [name, length],
      ),
    ),
);

/** Short name of a payload, with its mission where another payload has the same name. */
export function distinctName(library: Library, payload: PayloadEntry): string {
  const name = shortName(payload);
  const isShared = (nameCounts(library).get(name.toLowerCase()) ?? 0) > 1;
  if (!isShared) return name;
  return `${name} of ${entryOf(library.missions, payload.data.mission).data.names.en}`;
}
