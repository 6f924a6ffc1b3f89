/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Record<string, string> = {
  æ: 'ae',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
};

const chineseDigits = '〇一二三四五六七八九';

/** Without marks and capitals: Ż as z, é as e. Thai keeps its vowels, which Unicode calls marks. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?!\p{Script=Thai})\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æđıłøœß]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The Chinese names of flights as Latin ones: 嫦娥六号 as "change 6". */
function inLatin(text: string): string {
  return text
    .replace(/([〇一二三四五六七八九])(?=[号號])/g, (digit) => String(chineseDigits.indexOf(digit)))
    .replace(/嫦娥/g, ' change ')
    .replace(/[鹊鵲][桥橋]/g, ' queqiao ')
    .replace(/(?<=\d)[号號]/g, ' ');
}

/** Every way to write the name of a flight as one word: Chang'e 6, chang e-6 and CE-6 as "change6". */
function flightsJoined(text: string): string {
  return text
    .replace(/\bchang[\s-]?e\b|\bchang[\s-]?e(?=\d)|\bce(?=[\s-]?\d)/g, 'change')
    .replace(/\b(change|queqiao)[\s-]*(\d+)/g, '$1$2');
}

/**
 * The words by which a text is found, in one spelling whatever way they were typed. Names in the
 * index of the search and what a reader types both go through this, so they meet. Pagefind makes the
 * same of running text: it takes away the apostrophe and the hyphen of "Chang'e-6". Chinese is found
 * by its characters, for a name may be searched by any part of it.
 *
 * @example searchWords('嫦娥六号') // 'change6'
 */
export function searchWords(text: string): string {
  return flightsJoined(inLatin(folded(text)).replace(/['’‘ʼʻ`´]/g, ''))
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
