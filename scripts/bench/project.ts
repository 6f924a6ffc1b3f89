import { copyFile, cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareProject } from './bare.ts';
import { writePayloads } from './content.ts';
import type { PayloadFile } from './payloads.ts';

/** What a build reads of the project; caches and results stay apart. */
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const folders = ['content', 'public', 'src'];

/** Links the packages, and none of the caches that lie among them. */
async function linkPackages(root: string, project: string) {
  const packages = join(project, 'node_modules');
  await mkdir(packages);
  const names = await readdir(join(root, 'node_modules'));
  for (const name of names.filter((name) => !name.startsWith('.')))
    await symlink(join(root, 'node_modules', name), join(packages, name));
}

async function newProject(root: string): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'magpie-bridge-bench-'));
  await linkPackages(root, project);
  return project;
}

/** The sizes of the pictures that pages show, where a build has made them before. */
async function copyImages(root: string, project: string) {
  const images = 'node_modules/.astro/assets';
  await cp(join(root, images), join(project, images), { recursive: true }).catch(() => undefined);
}

/** A copy of the project with more payloads, in a folder of its own. */
export async function siteWith(root: string, payloads: readonly PayloadFile[]): Promise<string> {
  const project = await newProject(root);
  for (const folder of folders)
    await cp(join(root, folder), join(project, folder), { recursive: true });
  for (const file of files) await copyFile(join(root, file), join(project, file));
  await copyFile(
    join(import.meta.dirname, 'kept-pictures.ts'),
    join(project, 'src/lib/social-cache.ts'),
  );
  await copyImages(root, project);
  await writePayloads(join(project, 'content/payloads'), payloads);
  return project;
}

/** A project that does nothing but show the prose of payloads, a page each: the yardstick. */
export async function bareWith(root: string, payloads: readonly PayloadFile[]): Promise<string> {
  const project = await newProject(root);
  await mkdir(join(project, 'src/pages'), { recursive: true });
  for (const [file, text] of Object.entries(bareProject))
    await writeFile(join(project, file), text);
  await writePayloads(join(project, 'content/payloads'), payloads);
  return project;
}
