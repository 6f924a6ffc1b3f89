import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '#domain/queries.ts';
import { calendarResponse } from '../../_calendar-response.ts';

export const getStaticPaths = (async () => {
  const { missions } = await loadLibrary();
  return missions.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params, site }) =>
  calendarResponse(site, params.id);
