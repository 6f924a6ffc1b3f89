import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import PictureFile from '#components/pictures/PictureFile.astro';
import { renderComponent } from '../_render.ts';

/** Draws a component as a file of its own. */
export async function svgResponse(
  Component: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<Response> {
  const svg = await renderComponent(Component, props);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}

/**
 * Draws a picture in its two forms as one file.
 *
 * @param Drawing Draws a form of it.
 * @param props The picture.
 */
export function pictureResponse(
  Drawing: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<Response> {
  return svgResponse(PictureFile, { ...props, Drawing });
}
