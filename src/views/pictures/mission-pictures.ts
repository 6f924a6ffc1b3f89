import type { Library } from '#domain/library.ts';
import { pictureFile } from '#lib/urls.ts';
import { missionTimeline } from './mission-timeline.ts';
import { pictureView } from './picture.ts';
import { spacecraftPicture } from './spacecraft.ts';

/** The pictures of a mission that are files of their own. */
export function missionPictures(library: Library, id: string, today: string) {
  const timeline = missionTimeline(library, id, today);
  return {
    spacecraft: pictureView(pictureFile(id, 'spacecraft'), spacecraftPicture(library, id)),
    timeline: timeline && pictureView(pictureFile(id, 'timeline'), timeline),
  };
}
