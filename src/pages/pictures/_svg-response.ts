import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const container = AstroContainer.create();

/** Draws a picture as a file of its own. Astro's container is experimental; only this asks it. */
export async function svgResponse(
  File: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<Response> {
  const svg = await (await container).renderToString(File, { props });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
