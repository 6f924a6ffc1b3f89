import type { Mission } from '#schemas/mission.ts';

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
