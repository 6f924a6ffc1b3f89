import { describe, expect, it } from 'vitest';
import { lettersOf } from '../support/font-letters.ts';
import { all, files, pageAt, pages, problemsOn, readBytes, type Page } from '../support/site.ts';

const allFaces = 60_000;

const faceFiles = [...files].filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));

/** What the faces of a family can show together. */
async function lettersOfFamily(name: RegExp): Promise<Set<string>> {
  const letters = new Set<string>();
  // One after the other: the decoder of WOFF2 has room for one.
  for (const file of faceFiles.filter((file) => name.test(file)))
    for (const letter of await lettersOf(readBytes(file))) letters.add(letter);
  return letters;
}

const text = await lettersOfFamily(/\/inter-/);
const display = await lettersOfFamily(/\/newsreader-/);

/** Latin letters with all their accents, figures, punctuation; other scripts are the system's. */
const ranged = /[\u0020-\u02af\u2010-\u22ff]/;

/** What the package of Inter leaves out. */
const ofTheSystem = new Set('‰');

/** Characters of a text that a family should have and has not. */
function missing(words: string, letters: ReadonlySet<string>): string[] {
  return [...new Set(words)]
    .filter((letter) => ranged.test(letter) && !ofTheSystem.has(letter))
    .filter((letter) => !letters.has(letter));
}

function missingFrom({ document }: Page): string[] {
  const headings = all(document, 'h1, h2, h3').map(({ textContent }) => textContent);
  return [
    ...missing(document.body.textContent.replace(/\s/g, ' '), text),
    ...missing(headings.join(' ').replace(/\s/g, ' '), display),
  ];
}

describe('the faces', () => {
  it('weigh no more than their share in all', () => {
    const sizes = faceFiles.map((file) => readBytes(file).length);
    expect(faceFiles).toHaveLength(4);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(allFaces);
  });

  it('have every letter of every page', () => {
    expect(problemsOn(pages, missingFrom)).toEqual([]);
  });

  it.each(['ƛ', 'ɐ', '⅔'])('would be found to lack %s', (letter) => {
    expect(missing(`Chang’e ${letter} Ōsumi, 嫦娥`, text)).toEqual([letter]);
  });
});

describe('where a face is late', () => {
  const styles = all(pageAt('/').document, 'style')
    .map(({ textContent }) => textContent)
    .join('');
  const faces = styles.match(/@font-face\{[^}]*\}/g) ?? [];

  it.each([
    ['text', 'Inter'],
    ['display', 'Newsreader'],
  ])('the fallback for %s has its measures', (role, face) => {
    const stack = new RegExp(`--font-${role}:${face}, ?([^,]+),`).exec(styles);
    const own = faces.find((one) => one.includes(`font-family:${stack?.[1]};`));
    expect(own).toMatch(/src:local\(/);
    expect(own).toMatch(/size-adjust:.*ascent-override:.*descent-override:.*line-gap-override:/);
  });
});
