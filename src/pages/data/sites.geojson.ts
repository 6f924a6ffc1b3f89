import type { APIRoute } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { sitesFile } from '#views/data/files.ts';
import { textResponse } from './_text-response.ts';

export const GET: APIRoute = async ({ site }) =>
  textResponse(sitesFile(await loadLibrary(), site), 'application/geo+json');
