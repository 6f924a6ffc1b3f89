import type { APIRoute } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { today } from '#environment.ts';
import { indexFile } from '#views/data/files.ts';
import { textResponse } from './_text-response.ts';

export const GET: APIRoute = async ({ site }) =>
  textResponse(indexFile(await loadLibrary(), site, today), 'application/json');
