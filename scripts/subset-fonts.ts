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

const faces = [
  {
    from: '@fontsource-variable/inter/files/inter-{subset}-wght-normal.woff2',
    to: 'inter',
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-{subset}-standard-normal.woff2',
    to: 'newsreader',
    axes: { wght: 400, opsz: 44 },
  },
];

const { resolve } = createRequire(import.meta.url);

for (const { from, to, axes } of faces) {
  for (const subset of ['latin', 'latin-ext']) {
    const font = await readFile(resolve(from.replace('{subset}', subset)));
    const cut = await subsetFont(font, letters + punctuation, {
      targetFormat: 'woff2',
      variationAxes: axes,
    });
    await writeFile(`src/assets/fonts/${to}-${subset}.woff2`, cut);
    console.log(`${to}-${subset}.woff2: ${font.length} → ${cut.length} bytes`);
  }
}
