import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Cuts the typefaces of the site to the characters and the weights that it uses. Run by hand after a
 * typeface or the character set changes; the results are part of the repository.
 */

/** Characters from one code point to another, both included. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

// Latin-1, Latin Extended-A, and the caron vowels of pinyin, for the names of every partner.
const letters = range(0x20, 0x7e) + range(0xa0, 0x17f) + 'ǍǎǏǐǑǒǓǔǗǘǙǚǛǜșțȘȚ';
const punctuation = '‐‑–—‘’‚“”„†•…‰′″‹›⁄€−×≈≤≥±·°²³→←↑↓';

/**
 * What the faces do by themselves: kerning, ligatures, the forms of a language, and figures of one
 * width where styles ask for them. Each other set costs glyphs that the pages can do without.
 */
const keepFeatures = ['kern', 'liga', 'locl', 'tnum'];

const inter = '@fontsource-variable/inter/files/inter-{subset}-wght-normal.woff2';
const newsreader =
  '@fontsource-variable/newsreader/files/newsreader-{subset}-standard-normal.woff2';

/** The faces of the pages, and those of the social pictures, whose library reads no WOFF2. */
const faces = [
  { from: inter, to: 'inter', format: 'woff2', axes: { wght: { min: 400, max: 600 } } },
  { from: newsreader, to: 'newsreader', format: 'woff2', axes: { wght: 400, opsz: 44 } },
  { from: inter, to: 'social/inter', format: 'woff', axes: { wght: 450 } },
  { from: newsreader, to: 'social/newsreader', format: 'woff', axes: { wght: 400, opsz: 44 } },
] as const;

const { resolve } = createRequire(import.meta.url);

for (const { from, to, format, axes } of faces) {
  for (const subset of ['latin', 'latin-ext']) {
    const font = await readFile(resolve(from.replace('{subset}', subset)));
    const cut = await subsetFont(font, letters + punctuation, {
      targetFormat: format,
      variationAxes: axes,
      keepFeatures,
      noHinting: true,
      // Names the styles of a family for a menu of typefaces.
      dropTables: ['STAT'],
    });
    const file = `${to}-${subset}.${format}`;
    await writeFile(`src/assets/fonts/${file}`, cut);
    console.log(`${file}: ${font.length} → ${cut.length} bytes`);
  }
}
