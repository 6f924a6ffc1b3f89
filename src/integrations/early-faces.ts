import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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

/** Which letters a page shows is known when it is built, and not in its head. */
export function earlyFaces(): AstroIntegration {
  return {
    name: 'early-faces',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((file) => file.endsWith('.html'))) {
          const page = join(folder, file);
          const html = await readFile(page, 'utf8');
          const early = withEarlyFace(html);
          if (early !== html) await writeFile(page, early);
        }
      },
    },
  };
}
