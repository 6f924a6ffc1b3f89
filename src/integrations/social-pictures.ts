import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { socialPictureFile } from '#lib/social-drawing.ts';
import type { SocialPicture } from '#views/social.ts';

/**
 * Writes social pictures, each under its name. They are copied from the cache: as answers of an
 * endpoint, thousands of them would pass through memory, and its collector stop the build for seconds.
 */
export async function writeSocialPictures(pictures: readonly SocialPicture[], folder: string) {
  for (const { name, content } of pictures) {
    const file = join(folder, `${name}.jpg`);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(await socialPictureFile(name, content), file);
  }
}
