import type { APIRoute } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { updatesFeed } from '#views/feeds.ts';
import { atomResponse } from '../_atom-response.ts';

export const GET: APIRoute = async ({ site }) =>
  atomResponse(updatesFeed(await loadLibrary()), site);
