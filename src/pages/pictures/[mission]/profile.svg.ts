import type { APIContext, GetStaticPaths } from 'astro';
import MissionProfile from '#components/pictures/MissionProfile.astro';
import { loadLibrary } from '#domain/queries.ts';
import { today } from '#environment.ts';
import { missionProfile } from '#views/pictures/mission-profile.ts';
import { pictureResponse } from '../_svg-response.ts';

export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  return library.missions.flatMap(({ id }) => {
    const picture = missionProfile(library, id, today);
    return picture ? [{ params: { mission: id }, props: { picture } }] : [];
  });
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext): Promise<Response> {
  return pictureResponse(MissionProfile, props);
}
