/** A face of a stylesheet that is a file. */
export interface Face {
  family: string;
  /** Its file, as the stylesheet names it, without a query. */
  address: string;
  /** Whether the stylesheet gives it some letters only. */
  isPartial: boolean;
  /** Matches every letter that it is asked for. */
  letters: RegExp;
}

const rule = /@font-face\s*\{[^}]*\}/g;
const codes = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?[,\s]*/gi;

/** The letters of a `unicode-range`, such as `U+41-5A, U+DF`; without one, all. */
function lettersIn(range: string | undefined): RegExp {
  const characters = range?.replace(
    codes,
    (_, first, last = first) => `\\u{${first}}-\\u{${last}}`,
  );
  return new RegExp(characters === undefined ? '.' : `[${characters}]`, 'gsu');
}

const known = new Map<string, Face | undefined>();

/** Every page has the same rules, and the pattern of a range is dear to make. */
function faceOf(rule: string): Face | undefined {
  if (!known.has(rule)) known.set(rule, readFace(rule));
  return known.get(rule);
}

function readFace(rule: string): Face | undefined {
  const family = /font-family:\s*([^;]+);/.exec(rule)?.[1];
  const address = /url\(["']?([^"')?]+)/.exec(rule)?.[1];
  const range = /unicode-range:\s*([^;}]+)/.exec(rule)?.[1];
  if (family === undefined || address === undefined) return undefined;
  return { family, address, isPartial: range !== undefined, letters: lettersIn(range) };
}

/** The faces of a stylesheet that are files, in its order. */
export function facesOf(styles: string): Face[] {
  return (styles.match(rule) ?? []).map(faceOf).filter((face) => face !== undefined);
}

/**
 * Deals the letters of a text out to the faces of a family: where several are asked for a letter, the
 * last one shows it (CSS Fonts 4, section 4.5).
 */
export function dealOut(text: string, faces: readonly Face[]): Map<Face, string> {
  let left = [...new Set(text)].join('');
  const dealt = new Map<Face, string>();
  for (const face of faces.toReversed()) {
    dealt.set(face, (left.match(face.letters) ?? []).join(''));
    left = left.replaceAll(face.letters, '');
  }
  return dealt;
}
