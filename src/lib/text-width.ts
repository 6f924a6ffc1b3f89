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
