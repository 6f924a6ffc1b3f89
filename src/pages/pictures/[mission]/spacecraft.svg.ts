import type { APIContext, GetStaticPaths } from 'astro';
import Spacecraft from '#components/pictures/Spacecraft.astro';
import { loadLibrary } from '#domain/queries.ts';
import { spacecraftPicture } from '#views/pictures/spacecraft.ts';
import { pictureResponse } from '../_svg-response.ts';

export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  return library.missions.map(({ id }) => ({
    params: { mission: id },
    props: { picture: spacecraftPicture(library, id) },
  }));
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext): Promise<Response> {
  return pictureResponse(Spacecraft, props);
}
