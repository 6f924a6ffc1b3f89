import { filesOf } from '#checks/check-content.ts';
import { eventFile } from '#schemas/event.ts';
import { mission } from '#schemas/mission.ts';
import { sourceFile } from '#schemas/source.ts';
import { story } from '#schemas/story.ts';
import { collectionNames, type CollectionName } from '#schemas/collections.ts';

/** What `content/` holds that a new entry can name. Of a broken file, its name alone is known. */
export interface Known {
  ids: ReadonlyMap<CollectionName, readonly string[]>;
  sources: readonly string[];
  /** Ids of the modules of each mission. */
  modules: ReadonlyMap<string, readonly string[]>;
  /** Ids of the phases and of the events of each mission. */
  phases: ReadonlyMap<string, readonly string[]>;
  events: ReadonlyMap<string, readonly string[]>;
  /** Place in lists that follows those of all stories. */
  nextOrder: number;
}

function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** Reads what there is below a folder that holds `content/`. */
export async function readKnown(root: string): Promise<Known> {
  const folders = await Promise.all(
    collectionNames.map(async (name) => [name, (await filesOf(root, name)).files] as const),
  );
  const files = new Map(folders);
  const filesIn = (name: CollectionName) => files.get(name) ?? [];
  const missions = filesIn('missions').flatMap(({ id, data }) => {
    const { success, data: valid } = mission.safeParse(data);
    return success ? [[id, idsOf(valid.modules)] as const] : [];
  });
  const timelines = filesIn('events').flatMap(({ data }) => {
    const { success, data: valid } = eventFile.safeParse(data);
    return success ? [valid] : [];
  });
  const orders = filesIn('stories').map(({ data }) => story.safeParse(data).data?.order ?? 0);
  return {
    ids: new Map(folders.map(([name, found]) => [name, idsOf(found)])),
    sources: filesIn('sources').flatMap(({ data }) =>
      idsOf(sourceFile.safeParse(data).data?.sources ?? []),
    ),
    modules: new Map(missions),
    phases: new Map(timelines.map((timeline) => [timeline.mission, idsOf(timeline.phases)])),
    events: new Map(timelines.map((timeline) => [timeline.mission, idsOf(timeline.events)])),
    nextOrder: Math.max(0, ...orders) + 1,
  };
}
