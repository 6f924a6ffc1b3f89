import type { Font, SatoriNode } from 'satori';
import sharp from 'sharp';
import { moonMaps } from './moon-maps.ts';
import { cachedFile, filesHash } from './social-cache.ts';
import { socialColumn, socialSize, type SocialContent } from './social-content.ts';
import { faceFiles, readFaces } from './social-faces.ts';
import { socialGround, socialMapSide } from './social-ground.ts';
import { socialLayouts, socialTemplate } from './social-template.ts';

const format = { quality: 74, chromaSubsampling: '4:4:4' };

function mapFile(map: string): string {
  return `src/assets/moon/${map}.jpg`;
}

/** All files that the pictures are made with; the lock file stands for the libraries. */
const tools = [
  ...Object.values(faceFiles),
  ...Object.keys(moonMaps).map(mapFile),
  'src/lib/social-drawing.ts',
  'package-lock.json',
];

let toolsHash: Promise<string> | undefined;
let faces: Promise<Font[]> | undefined;
const grounds = new Map<string, Promise<Buffer>>();

async function drawGround(content: SocialContent): Promise<Buffer> {
  const side = socialMapSide(content.map);
  const map = await sharp(mapFile(content.map)).resize(side, side).png().toBuffer();
  const svg = socialGround(content, `data:image/png;base64,${map.toString('base64')}`);
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
}

/** The pixels of a ground, drawn once for all pictures that share it. */
function groundOf(content: SocialContent): Promise<Buffer> {
  const key = socialGround(content, mapFile(content.map));
  const ground = grounds.get(key) ?? drawGround(content);
  grounds.set(key, ground);
  return ground;
}

/** Whether a part of a layout keeps to the column of the words. */
function isInside({ left, top, width, height }: SatoriNode): boolean {
  const { left: start, top: head, ...column } = socialColumn;
  return left + width <= start + column.width && top + height <= head + column.height;
}

/** The words of a picture as SVG paths, in the first layout that has room for them. */
export async function drawWords(content: SocialContent): Promise<string> {
  // A build that finds every picture in the cache needs neither the library nor the faces.
  const { default: satori } = await import('satori');
  faces ??= readFaces();
  const fonts = await faces;
  let svg = '';
  for (const layout of socialLayouts(content)) {
    const parts: SatoriNode[] = [];
    svg = await satori(socialTemplate(content, layout), {
      ...socialSize,
      fonts,
      onNodeDetected: (part) => parts.push(part),
      loadAdditionalAsset: (_language, letters) => {
        throw new Error(
          `no face of src/lib/social-faces.ts has "${letters}" of "${content.title}"`,
        );
      },
    });
    // The first part is the picture itself.
    if (parts.slice(1).every(isInside)) break;
  }
  return svg;
}

async function draw(content: SocialContent): Promise<Buffer> {
  const [ground, words] = await Promise.all([groundOf(content), drawWords(content)]);
  return sharp(ground, { raw: { ...socialSize, channels: 3 } })
    .composite([{ input: Buffer.from(words) }])
    .jpeg(format)
    .toBuffer();
}

/**
 * The file of a social picture as JPEG: the one in the cache where it was drawn before with the same
 * words, faces, maps and libraries.
 *
 * @param name Names the picture in the cache.
 * @throws {Error} if the faces lack one of the letters.
 */
export async function socialPictureFile(name: string, content: SocialContent): Promise<string> {
  toolsHash ??= filesHash(tools);
  const layouts = socialLayouts(content).map((layout) => socialTemplate(content, layout));
  const ground = socialGround(content, mapFile(content.map));
  return cachedFile(name, [await toolsHash, layouts, ground], () => draw(content));
}
