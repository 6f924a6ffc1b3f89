import { getCollection, getEntry, render } from 'astro:content';
import type { Library } from './library.ts';
import { sortResults } from './results.ts';

function entries<Data>(found: readonly { id: string; data: Data; body?: string | undefined }[]) {
  return found.map(({ id, data, body = '' }) => ({ id, data, body }));
}

async function load(): Promise<Library> {
  const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) =>
    a.data.order - b.data.order;
  const missions = entries(await getCollection('missions')).toSorted(byOrder);
  const place = new Map(missions.map(({ id }, index) => [id, index]));
  const byName = (a: { data: { names: { en: string } } }, b: { data: { names: { en: string } } }) =>
    a.data.names.en.localeCompare(b.data.names.en, 'en');
  const sources = new Map(
    (await getCollection('sources'))
      .flatMap(({ data }) => data.sources)
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
      .map((source) => [source.id, source] as const),
  );
  return {
    missions,
    payloads: entries(await getCollection('payloads')).toSorted(
      (a, b) => (place.get(a.data.mission) ?? 0) - (place.get(b.data.mission) ?? 0) || byName(a, b),
    ),
    partners: entries(await getCollection('partners')).toSorted(byName),
    stages: entries(await getCollection('programme')),
    timelines: new Map(
      (await getCollection('events')).map(({ data }) => [data.mission, data] as const),
    ),
    results: sortResults(entries(await getCollection('results')), sources),
    sources,
    terms: entries(await getCollection('glossary')).toSorted(byName),
    updates: entries(await getCollection('updates')).toSorted((a, b) =>
      b.id.localeCompare(a.id, 'en'),
    ),
    stories: entries(await getCollection('stories')).toSorted(byOrder),
  };
}

let library: Promise<Library> | undefined;

/** All content, loaded once for the whole build; in development anew for every page. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  library ??= load();
  return library;
}

/**
 * The prose of an entry, ready to be put on a page.
 *
 * @throws {Error} if there is no such entry.
 */
export async function renderBody(
  collection: 'missions' | 'payloads' | 'partners' | 'glossary' | 'updates' | 'stories',
  id: string,
) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`no file content/${collection}/${id}.mdx`);
  return render(entry);
}
