import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { missionFeed } from '#views/feeds.ts';
import { atomResponse } from '../../_atom-response.ts';

export const getStaticPaths = (async () => {
  const { missions } = await loadLibrary();
  return missions.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params, site }) =>
  atomResponse(missionFeed(await loadLibrary(), params.id), site);
