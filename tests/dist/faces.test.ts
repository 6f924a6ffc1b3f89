import { describe, expect, it } from 'vitest';
import { dealOut, facesOf, type Face } from '#lib/faces.ts';
import { lettersOf } from '../support/font-letters.ts';
import { all, files, pageAt, pages, problemsOn, readBytes, type Page } from '../support/site.ts';

const allFaces = 60_000;

const faceFiles = [...files].filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));

const styles = all(pageAt('/').document, 'style')
  .map(({ textContent }) => textContent)
  .join('');

const faces = facesOf(styles);

/** The letters in the file of each face. */
const lettersIn = new Map<Face, Set<string>>();
// One after the other: the decoder of WOFF2 has room for one.
for (const face of faces) lettersIn.set(face, await lettersOf(readBytes(face.address)));

/** What the faces of a family have, and which of it each of them is asked for. */
function lettersOfFamily(name: string): { all: Set<string>; asked: Map<Face, string> } {
  const family = faces.filter((face) => face.family === name);
  const all = new Set(family.flatMap((face) => [...(lettersIn.get(face) ?? [])]));
  return { all, asked: dealOut([...all].join(''), family) };
}

const text = lettersOfFamily('Inter');
const display = lettersOfFamily('Newsreader');

/** Letters in the file of a face that it is never asked for, as another face is. */
function idle(face: Face, asked: string): string {
  return [...(lettersIn.get(face) ?? [])].filter((letter) => !asked.includes(letter)).join('');
}

/** Letters that a face is asked for and lacks, though another face of the family has them. */
function absent(face: Face, asked: string): string {
  return [...asked].filter((letter) => !lettersIn.get(face)?.has(letter)).join('');
}

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
    ...missing(document.body.textContent.replace(/\s/g, ' '), text.all),
    ...missing(headings.join(' ').replace(/\s/g, ' '), display.all),
  ];
}

describe('the faces', () => {
  it('weigh no more than their share in all', () => {
    const sizes = faceFiles.map((file) => readBytes(file).length);
    expect(faceFiles.toSorted()).toEqual(faces.map(({ address }) => address).toSorted());
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(allFaces);
  });

  it('have every letter of every page', () => {
    expect(problemsOn(pages, missingFrom)).toEqual([]);
  });

  it.each([...text.asked, ...display.asked])(
    'hold what each is asked for: $address',
    (face, asked) => {
      expect([idle(face, asked), absent(face, asked)]).toEqual(['', '']);
    },
  );

  it.each([
    ['Inter', text.all],
    ['Newsreader', display.all],
  ])('of %s are never two for one letter: browsers might load both', (family, letters) => {
    const asked = faces
      .filter((face) => face.family === family && face.isPartial)
      .flatMap((face) => [...letters].join('').match(face.letters) ?? []);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it.each(['ƛ', 'ɐ', '⅔'])('would be found to lack %s', (letter) => {
    expect(missing(`Chang’e ${letter} Ōsumi, 嫦娥`, text.all)).toEqual([letter]);
  });
});

describe('where a face is late', () => {
  const rules = styles.match(/@font-face\{[^}]*\}/g) ?? [];

  it.each([
    ['text', 'Inter'],
    ['display', 'Newsreader'],
  ])('the fallback for %s has its measures', (role, face) => {
    const stack = new RegExp(`--font-${role}:${face}, ?([^,]+),`).exec(styles);
    const own = rules.find((one) => one.includes(`font-family:${stack?.[1]};`));
    expect(own).toMatch(/src:local\(/);
    expect(own).toMatch(/size-adjust:.*ascent-override:.*descent-override:.*line-gap-override:/);
  });
});
