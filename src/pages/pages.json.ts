import { loadLibrary } from '#domain/queries.ts';
import { listedPages } from '#views/page-list.ts';

/** For the page for what is not found, which compares the address with those that there are. */
export async function GET(): Promise<Response> {
  return Response.json(listedPages(await loadLibrary()));
}
