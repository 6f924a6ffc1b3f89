/** Mean width of a character of Inter in font sizes, measured over names and English words. */
const characterWidth = 0.56;

/** Width that a text needs, in the unit of the font size. Chinese characters are square. */
export function textWidth(text: string, fontSize: number): number {
  const square = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return ((text.length - square) * characterWidth + square) * fontSize;
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
