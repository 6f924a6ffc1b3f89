import { entryOf, type Library } from '#domain/library.ts';
import type { CslItem } from '#lib/references.ts';
import { routes, wholeAddress } from '#lib/urls.ts';
import { site } from '#site.config.ts';
import { distinctName } from './names.ts';

/** A page as a reference names it. */
export interface CitedPage {
  title: string;
  /** Address on this site. */
  href: string;
  /** Day of its last change, year-month-day. */
  changed: string;
}

/** A page as an item of CSL, by which every style and format is made. */
export function citedItem({ title, href, changed }: CitedPage): CslItem {
  return {
    id: href.split('/').at(-2) ?? '',
    type: 'webpage',
    title,
    'container-title': site.title,
    issued: { 'date-parts': [changed.split('-').map(Number)] },
    URL: wholeAddress(href),
    language: site.locale,
  };
}

/** Every page that has files for reference managers, with the folder and the id in its address. */
export function citedPages(library: Library) {
  return [
    ...library.missions.map(({ id, data }) => ({
      folder: 'missions',
      id,
      page: { title: data.names.en, href: routes.mission(id), changed: data.changed },
    })),
    ...library.payloads.map((entry) => ({
      folder: 'payloads',
      id: entry.id,
      page: {
        title: distinctName(library, entry),
        href: routes.payload(entry.id),
        changed: entry.data.changed,
      },
    })),
    ...library.partners.map(({ id, data }) => ({
      folder: 'partners',
      id,
      page: { title: data.names.en, href: routes.partner(id), changed: data.changed },
    })),
    ...library.stories.map(({ id, data }) => ({
      folder: 'stories',
      id,
      page: { title: data.title, href: routes.story(id), changed: data.changed },
    })),
  ];
}

/** A page whose files for reference managers lie beside it. */
export interface ReferenceFiles {
  /** Where they lie, from the root of the site. */
  path: string;
  item: CslItem;
}

/** The files for reference managers of all pages that have some. */
export function referenceFiles(library: Library): ReferenceFiles[] {
  return citedPages(library).map(({ folder, id, page }) => ({
    path: `${folder}/${id}`,
    item: citedItem(page),
  }));
}

/** The whole site, as of the last change of any of its pages. */
export function siteItem(library: Library): CslItem {
  const changed = citedPages(library).map(({ page }) => page.changed);
  const [newest = ''] = changed.toSorted().toReversed();
  const { 'container-title': _, ...item } = citedItem({
    title: `${site.title}: ${site.tagline}`,
    href: routes.home(),
    changed: newest,
  });
  return { ...item, id: 'magpie-bridge' };
}

const example = { mission: 'chang-e-6', anchor: '#fact-returned-mass' };

/** A page and a fact on it, by which the site explains how to cite. */
export function exampleItems(library: Library): { page: CslItem; fact: CslItem } {
  const { names, changed } = entryOf(library.missions, example.mission).data;
  const page = { title: names.en, href: routes.mission(example.mission), changed };
  return {
    page: citedItem(page),
    fact: citedItem({ ...page, href: page.href + example.anchor }),
  };
}
