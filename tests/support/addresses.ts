import type { AddressList } from '../../scripts/address-list.ts';
import { addressedPages, all, basePath, files, type Page } from './site.ts';

/** Every address that was ever published, a line each. */
export const listFile = 'tests/addresses.txt';

/** Anchors of what has an id in the content. */
const named = /^(?:event|fact|module|quote|result|term|unknown|update)-(?!.*-heading$)[a-z\d-]+$/;

/** Pages whose sections are the same for good; the sections of others come and go. */
const entries = /^\/(?:missions|partners|payloads|stories)\/[^/]+\/$/;

/** Anchors of lists whose entries have no page of their own: countries and stages. */
const listed = new Map([
  ['/partners/countries/', 'tr[id]'],
  ['/timeline/', '#flights > ol [id]:not([id$="-plans"])'],
]);

/** Files that programs fetch again and again. */
const fetched = /^\/(?:(?:[\w-]+\/)*(?:atom\.xml|calendar\.ics)|data\/.+)$/;

/** A page made of examples. */
const examples = '/about/design/';

function anchorsOf({ path, document }: Page): string[] {
  if (path === examples) return [];
  const ids = all(document, 'main [id]').map(({ id }) => id);
  const others = listed.get(path) ?? (entries.test(path) ? 'main section[id]' : undefined);
  return [
    ...ids.filter((id) => named.test(id)),
    ...(others === undefined ? [] : all(document, others).map(({ id }) => id)),
  ];
}

/** The addresses of the built site that are permanent, without the base path. */
export function publishedAddresses(): AddressList {
  const data = [...files]
    .map((file) => `/${file.slice(basePath.length)}`)
    .filter((path) => fetched.test(path) && !path.endsWith('.html'));
  return new Map([
    ...data.map((path) => [path, new Set<string>()] as const),
    ...addressedPages.map((page) => [page.path, new Set(anchorsOf(page))] as const),
  ]);
}
