import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coreFiles } from '#integrations/core-files.ts';

const home =
  '<link href="/moon/_astro/face.x1.woff2"><img src="/moon/_astro/photo.x2.avif"><use href="/moon/pictures/route.svg#wide"><link href="/moon/favicon.svg"><a href="https://example.org/_astro/a.css"><script type="module" src="/moon/_astro/menu.x3.js"></script>';

const files = {
  'index.html': home,
  'missions/index.html': 'missions',
  'missions/chang-e-6/index.html': '<link href="/moon/_astro/face.x1.woff2">',
  'missions/ce-6/index.html': 'leads to another page',
  'payloads/dorn/index.html': '<use href="/moon/pictures/other.svg">',
  'sources/index.html': 'sources',
  '_astro/face.x1.woff2': 'face',
  '_astro/photo.x2.avif': 'photo',
  '_astro/menu.x3.js': 'script',
  '_astro/editor.x4.js': 'script of another page',
  'pictures/route.svg': 'route',
  'pictures/other.svg': 'other',
};

const revisionOf = (content: string) =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

describe('the core files', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'core-files-'));
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('are the main pages, and the scripts, faces and drawings of those pages', async () => {
    const urls = (await coreFiles(folder, '/moon/')).map(({ url }) => url);
    expect(urls.toSorted()).toEqual([
      '/moon/',
      '/moon/_astro/face.x1.woff2',
      '/moon/_astro/menu.x3.js',
      '/moon/missions/',
      '/moon/missions/chang-e-6/',
      '/moon/pictures/route.svg',
    ]);
  });

  it('have the hash of their content, unless their name has one', async () => {
    const revisions = new Map(
      (await coreFiles(folder, '/moon/')).map(({ url, revision }) => [url, revision]),
    );
    expect(revisions.get('/moon/')).toBe(revisionOf(home));
    expect(revisions.get('/moon/pictures/route.svg')).toBe(revisionOf('route'));
    expect(revisions.get('/moon/_astro/face.x1.woff2')).toBeNull();
  });

  it('stay the same on another day, if nothing but the day at the foot is new', async () => {
    const revisionOn = async (day: string, words: string) => {
      const foot = `${home}As of <time datetime="${day}">${words}</time>.`;
      await writeFile(join(folder, 'index.html'), foot);
      return (await coreFiles(folder, '/moon/'))[0]?.revision;
    };
    const before = await revisionOn('2026-11-27', '27 November 2026');
    expect(await revisionOn('2026-11-28', '28 November 2026')).toBe(before);
    await writeFile(join(folder, 'index.html'), home);
  });
});
