import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Slugger from 'github-slugger';
import { once } from '../domain/once.ts';
import { proseTags } from '../domain/prose.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { entriesWithPage, factsOf, listedSources, quotationsOf, type Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import type { MarkupNode } from './markup.ts';

/** Addresses of the site, each with its anchors; undefined where the anchors are not known here. */
export type SiteAddresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** The sections that pages of missions, payloads, partners and stories may have, by their anchors. */
export const sectionAnchors = [
  'agreements',
  'cite',
  'country',
  'facts',
  'further',
  'history',
  'missions',
  'partners',
  'payloads',
  'people',
  'plans',
  'results',
  'site',
  'sources',
  'spacecraft',
  'statements',
  'status',
  'story',
  'timeline',
  'unknown',
] as const;

const pagesFolder = join(import.meta.dirname, '../pages');

/** Addresses of pages and files that no entry decides on: those of `src/pages/` without brackets. */
export async function fixedAddresses(): Promise<string[]> {
  const files = await readdir(pagesFolder, { recursive: true });
  return (
    files
      .map((file) => `/${file.replaceAll('\\', '/')}`)
      // A list that goes on on further pages begins at its own address.
      .map((file) => file.replace('/[...page].astro', '/index.astro'))
      .filter((file) => /\.(?:astro|ts)$/.test(file) && !/\/_|\[/.test(file))
      .map((file) =>
        file.endsWith('.ts')
          ? file.slice(0, -'.ts'.length)
          : file.replace(/(?:\/index)?\.astro$/, '/'),
      )
  );
}

function textOf(node: MarkupNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Anchors of the headings in prose, as the Markdown processor of the site makes them. */
function headingAnchors({ markup }: ContentFile): string[] {
  const slugger = new Slugger();
  return markup.nodes
    .filter(({ type }) => type === 'heading')
    .map((node) => slugger.slug(textOf(node)));
}

const byFolder = once(({ files }: Content) => Map.groupBy(files, ({ collection }) => collection));

/** The files of a folder, the broken ones too. */
function filesOf(content: Content, folder: CollectionName): ContentFile[] {
  return byFolder(content).get(folder) ?? [];
}

/** Results that the page of a payload shows; undefined where one cannot be read. */
function resultsOn(
  content: Content,
  { collection, id }: ContentFile,
): { id: string }[] | undefined {
  if (collection !== 'payloads') return [];
  const { results } = content;
  if (results.length < filesOf(content, 'results').length) return undefined;
  return results.filter(({ data }) => data.payloads?.includes(id)).map(({ file }) => file);
}

function named(kind: string, items: readonly { id: string }[] = []): string[] {
  return items.map(({ id }) => `${kind}-${id}`);
}

type Entry = ReturnType<typeof entriesWithPage>[number];

/** Anchors that only pages of missions have; undefined where the events cannot be read. */
function missionAnchors(content: Content, { file }: Entry): string[] | undefined {
  const mission = content.missions.find((entry) => entry.file === file);
  if (mission === undefined) return [];
  const timeline = content.events.find(({ data }) => data.mission === file.id)?.data;
  const hasEvents = filesOf(content, 'events').some(({ id }) => id === file.id);
  if (hasEvents && timeline === undefined) return undefined;
  return [
    ...named('module', mission.data.modules),
    ...named('event', timeline?.events),
    ...named('phase', timeline?.phases),
  ];
}

/** The quotations that prose places. */
function placedQuotations({ body }: ContentFile): { id: string }[] {
  return proseTags(body).flatMap(({ name, attributes: { id } }) =>
    name === 'Quote' && id !== undefined ? [{ id }] : [],
  );
}

/** Anchors of the page of an entry; undefined where they depend on what cannot be read. */
function anchorsOf(content: Content, entry: Entry): Set<string> | undefined {
  const { file, data } = entry;
  const ofMission = missionAnchors(content, entry);
  const results = resultsOn(content, file);
  if (ofMission === undefined || results === undefined) return undefined;
  return new Set([
    ...sectionAnchors,
    ...headingAnchors(file),
    ...named('unknown', data.unknowns),
    ...named('fact', factsOf(entry)),
    ...named('quote', [...quotationsOf(entry), ...placedQuotations(file)]),
    ...named('result', results),
    ...ofMission,
  ]);
}

/** Pages of entries. Of a broken file it is known that it has a page, and not what is on it. */
function entryPages(content: Content): [string, Set<string> | undefined][] {
  const known = new Map(
    entriesWithPage(content).map((entry) => [entry.file, anchorsOf(content, entry)] as const),
  );
  const folders: readonly CollectionName[] = ['missions', 'payloads', 'partners', 'stories'];
  return content.files
    .filter(({ collection }) => folders.includes(collection))
    .map((file) => [`/${file.collection}/${file.id}/`, known.get(file)]);
}

/** Pages that list what the entries have in common. */
function listPages(content: Content): string[] {
  const sources = listedSources(content).map(({ source }) => source);
  return [
    ...sources.map(({ id }) => `/sources/${id}/`),
    ...sources.map(({ kind }) => `/sources/kind/${kind}/`),
    ...sources.flatMap(({ language }) => language.map((code) => `/sources/language/${code}/`)),
    ...content.payloads.flatMap(({ data }) => [
      `/payloads/mission/${data.mission}/`,
      `/payloads/kind/${data.kind}/`,
      ...data.contributions.map(({ partner }) => `/payloads/partner/${partner}/`),
    ]),
    ...content.partners.map(({ data }) => `/partners/kind/${data.kind}/`),
    ...filesOf(content, 'missions').map(({ id }) => `/partners/mission/${id}/`),
  ];
}

/** The pages that list one collection, with an anchor for each entry and none besides. */
function anchoredLists(content: Content): [string, Set<string>][] {
  const anchors = (collection: CollectionName, prefix: string) =>
    filesOf(content, collection).map(({ id }) => prefix + id);
  return [
    ['/glossary/', new Set(anchors('glossary', 'term-'))],
    ['/results/', new Set(anchors('results', 'result-'))],
    ['/updates/', new Set(anchors('updates', 'update-'))],
  ];
}

/** Every address that prose can link to, known from the content and the pages, without a build. */
export async function siteAddresses(content: Content): Promise<SiteAddresses> {
  const unanchored = [...(await fixedAddresses()), ...listPages(content)];
  return new Map<string, ReadonlySet<string> | undefined>([
    ...unanchored.map((address) => [address, undefined] as const),
    ...entryPages(content),
    ...anchoredLists(content),
  ]);
}
