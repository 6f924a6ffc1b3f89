import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

async function create(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

const container = create();

/** The HTML of a component, for a file. Astro's container is experimental; only this asks it. */
export async function renderComponent(
  Component: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<string> {
  return (await container).renderToString(Component, { props });
}
