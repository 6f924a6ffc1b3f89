import { readFile, rm } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '#lib/social-cache.ts';
import { socialColumn, type SocialContent } from '#lib/social-content.ts';
import { drawWords, socialPictureFile } from '#lib/social-drawing.ts';
import { wordsBox } from '../../support/drawn-words.ts';

const full: SocialContent = {
  title: 'Operation Robot',
  names: ['Multi-functional robot and mobile charging station', '月面多功能操作机器人'],
  status: { shape: 'planned', label: 'Selected; in development' },
  figure: undefined,
  rows: [
    { label: 'Mission', value: "Chang'e-8" },
    { label: 'From', value: 'HKUST and PolyU' },
  ],
  map: 'south-pole',
  ring: { path: 'M600,300A50,50 0 1 1 600,299Z', isArea: true },
};

async function pictureOf(name: string, content: SocialContent): Promise<Buffer> {
  return readFile(await socialPictureFile(`test-drawing/${name}`, content));
}

beforeAll(() => rm(`${cacheFolder}/test-drawing`, { recursive: true, force: true }));

const longName =
  'Changchun Institute of Optics, Fine Mechanics and Physics, Chinese Academy of Sciences';

// The first picture reads the faces, which takes its time on a busy machine.
describe('the words of a social picture', { timeout: 30_000 }, () => {
  const right = socialColumn.left + socialColumn.width;
  const bottom = socialColumn.top + socialColumn.height;

  it.each<[string, Partial<SocialContent>]>([
    ['a short name', { title: 'DORN' }],
    ['a word of capitals', { title: 'SUBATECH' }],
    ['a long name', { title: longName }],
    ['long names of every kind', { title: longName, names: [longName, longName] }],
    ['a name longer than any', { title: `${longName} ${longName}` }],
    ['a long status', { status: { shape: 'done', label: longName } }],
    ['long rows', { rows: [{ label: 'Part in', value: longName }, ...full.rows] }],
    ['a figure', { figure: { value: '1,935.3 g', words: 'from the far side of the Moon' } }],
    ['a title alone', { names: [], status: undefined, rows: [] }],
  ])('keep to their column with %s', async (_what, changes) => {
    const box = await wordsBox({ ...full, ...changes });
    expect(box.left).toBeGreaterThanOrEqual(socialColumn.left - 2);
    expect(box.top).toBeGreaterThanOrEqual(socialColumn.top);
    expect(box.right).toBeLessThanOrEqual(right);
    expect(box.bottom).toBeLessThanOrEqual(bottom);
  });

  it('are drawn in every script that names are shown in', async () => {
    const names = ['Orta Doğu Teknik Üniversitesi', '氡气测量仪', '香港科技大學'];
    await expect(drawWords({ ...full, names })).resolves.toContain('<path');
  });

  it('are refused where a letter would show as a box', async () => {
    const title = 'وكالة الفضاء';
    await expect(drawWords({ ...full, title })).rejects.toThrow('social-faces.ts');
  });
});

describe('a social picture', { timeout: 30_000 }, () => {
  it.each(['done', 'under-way', 'planned', 'called-off'] as const)(
    'of what is %s is a JPEG of the right size',
    async (shape) => {
      const status = { shape, label: 'So it stands' };
      const picture = await pictureOf(shape, { ...full, status });
      expect(await sharp(picture).metadata()).toMatchObject({
        format: 'jpeg',
        width: 1200,
        height: 630,
      });
    },
  );

  it('is another one when a word changes, and the same when none does', async () => {
    const first = await pictureOf('words', full);
    const other = await pictureOf('words', {
      ...full,
      title: 'Another robot',
    });
    const again = await pictureOf('words', full);
    expect([first.equals(other), first.equals(again)]).toEqual([false, true]);
  });

  it('is the same, byte for byte, when it is drawn anew', async () => {
    const first = await pictureOf('first', full);
    const second = await pictureOf('second', full);
    expect(first.equals(second)).toBe(true);
  });

  it('is another one on another map', async () => {
    const near = await pictureOf('map', { ...full, map: 'near-side' });
    const far = await pictureOf('map', { ...full, map: 'far-side' });
    expect(near.equals(far)).toBe(false);
  });
});
