import { readFile, rm } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { cachedFile, cacheFolder, filesHash } from '#lib/social-cache.ts';

const name = 'test-cache/thing';

beforeAll(() => rm(`${cacheFolder}/test-cache`, { recursive: true, force: true }));

async function made(parts: unknown, text: string): Promise<string> {
  return readFile(await cachedFile(name, parts, async () => Buffer.from(text)), 'utf8');
}

describe('cachedFile', () => {
  it('makes a thing once, anew when a part changes, and keeps only the latest', async () => {
    expect(await made(['a'], 'first')).toBe('first');
    expect(await made(['a'], 'not needed')).toBe('first');
    expect(await made(['b'], 'second')).toBe('second');
    expect(await made(['a'], 'third')).toBe('third');
  });

  it('keeps nothing of what fails', async () => {
    const failing = cachedFile(name, ['c'], () => Promise.reject(new Error('no pen')));
    await expect(failing).rejects.toThrow('no pen');
    expect(await made(['c'], 'drawn')).toBe('drawn');
  });
});

describe('filesHash', () => {
  it('depends on each of the files', async () => {
    const one = await filesHash(['package.json']);
    expect(one).toMatch(/^[\da-f]{64}$/);
    expect(await filesHash(['package.json', 'tsconfig.json'])).not.toBe(one);
  });
});
