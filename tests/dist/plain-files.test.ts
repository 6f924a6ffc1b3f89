import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pageAt, basePath, files, findPage, origin, readBytes, readDist } from '../support/site.ts';

describe('llms.txt', () => {
  const lines = readDist(`${basePath}llms.txt`).split('\n');
  const links = lines.flatMap((line) => /^- \[[^\]]+\]\(([^)]+)\): \S/.exec(line)?.[1] ?? []);

  it('begins with a title and a summary, as the format asks', () => {
    expect(lines.slice(0, 3)).toEqual(['# Magpie Bridge', '', expect.stringMatching(/^> \S/)]);
  });

  it('has nothing in its lists but links with a description', () => {
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(links.length);
    expect(links.length).toBeGreaterThan(15);
  });

  it('leads to pages that exist, by their whole addresses', () => {
    const broken = links.filter((link) => !findPage(link.slice(origin.length)));
    expect(broken).toEqual([]);
  });
});

describe('humans.txt', () => {
  it('has its three parts', () => {
    const text = readDist(`${basePath}humans.txt`);
    expect(text.match(/^\/\* [A-Z]+ \*\/$/gm)).toEqual([
      '/* TEAM */',
      '/* THANKS */',
      '/* SITE */',
    ]);
  });
});

describe('security.txt', () => {
  it('is there only where it can name an address to write to', () => {
    const addresses = [process.env['SITE_URL'], process.env['REPO_URL']];
    const isReachable = addresses.every((address) => address?.startsWith('https:'));
    expect(files.has(`${basePath}.well-known/security.txt`)).toBe(isReachable);
  });
});

describe('the icons', () => {
  interface Manifest {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string; type: string }[];
  }
  const manifest = JSON.parse(readDist(`${basePath}manifest.webmanifest`)) as Manifest;

  it('are named by a manifest that every page names', () => {
    expect(manifest).toMatchObject({ start_url: basePath, name: expect.stringMatching(/^Magpie/) });
    const { document } = pageAt('/');
    expect(document.querySelector('link[rel="manifest"]')?.getAttribute('href')).toBe(
      `${basePath}manifest.webmanifest`,
    );
    expect(document.querySelector('link[rel="apple-touch-icon"]')?.getAttribute('href')).toBe(
      `${basePath}apple-touch-icon.png`,
    );
  });

  it('are there, in the sizes that it says', async () => {
    expect(manifest.icons.filter(({ src }) => !files.has(src))).toEqual([]);
    const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
    const sizes = await Promise.all(
      pngs.map(async ({ src }) => {
        const { width, height, hasAlpha } = await sharp(readBytes(src)).metadata();
        return `${width}x${height}${hasAlpha ? ', seen through' : ''}`;
      }),
    );
    expect(sizes).toEqual(pngs.map((icon) => icon.sizes));
    expect(sizes).toEqual(['180x180', '192x192', '512x512']);
  });
});
