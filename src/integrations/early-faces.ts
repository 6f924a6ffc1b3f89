import { dealOut, facesOf, type Face } from '#lib/faces.ts';

const unread = /<(script|style|code|pre)\b.*?<\/\1>|<[^>]*>/gs;

/** What all pages show, most of their text: the faces of rarer letters have none of it. */
const common = /[a-z\d\s.,]+/gi;

/** What a page sets in a family: nearly all of it, or what its first view has of the display face. */
const setIn = new Map([
  ['Inter', /<body.*/s],
  ['Newsreader', /<h1.*?<\/h1>/s],
]);

function facesNeeded(html: string): Face[] {
  const faces = facesOf(html.slice(0, html.indexOf('<body')));
  return [...setIn].flatMap(([family, part]) => {
    const text = (part.exec(html)?.[0] ?? '').replace(unread, '').replace(common, '');
    const ofFamily = faces.filter((face) => face.family === family);
    return [...dealOut(text, ofFamily)].filter(([, letters]) => letters).map(([face]) => face);
  });
}

/**
 * Asks early for the faces of rarer letters, such as those of pinyin, on a page that shows them. A
 * browser would find out only when it lays the page out, and then it is mostly too late for the
 * first view. The faces without a range are asked for by every page.
 */
export function withEarlyFace(html: string): string {
  const early = facesNeeded(html)
    .filter(({ isPartial }) => isPartial)
    .map(
      ({ address }) =>
        `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`,
    );
  return html.replace('<link rel="preload"', `${early.join('')}$&`);
}
