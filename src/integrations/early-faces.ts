/** The face for the letters of text that are beyond Latin-1, and those letters, as in fonts.css. */
const extendedFace =
  /@font-face\{font-family:Inter;[^}]*?url\(([^)]+)\);unicode-range:U\+100-2AF\}/;
const extendedLetter = /[\u0100-\u02af]/;

const unread = /<(script|style)\b.*?<\/\1>|<[^>]*>/gs;

function hasExtendedLetters(html: string): boolean {
  return extendedLetter.test(html.slice(html.indexOf('<body')).replace(unread, ''));
}

/**
 * Asks early for the face of pinyin and the like on a page that shows such letters. A browser would
 * find out only when it lays the page out, and then it is mostly too late for the first view.
 */
export function withEarlyFace(html: string): string {
  const address = extendedFace.exec(html)?.[1];
  if (address === undefined || !hasExtendedLetters(html)) return html;
  const early = `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`;
  return html.replace('<link rel="preload"', `${early}$&`);
}
