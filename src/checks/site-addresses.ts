import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Slugger from 'github-slugger';
import { proseTags } from '../domain/prose.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { factsOf, listedSources, quotationsOf, type Checked, type Content } from './content.ts';
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
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !/\/_|\[/.test(file))
    .map((file) =>
      file.endsWith('.ts')
        ? file.slice(0, -'.ts'.length)
        : file.replace(/(?:\/index)?\.astro$/, '/'),
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

/** Results that the page of a payload shows. */
function resultsFrom({ results }: Content, { collection, id }: ContentFile): { id: string }[] {
  if (collection !== 'payloads') return [];
  return results.filter(({ data }) => data.payloads?.includes(id)).map(({ file }) => file);
}

type Page = Checked<{ unknowns?: { id: string }[] | undefined }>;

/** Undefined for a mission whose events cannot be read. */
function anchorsOf(content: Content, { file, data }: Page): Set<string> | undefined {
  const named = (kind: string, items: readonly { id: string }[] = []) =>
    items.map(({ id }) => `${kind}-${id}`);
  const mission = content.missions.find((entry) => entry.file === file);
  const timeline = content.events.find((events) => events.data.mission === file.id);
  const hasEvents = content.files.some(
    ({ collection, id }) => collection === 'events' && id === file.id,
  );
  if (mission && hasEvents && timeline === undefined) return undefined;
  const own = [...content.missions, ...content.payloads, ...content.partners, ...content.stories];
  const entry = own.find((candidate) => candidate.file === file);
  return new Set([
    ...sectionAnchors,
    ...headingAnchors(file),
    ...named('unknown', data.unknowns),
    ...(entry ? [...named('fact', factsOf(entry)), ...named('quote', quotationsOf(entry))] : []),
    ...named('module', mission?.data.modules),
    ...named('result', resultsFrom(content, file)),
    ...proseTags(file.body).flatMap(({ name, attributes: { id } }) =>
      name === 'Quote' && id !== undefined ? [`quote-${id}`] : [],
    ),
    ...(mission ? named('event', timeline?.data.events) : []),
    ...(mission ? named('phase', timeline?.data.phases) : []),
  ]);
}

/** Pages of entries. Of a broken file it is known that it has a page, and not what is on it. */
function entryPages(content: Content): [string, Set<string> | undefined][] {
  const pages = [
    ...content.missions,
    ...content.payloads,
    ...content.partners,
    ...content.stories,
  ].map((entry) => [entry.file, anchorsOf(content, entry)] as const);
  const known = new Map(pages);
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
  ];
}

/** The pages that list one collection, with an anchor for each entry and none besides. */
function anchoredLists({ files }: Content): [string, Set<string>][] {
  const anchors = (collection: CollectionName, prefix: string) =>
    files.filter((file) => file.collection === collection).map(({ id }) => prefix + id);
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
