import { describe, expect, it } from 'vitest';
import {
  all,
  files,
  origin,
  pageAt,
  pages,
  entryPagesBelow,
  problemsOn,
  readBytes,
} from '../support/site.ts';
import type { Page } from '../support/site.ts';

const byteLimit = 120_000;

/** What a page says under a name in its head, once. */
function said({ document }: Page, name: string): string {
  const found = all(document, `meta[property="${name}"], meta[name="${name}"]`);
  return found.map((element) => element.getAttribute('content')).join(' and ');
}

/** Path of the social picture of a page. */
function pictureOf(page: Page): string {
  return said(page, 'og:image').slice(origin.length);
}

/** Width and height of a JPEG by its frame header (ITU-T T.81, B.2.2). */
function sizeOf(jpeg: Buffer): [width: number, height: number] {
  let at = 2;
  while (jpeg.readUInt16BE(at) !== 0xffc0 && jpeg.readUInt16BE(at) !== 0xffc2)
    at += 2 + jpeg.readUInt16BE(at + 2);
  return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
}

const pictures = [...new Set(pages.map(pictureOf))];

describe('the social picture of a page', () => {
  it('has a whole address, at which it is', () => {
    const missing = problemsOn(pages, (page) => {
      const address = said(page, 'og:image');
      return address.startsWith(`${origin}/`) && files.has(pictureOf(page)) ? [] : [address];
    });
    expect(missing).toEqual([]);
  });

  it('is announced with its size, its words and how to show it', () => {
    const silent = problemsOn(pages, (page) => {
      const size = [said(page, 'og:image:width'), said(page, 'og:image:height')].join();
      const isShown = said(page, 'twitter:card') === 'summary_large_image';
      const words = said(page, 'og:image:alt');
      return size === '1200,630' && isShown && words.length > 20 ? [] : [`${size} "${words}"`];
    });
    expect(silent).toEqual([]);
  });

  it.each(['/missions/', '/payloads/', '/partners/'])(
    'is its own for every entry below %s and says its title',
    (folder) => {
      const own = entryPagesBelow(folder);
      const wrong = problemsOn(own, (page) =>
        said(page, 'og:image:alt').includes(said(page, 'og:title')) ? [] : [said(page, 'og:title')],
      );
      expect(wrong).toEqual([]);
      expect(new Set(own.map(pictureOf)).size).toBe(own.length);
    },
  );

  it('is that of all sources for a source', () => {
    const sources = entryPagesBelow('/sources/').map(pictureOf);
    expect([...new Set(sources)]).toEqual([pictureOf(pageAt('/sources/'))]);
  });
});

describe('social pictures', () => {
  it.each(pictures)('are 1200 × 630 and light: %s', (picture) => {
    const jpeg = readBytes(picture);
    expect(sizeOf(jpeg)).toEqual([1200, 630]);
    expect(jpeg.length).toBeLessThanOrEqual(byteLimit);
  });
});
