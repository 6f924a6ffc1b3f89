import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import subsetFont from 'subset-font';
import { dealOut, facesOf } from '#lib/faces.ts';

/**
 * Cuts the typefaces of the site to the characters and the weights that it uses. Run by hand after a
 * typeface, the character set or a range of fonts.css changes; the results are part of the repository.
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
const allFeatures = ['kern', 'liga', 'locl', 'tnum'];

/** A letter of these faces mostly stands among those of another, and between faces nothing kerns. */
const partialFeatures = ['locl', 'tnum'];

const inter = '@fontsource-variable/inter/files/inter-{subset}-wght-normal.woff2';
const newsreader =
  '@fontsource-variable/newsreader/files/newsreader-{subset}-standard-normal.woff2';

/** The typefaces, with what the pages use of their axes, and the social pictures of them. */
const typefaces = [
  {
    family: 'Inter',
    from: inter,
    axes: { wght: { min: 400, max: 600 } },
    socialAxes: { wght: 450 },
  },
  {
    family: 'Newsreader',
    from: newsreader,
    axes: { wght: 400, opsz: 44 },
    socialAxes: { wght: 400, opsz: 44 },
  },
];

/** The faces of the pages that the Latin file of a package has, by their names. */
const latinFaces = /-(?:latin|rare)$/;

const faces = facesOf(await readFile('src/styles/fonts.css', 'utf8'));

/** The faces of the pages, each with its letters of fonts.css. */
const pageCuts = typefaces.flatMap(({ family, from, axes }) => {
  const dealt = dealOut(
    letters + punctuation,
    faces.filter((face) => face.family === family),
  );
  return [...dealt].map(([face, text]) => {
    const to = basename(face.address, '.woff2');
    const subset = latinFaces.test(to) ? 'latin' : 'latin-ext';
    const keepFeatures = face.isPartial ? partialFeatures : allFeatures;
    return { from, subset, to, format: 'woff2', text, axes, keepFeatures } as const;
  });
});

/** The faces of the social pictures, whose library reads no WOFF2. */
const socialCuts = typefaces.flatMap(({ family, from, socialAxes }) =>
  ['latin', 'latin-ext'].map((subset) => {
    const to = `social/${family.toLowerCase()}-${subset}`;
    const text = letters + punctuation;
    return {
      from,
      subset,
      to,
      format: 'woff',
      text,
      axes: socialAxes,
      keepFeatures: allFeatures,
    } as const;
  }),
);

const { resolve } = createRequire(import.meta.url);

for (const { from, subset, to, format, text, axes, keepFeatures } of [...pageCuts, ...socialCuts]) {
  const font = await readFile(resolve(from.replace('{subset}', subset)));
  const cut = await subsetFont(font, text, {
    targetFormat: format,
    variationAxes: axes,
    keepFeatures,
    noHinting: true,
    // Names the styles of a family for a menu of typefaces.
    dropTables: ['STAT'],
  });
  const file = `${to}.${format}`;
  await writeFile(`src/assets/fonts/${file}`, cut);
  console.log(`${file}: ${font.length} → ${cut.length} bytes`);
}
