import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';

/** A Chromium that can be started, with what its process needs. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const decompress = promisify(brotliDecompress);
const { resolve: locate } = createRequire(import.meta.url);

function installed(executablePath: string): Browser {
  return { executablePath, args: [], env: {} };
}

function systemBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  const tar = join(folder, 'archive.tar');
  await writeFile(tar, await decompress(await readFile(archive)));
  execFileSync('tar', ['-xf', tar, '-C', folder, '--no-same-owner']);
  await rm(tar);
}

/** The package's own font configuration names folders of another system. */
function fontConfiguration(folder: string): string {
  const lines = [
    `<dir>${folder}/fonts</dir>`,
    '<dir>/usr/share/fonts</dir>',
    `<cachedir>${folder}/font-cache</cachedir>`,
  ];
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${lines.join('')}</fontconfig>`;
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  await mkdir(join(folder, 'fonts'), { recursive: true });
  const browser = await decompress(await readFile(join(packed, 'chromium.br')));
  await writeFile(join(folder, 'chromium'), browser, { mode: 0o755 });
  for (const archive of ['al2023', 'fonts'])
    await unpackArchive(join(packed, `${archive}.tar.br`), folder);
}

/**
 * Unpacks beside the folder and then renames, so that the folder is whole whenever it exists, also
 * when two processes unpack at once.
 */
async function unpackOnce(folder: string, packed: string): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${folder}-${process.pid}`;
  try {
    await unpackInto(draft, packed);
    await writeFile(join(draft, 'fonts.conf'), fontConfiguration(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Whether the system lacks a library that the program needs, as `libnss3` on a fresh Debian. */
function lacksLibraries(program: string): boolean {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

/** The folders where the system's loader looks, ours first. */
function librariesFrom(folder: string): Record<string, string> {
  const inherited = process.env['LD_LIBRARY_PATH'];
  const folders = inherited ? [folder, inherited] : [folder];
  return { LD_LIBRARY_PATH: folders.join(delimiter) };
}

async function packagedBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'There is no Chromium here: install Chrome or Chromium, or run "npx playwright install chromium", or set CHROMIUM_PATH to one.',
    );
  const root = join(dirname(locate('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  await unpackOnce(folder, join(root, 'bin'));
  const executablePath = join(folder, 'chromium');
  return {
    executablePath,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      ...(lacksLibraries(executablePath) ? librariesFrom(join(folder, 'lib')) : {}),
    },
  };
}

/**
 * Finds a Chromium: `CHROMIUM_PATH`, Playwright's own, the system's, or the one that comes from the
 * npm registry with this project.
 */
export async function findBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return installed(given);
  if (existsSync(chromium.executablePath())) return installed(chromium.executablePath());
  const system = systemBrowser();
  return system === undefined ? packagedBrowser() : installed(system);
}
