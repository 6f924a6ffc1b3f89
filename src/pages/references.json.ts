import { loadLibrary } from '#domain/queries.ts';
import { referenceFiles } from '#views/cited.ts';

/** For `src/integrations/finished-pages.ts`, which takes it out of the built site. */
export async function GET(): Promise<Response> {
  return Response.json(referenceFiles(await loadLibrary()));
}
