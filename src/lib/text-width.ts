/** Widths of characters in font sizes: Inter with tabular figures, measured, rounded up. */
const widths: [RegExp, number][] = [
  [/\p{Script=Han}/u, 1],
  [/\d/, 0.65],
  [/[ ,.'il]/, 0.3],
  [/[mwMW–]/, 0.92],
  [/[A-Z]/, 0.72],
];

/** Width that a text needs, in the unit of the font size, rather too wide than too narrow. */
export function textWidth(text: string, fontSize: number): number {
  const width = [...text]
    .map((letter) => widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.6)
    .reduce((sum, letter) => sum + letter, 0);
  return width * fontSize;
}

function greedy(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a text between words into as few lines as `width` allows, as even as they can be. A word
 * that is wider stands alone and is as wide as it is.
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  let lines = greedy(text, width, fontSize);
  for (let narrower = width - fontSize; narrower > 0; narrower -= fontSize) {
    const next = greedy(text, narrower, fontSize);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}
