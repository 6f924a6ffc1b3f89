import type { Library } from '#domain/library.ts';
import { redirects } from '#redirects.ts';
import type { ListedPage } from '#lib/nearest-pages.ts';
import { routes, withBase } from '#lib/urls.ts';
import { facetGroups, facetLinks, type FacetLinks } from './facets.ts';
import { partnerFacetGroups, partnerFacetLinks } from './partner-facets.ts';
import { searchEntries } from './search.ts';
import type { LinkView } from './statements.ts';

function entryPages(library: Library): LinkView[] {
  return searchEntries(library)
    .filter(({ href }) => !href.includes('#'))
    .map(({ title, href }) => ({ label: title, href }));
}

function facetPages(of: string, { title, links }: FacetLinks): LinkView[] {
  return links.map(({ label, href }) => ({
    label: `${of} ${title.toLowerCase()}: ${label}`,
    href,
  }));
}

function withOtherAddresses({ label, href }: LinkView): ListedPage {
  const also = redirects
    .filter(({ to }) => withBase(to) === href)
    .map(({ from }) => withBase(from));
  return also.length === 0 ? { label, href } : { label, href, also };
}

/** The pages of the site, each with the addresses that lead to it, for comparison by spelling. */
export function listedPages(library: Library): ListedPage[] {
  return [
    { label: 'Search', href: routes.search() },
    ...entryPages(library),
    ...facetGroups.flatMap((by) => facetPages('Payloads', facetLinks(library, by))),
    ...partnerFacetGroups.flatMap((by) => facetPages('Partners', partnerFacetLinks(library, by))),
  ].map(withOtherAddresses);
}
