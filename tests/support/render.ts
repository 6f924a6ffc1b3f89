import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parseFragment } from './dom.ts';

/** A component as TypeScript sees it: a function of its props. */
type Component<Props extends object> = (props: Props) => unknown;

let container: Promise<AstroContainer> | undefined;

/**
 * Renders a component and returns its content as elements that can be queried. The experimental API
 * of Astro is used here and in `src/pages/_render.ts`.
 *
 * @param locals What the page hands to the components in its prose.
 * @param words What the component stands around.
 */
export async function render<Props extends object>(
  component: Component<Props>,
  props: NoInfer<Props>,
  locals: App.Locals = {},
  words = '',
): Promise<Element> {
  container ??= AstroContainer.create();
  const factory = component as unknown as AstroComponentFactory;
  const html = await (
    await container
  ).renderToString(factory, {
    props: Object.fromEntries(Object.entries(props)),
    slots: { default: words },
    locals,
  });
  return parseFragment(html);
}
