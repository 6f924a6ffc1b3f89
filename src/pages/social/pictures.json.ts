import { loadLibrary } from '#domain/queries.ts';
import { socialPictures } from '#views/social.ts';

/** For `src/integrations/finished-pages.ts`, which takes it out of the built site. */
export async function GET(): Promise<Response> {
  return Response.json(socialPictures(await loadLibrary()));
}
