import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentProps } from 'astro/types';
import { parseFragment } from './dom.ts';

let container: Promise<AstroContainer> | undefined;

/** Renders a component to HTML. The experimental API of Astro is used here and nowhere else. */
export async function renderHtml<Component extends AstroComponentFactory>(
  component: Component,
  props: ComponentProps<Component>,
  locals: App.Locals = {},
): Promise<string> {
  container ??= AstroContainer.create();
  return (await container).renderToString(component, { props: { ...props }, locals });
}

/** Renders a component and returns its content as elements that can be queried. */
export async function render<Component extends AstroComponentFactory>(
  component: Component,
  props: ComponentProps<Component>,
  locals: App.Locals = {},
): Promise<Element> {
  return parseFragment(await renderHtml(component, props, locals));
}
