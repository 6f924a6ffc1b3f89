import { readFile } from 'node:fs/promises';
import type { Font } from 'satori';

/** The faces of the site, cut by `scripts/subset-fonts.ts`, and one for Chinese names. */
export const faceFiles = {
  Inter: 'src/assets/fonts/social/inter-latin.woff',
  'Inter Extended': 'src/assets/fonts/social/inter-latin-ext.woff',
  Newsreader: 'src/assets/fonts/social/newsreader-latin.woff',
  'Newsreader Extended': 'src/assets/fonts/social/newsreader-latin-ext.woff',
  'Noto Sans SC':
    'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff',
};

/** Reads the faces that social pictures are set in. */
export function readFaces(): Promise<Font[]> {
  return Promise.all(
    Object.entries(faceFiles).map(async ([name, file]) => ({ name, data: await readFile(file) })),
  );
}
