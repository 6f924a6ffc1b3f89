import { editAddress, reportAddress, type ReportedPage } from '#lib/repository.ts';
import { routes, withBase } from '#lib/urls.ts';
import type { LinkView } from './statements.ts';

/** Where the content of the pages stands that are no entry: a folder, or a file with their words. */
function places(): [page: string, path: string][] {
  return [
    [routes.home(), 'content/missions'],
    [routes.missions(), 'content/missions'],
    [routes.comparison(), 'content/missions'],
    [routes.payloads(), 'content/payloads'],
    [routes.partners(), 'content/partners'],
    [routes.countries(), 'content/countries'],
    [routes.stories(), 'content/stories'],
    [routes.timeline(), 'content/events'],
    [routes.results(), 'content/results'],
    [routes.sources(), 'content/sources'],
    [routes.glossary(), 'content/glossary'],
    [routes.updates(), 'content/updates'],
    [routes.names(), 'content'],
    [routes.index(), 'content'],
    [routes.status(), 'content'],
    [routes.search(), 'src/components/search/Search.astro'],
    [routes.data(), 'src/views/data/page.ts'],
    [routes.feeds(), 'src/components/subscriptions/FeedHelp.astro'],
    [routes.calendar(), 'src/components/subscriptions/CalendarHelp.astro'],
    [routes.cite(), 'src/components/site/Citing.astro'],
    [routes.about(), 'src/components/about/About.astro'],
    [routes.method(), 'src/components/about/Method.astro'],
    [routes.editing(), 'src/components/about/Editing.astro'],
    [routes.accessibility(), 'src/views/accessibility.ts'],
    [routes.licences(), 'src/components/about/Licences.astro'],
    [routes.addresses(), 'src/components/about/Addresses.astro'],
    [routes.offline(), 'src/pages/offline.astro'],
    [routes.design(), 'src/views/design.ts'],
    [withBase('/404/'), 'src/pages/404.astro'],
  ];
}

/** Lists that are a part of another one stand one folder deeper than the entries do. */
function listAbove(path: string): string | undefined {
  return [routes.payloads(), routes.partners(), routes.sources()].find((list) =>
    /^[a-z]+\/[^/]+\/$/.test(path.startsWith(list) ? path.slice(list.length) : ''),
  );
}

/**
 * Where the content of a page stands that is no entry; undefined for the page of an entry, which
 * names its file itself.
 *
 * @param path Path of the page, with the base path.
 */
export function placeOfPage(path: string): string | undefined {
  return new Map(places()).get(listAbove(path) ?? path);
}

/**
 * Links to change a page and to report what is wrong on it; none where no repository is known.
 * What is wrong on a page of content is most likely a fact; on any other page, the page.
 */
export function pageLinks(repoUrl: string | undefined, reported: ReportedPage): LinkView[] {
  if (repoUrl === undefined) return [];
  const form = reported.file.startsWith('content') ? 'wrong-fact' : 'broken-page';
  return [
    { label: 'Edit this page', href: editAddress(repoUrl, reported.file) },
    { label: 'Report a problem', href: reportAddress(repoUrl, form, reported) },
  ];
}
