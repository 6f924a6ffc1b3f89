import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFile, type ContentFile } from '#checks/content-file.ts';
import type { Library } from '#domain/library.ts';
import { sortResults } from '#domain/results.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { country } from '#schemas/country.ts';
import { eventFile } from '#schemas/event.ts';
import { mission } from '#schemas/mission.ts';
import { partner } from '#schemas/partner.ts';
import { payload } from '#schemas/payload.ts';
import { result } from '#schemas/result.ts';
import { sourceFile } from '#schemas/source.ts';
import { story } from '#schemas/story.ts';
import { term } from '#schemas/term.ts';
import { update } from '#schemas/update.ts';
import { stage } from '#schemas/stage.ts';

/** Folder that holds the real `content/`. */
export const projectRoot = join(import.meta.dirname, '../..');

/** The files of a collection, drafts and templates left out. */
export async function contentFiles(collection: CollectionName): Promise<ContentFile[]> {
  const ending = `.${collections[collection].ending}`;
  const names = await readdir(join(projectRoot, 'content', collection));
  return names
    .filter((name) => !name.startsWith('_') && name.endsWith(ending))
    .toSorted()
    .map((name) => readContentFile(projectRoot, collection, name));
}

/** The real content as the site has it. */
export async function realLibrary(): Promise<Library> {
  const [
    missions,
    payloads,
    partners,
    countries,
    stages,
    events,
    results,
    sources,
    glossary,
    updates,
    stories,
  ] = await Promise.all([
    contentFiles('missions'),
    contentFiles('payloads'),
    contentFiles('partners'),
    contentFiles('countries'),
    contentFiles('programme'),
    contentFiles('events'),
    contentFiles('results'),
    contentFiles('sources'),
    contentFiles('glossary'),
    contentFiles('updates'),
    contentFiles('stories'),
  ]);
  const timelines = events.map(({ data }) => eventFile.parse(data));
  const bibliography = sources.flatMap(({ data }) => sourceFile.parse(data).sources);
  const byId = new Map(bibliography.map((source) => [source.id, source]));
  return {
    missions: missions
      .map(({ id, data, body }) => ({ id, data: mission.parse(data), body }))
      .toSorted((a, b) => a.data.order - b.data.order),
    payloads: payloads.map(({ id, data, body }) => ({ id, data: payload.parse(data), body })),
    partners: partners.map(({ id, data, body }) => ({ id, data: partner.parse(data), body })),
    countries: countries.map(({ id, data, body }) => ({ id, data: country.parse(data), body })),
    stages: stages.map(({ id, data, body }) => ({ id, data: stage.parse(data), body })),
    timelines: new Map(timelines.map((timeline) => [timeline.mission, timeline])),
    results: sortResults(
      results.map(({ id, data, body }) => ({ id, data: result.parse(data), body })),
      byId,
    ),
    sources: byId,
    terms: glossary
      .map(({ id, data, body }) => ({ id, data: term.parse(data), body }))
      .toSorted((a, b) => a.data.names.en.localeCompare(b.data.names.en, 'en')),
    updates: updates
      .map(({ id, data, body }) => ({ id, data: update.parse(data), body }))
      .toReversed(),
    stories: stories
      .map(({ id, data, body }) => ({ id, data: story.parse(data), body }))
      .toSorted((a, b) => a.data.order - b.data.order),
  };
}
