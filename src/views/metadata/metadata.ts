import type {
  BreadcrumbList,
  Graph,
  Organization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { routes, wholeAddress } from '#lib/urls.ts';
import { site } from '#site.config.ts';
import type { LinkView } from '#views/statements.ts';

/** What a page says to machines alone. */
export interface PageMetadata {
  /** Day of its last change, year-month-day, on a page that is cited. */
  changed?: string;
  /** What the page is and is about, in the terms of schema.org. */
  things: readonly Thing[];
}

/** The licence of the text and data of the site. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The site as the author of its pages. */
export function siteAsAuthor(): Organization {
  return { '@type': 'Organization', name: site.title, url: wholeAddress(routes.home()) };
}

/** The site that a page belongs to. */
export function siteOfPage(): WebSite {
  return { '@type': 'WebSite', name: site.title, url: wholeAddress(routes.home()) };
}

function breadcrumbs(trail: readonly LinkView[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: wholeAddress(href),
    })),
  };
}

/** How programs search the site, with Google's name for what is looked for. */
function searchAction(): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${wholeAddress(routes.search())}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
}

/** The home page: the site itself, and how it is searched. */
export function siteMetadata(): PageMetadata {
  return {
    things: [
      {
        '@type': 'WebSite',
        name: site.title,
        alternateName: site.tagline,
        description: site.description,
        url: wholeAddress(routes.home()),
        inLanguage: site.locale,
        license: licence,
        publisher: siteAsAuthor(),
        potentialAction: searchAction(),
      },
    ],
  };
}

/** All that a page says in JSON-LD; undefined where it is nothing. */
export function pageGraph(
  things: readonly Thing[],
  trail: readonly LinkView[] | undefined,
): Graph | undefined {
  const all = trail === undefined ? things : [...things, breadcrumbs(trail)];
  if (all.length === 0) return undefined;
  return { '@context': 'https://schema.org', '@graph': all };
}

/** JSON for a script element: no letter in it can end the element. */
export function asScript(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
