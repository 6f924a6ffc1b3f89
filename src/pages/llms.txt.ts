import { loadLibrary } from '#domain/queries.ts';
import { llmsText } from '#views/plain-files.ts';

export async function GET(): Promise<Response> {
  return new Response(llmsText(await loadLibrary()));
}
