import { describe, expect, it } from 'vitest';
import { socialColumn } from '#lib/social-content.ts';
import { socialPictures, type SocialPicture } from '#views/social.ts';
import { realLibrary } from '../support/content.ts';
import { wordsBox } from '../support/drawn-words.ts';

const { left, top, width, height } = socialColumn;

/** Name of a picture whose words leave their column, with the box that they take. */
async function crowded({ name, content }: SocialPicture): Promise<string[]> {
  const box = await wordsBox(content);
  const isInside =
    box.left >= left - 2 &&
    box.top >= top &&
    box.right <= left + width &&
    box.bottom <= top + height;
  return isInside ? [] : [`${name} ${JSON.stringify(box)}`];
}

describe('the social pictures of the real content', () => {
  it('have room for all their words, in letters that their faces have', async () => {
    const pictures = socialPictures(await realLibrary());
    expect((await Promise.all(pictures.map(crowded))).flat()).toEqual([]);
  }, 60_000);
});
