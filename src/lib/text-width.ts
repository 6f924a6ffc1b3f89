/** Mean width of a character of Inter in font sizes, measured over names and English words. */
const characterWidth = 0.56;

/** Width that a text needs, in the unit of the font size. Chinese characters are square. */
export function textWidth(text: string, fontSize: number): number {
  const square = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return ((text.length - square) * characterWidth + square) * fontSize;
}
