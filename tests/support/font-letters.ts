import { Blob, Face } from 'harfbuzzjs';
import { convert } from 'fontverter';

/** The characters that a typeface can show, from the bytes of its file. */
export async function lettersOf(font: Buffer): Promise<Set<string>> {
  const bytes = await convert(font, 'sfnt');
  const face = new Face(new Blob(new Uint8Array(bytes).buffer));
  return new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code)));
}
