import type { Library } from '#domain/library.ts';
import { pictureFile } from '#lib/urls.ts';
import { missionProfile } from './mission-profile.ts';
import { missionTimeline } from './mission-timeline.ts';
import { pictureView } from './picture.ts';
import { spacecraftPicture } from './spacecraft.ts';

/** The pictures of a mission that are files of their own. */
export function missionPictures(library: Library, id: string, today: string) {
  const profile = missionProfile(library, id, today);
  const timeline = missionTimeline(library, id, today);
  return {
    profile: profile && pictureView(pictureFile(id, 'profile'), profile),
    spacecraft: pictureView(pictureFile(id, 'spacecraft'), spacecraftPicture(library, id)),
    timeline: timeline && pictureView(pictureFile(id, 'timeline'), timeline),
  };
}
