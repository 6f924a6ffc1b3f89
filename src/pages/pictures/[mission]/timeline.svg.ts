import type { APIContext, GetStaticPaths } from 'astro';
import MissionTimeline from '#components/pictures/MissionTimeline.astro';
import { loadLibrary } from '#domain/queries.ts';
import { today } from '#environment.ts';
import { missionTimeline } from '#views/pictures/mission-timeline.ts';
import { pictureResponse } from '../_svg-response.ts';

export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  return library.missions.flatMap(({ id }) => {
    const picture = missionTimeline(library, id, today);
    return picture ? [{ params: { mission: id }, props: { picture } }] : [];
  });
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext): Promise<Response> {
  return pictureResponse(MissionTimeline, props);
}
