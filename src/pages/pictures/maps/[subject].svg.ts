import type { APIContext, GetStaticPaths } from 'astro';
import MapFile from '#components/maps/MapFile.astro';
import { loadLibrary } from '#domain/queries.ts';
import { mapSubjects, mapView } from '#views/maps.ts';
import { svgResponse } from '../_svg-response.ts';

export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  return mapSubjects.map((subject) => ({
    params: { subject },
    props: { view: mapView(library, subject) },
  }));
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext): Promise<Response> {
  return svgResponse(MapFile, props);
}
