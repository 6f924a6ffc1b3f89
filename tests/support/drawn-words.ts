import sharp from 'sharp';
import type { SocialContent } from '#lib/social-content.ts';
import { drawWords } from '#lib/social-drawing.ts';

/** The box around all that is drawn of the words of a social picture, in pixels. */
export async function wordsBox(content: SocialContent) {
  const drawn = sharp(Buffer.from(await drawWords(content)));
  const { info } = await drawn.trim({ threshold: 0 }).png().toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  const top = -(info.trimOffsetTop ?? 0);
  return { left, top, right: left + info.width, bottom: top + info.height };
}
