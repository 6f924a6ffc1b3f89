const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  payloads: defineCollection({ loader: glob({ base: './content/payloads', pattern: '*.mdx' }) }),
};
`;

const page = `---
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
  <head>
    <title>{payload.data.names.en}</title>
  </head>
  <body>
    <h1>{payload.data.names.en}</h1>
    <Content components={{ Cite: Tag, Fact: Tag, Term: Tag }} />
  </body>
</html>
`;

/** The files of the least Astro project that shows the prose of payloads. */
export const bareProject: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ type: 'module' }),
  'astro.config.mjs': config,
  'src/content.config.ts': collections,
  'src/Tag.astro': '<span><slot /></span>\n',
  'src/pages/[id].astro': page,
};
