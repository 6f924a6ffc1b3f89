import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';

/** A Chromium that can be started, with what its process needs. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

const decompress = promisify(brotliDecompress);
const { resolve: locate } = createRequire(import.meta.url);

/** Where the packaged Chromium is unpacked: inside the project, out of the way. */
const cache = resolve('node_modules/.cache/chromium');

function systemBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'fonts'), { recursive: true });
  const browser = await decompress(await readFile(join(bin, 'chromium.br')));
  await writeFile(join(folder, 'chromium'), browser, { mode: 0o755 });
  for (const archive of ['al2023', 'swiftshader', 'fonts']) {
    const packed = await readFile(join(bin, `${archive}.tar.br`));
    const tar = join(folder, `${archive}.tar`);
    await writeFile(tar, await decompress(packed));
    execFileSync('tar', ['-xf', tar, '-C', folder]);
    await rm(tar);
  }
  // The package's own font configuration names folders of another system.
  const configuration = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}/font-cache</cachedir></fontconfig>`;
  await writeFile(join(folder, 'fonts.conf'), configuration);
}

async function packagedBrowser(): Promise<Browser> {
  if (!existsSync(cache)) {
    const bin = join(dirname(locate('@sparticuz/chromium')), '../bin');
    const folder = `${cache}-${process.pid}`;
    await unpack(bin, folder);
    // Another process may have been faster; its folder is as good.
    await rename(folder, cache).catch(() => rm(folder, { recursive: true }));
  }
  return {
    executablePath: join(cache, 'chromium'),
    env: { LD_LIBRARY_PATH: join(cache, 'lib'), FONTCONFIG_FILE: join(cache, 'fonts.conf') },
  };
}

/**
 * Finds a Chromium: `CHROMIUM_PATH`, Playwright's own, the system's, or the one that comes from the
 * npm registry with this project.
 */
export async function findBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { executablePath: given, env: {} };
  if (existsSync(chromium.executablePath()))
    return { executablePath: chromium.executablePath(), env: {} };
  const system = systemBrowser();
  if (system !== undefined) return { executablePath: system, env: {} };
  return packagedBrowser();
}
