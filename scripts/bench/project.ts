import { copyFile, cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PayloadFile } from './payloads.ts';
import { writePayloads } from './content.ts';

/** What a build reads of the project; caches and results stay apart. */
const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const folders = ['content', 'public', 'src'];

/** A picture of the usual size, which stands for every social picture. */
const picture = 'public/favicon.svg';

/** Links the packages, and none of the caches that lie among them. */
async function linkPackages(root: string, project: string) {
  const packages = join(project, 'node_modules');
  await mkdir(packages);
  const names = (await readdir(join(root, 'node_modules'))).filter(
    (name) => !/^\.(?!bin)/.test(name),
  );
  for (const name of names) await symlink(join(root, 'node_modules', name), join(packages, name));
}

async function newFolder(root: string): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'magpie-bench-'));
  await linkPackages(root, project);
  return project;
}

/** A copy of the project with more payloads, in a folder of its own. */
export async function siteWith(root: string, payloads: readonly PayloadFile[]): Promise<string> {
  const project = await newFolder(root);
  for (const folder of folders)
    await cp(join(root, folder), join(project, folder), { recursive: true });
  for (const part of parts) await copyFile(join(root, part), join(project, part));
  await copyFile(
    resolve(import.meta.dirname, 'kept-pictures.ts'),
    join(project, 'src/lib/social-cache.ts'),
  );
  await copyFile(join(root, picture), join(project, 'bench-picture'));
  const images = join(root, 'node_modules/.astro/assets');
  await cp(images, join(project, 'node_modules/.astro/assets'), { recursive: true }).catch(
    () => undefined,
  );
  await writePayloads(join(project, 'content/payloads'), payloads);
  return project;
}

const bare: Record<string, string> = {
  'package.json': JSON.stringify({ type: 'module' }),
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  payloads: defineCollection({ loader: glob({ base: './content/payloads', pattern: '*.mdx' }) }),
};
`,
  'src/Tag.astro': '<span><slot /></span>\n',
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Tag from '../Tag.astro';
export async function getStaticPaths() {
  const payloads = await getCollection('payloads');
  return payloads.map((payload) => ({ params: { id: payload.id }, props: { payload } }));
}
const { payload } = Astro.props;
const { Content } = await render(payload);
---
<html lang="en">
  <head><title>{payload.data.names.en}</title></head>
  <body><main><h1>{payload.data.names.en}</h1><Content components={{ Cite: Tag, Fact: Tag, Term: Tag }} /></main></body>
</html>
`,
};

/** A project that does nothing but show the prose of payloads, a page each: the yardstick. */
export async function bareWith(root: string, payloads: readonly PayloadFile[]): Promise<string> {
  const project = await newFolder(root);
  await mkdir(join(project, 'src/pages'), { recursive: true });
  for (const [file, text] of Object.entries(bare)) await writeFile(join(project, file), text);
  await writePayloads(join(project, 'content/payloads'), payloads);
  return project;
}
