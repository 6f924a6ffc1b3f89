import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const drawing = 'public/favicon.svg';

/** Icons for home screens, by file name, with their sides in pixels. */
export const icons = [
  { name: 'apple-touch-icon', side: 180 },
  { name: 'icon-192', side: 192 },
  { name: 'icon-512', side: 512 },
] as const;

/** The icon of the site as PNG. Home screens round the corners themselves, so these are square. */
export async function drawIcon(side: number): Promise<Buffer> {
  const svg = (await readFile(drawing, 'utf8')).replace(/ rx="\d+"/, '');
  const density = (72 * side) / 32;
  return sharp(Buffer.from(svg), { density }).resize(side, side).removeAlpha().png().toBuffer();
}
