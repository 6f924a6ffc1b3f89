import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { renderComponent } from '../_render.ts';

/** Draws a picture as a file of its own. */
export async function svgResponse(
  File: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<Response> {
  const svg = await renderComponent(File, props);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
