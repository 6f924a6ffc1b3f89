/** The path under which the site is served, with a slash at both ends. */
const basePath = `/${import.meta.env.BASE_URL}/`.replace(/\/+/g, '/');

/**
 * Puts the base path before an address of this site. Addresses of other sites, anchors and
 * addresses that have it already come back as they are.
 *
 * @example withBase('/missions/', '/moon/') // '/moon/missions/'
 */
export function withBase(path: string, base: string = basePath): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  if (base !== '/' && path.startsWith(base)) return path;
  return base + path.slice(1);
}

/** The path that a page has wherever the site is served: the opposite of `withBase`. */
export function withoutBase(path: string, base: string = basePath): string {
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/** What a link says that leads to another site. */
export function linkRel(href: string): 'external' | undefined {
  return /^https?:/.test(href) ? 'external' : undefined;
}

/**
 * Address of a page of a list: the first is the list itself, the others have their number.
 *
 * @example listPage('/names/', 2) // '/names/2/'
 */
export function listPage(list: string, number: number): string {
  return number === 1 ? list : `${list}${number}/`;
}

/** Addresses of the pages, all permanent. */
export const routes = {
  home: () => withBase('/'),
  missions: () => withBase('/missions/'),
  comparison: () => withBase('/missions/compare/'),
  mission: (id: string) => withBase(`/missions/${id}/`),
  payloads: () => withBase('/payloads/'),
  payload: (id: string) => withBase(`/payloads/${id}/`),
  partners: () => withBase('/partners/'),
  partner: (id: string) => withBase(`/partners/${id}/`),
  countries: () => withBase('/partners/countries/'),
  stories: () => withBase('/stories/'),
  story: (id: string) => withBase(`/stories/${id}/`),
  timeline: () => withBase('/timeline/'),
  results: () => withBase('/results/'),
  sources: () => withBase('/sources/'),
  source: (id: string) => withBase(`/sources/${id}/`),
  sourceKind: (kind: string) => withBase(`/sources/kind/${kind}/`),
  sourceLanguage: (code: string) => withBase(`/sources/language/${code}/`),
  glossary: () => withBase('/glossary/'),
  names: () => withBase('/names/'),
  status: () => withBase('/status/'),
  updates: () => withBase('/updates/'),
  cite: () => withBase('/cite/'),
  data: () => withBase('/data/'),
  feeds: () => withBase('/feeds/'),
  calendar: () => withBase('/calendar/'),
  search: () => withBase('/search/'),
  offline: () => withBase('/offline/'),
  index: () => withBase('/index/'),
  about: () => withBase('/about/'),
  method: () => withBase('/about/method/'),
  accessibility: () => withBase('/about/accessibility/'),
  licences: () => withBase('/about/licences/'),
  addresses: () => withBase('/about/urls/'),
  editing: () => withBase('/about/editing/'),
  design: () => withBase('/about/design/'),
};

/** Address of a page of the table of all payloads; right behind `/payloads/` stand their ids. */
export function payloadsPage(number: number): string {
  return number === 1 ? routes.payloads() : withBase(`/payloads/page/${number}/`);
}

/** Address of the list of the payloads with the same mission, partner or kind. */
export function payloadFacet(by: 'mission' | 'partner' | 'kind', id: string): string {
  return withBase(`/payloads/${by}/${id}/`);
}

/** Address of the list of the partners with the same mission or kind. */
export function partnerFacet(by: 'mission' | 'kind', id: string): string {
  return withBase(`/partners/${by}/${id}/`);
}

/** Address of the Atom feed of everything, of a mission or of the updates. */
export function feedFile(folder: '/' | '/updates/' | `/missions/${string}/`): string {
  return withBase(`${folder}atom.xml`);
}

/** Address of the calendar of a mission, or of that of all missions. */
export function calendarFile(mission?: string): string {
  return withBase(mission === undefined ? '/calendar.ics' : `/missions/${mission}/calendar.ics`);
}

/** Address of the program that searches, which `src/integrations/search-index.ts` makes. */
export function searchProgram(): string {
  return withBase('/pagefind/pagefind.js');
}

/** Address of the list of all pages, which the page for what is not found compares with. */
export function pageList(): string {
  return withBase('/pages.json');
}

/** Address of the map of the partners, a file of its own. */
export function partnerMapFile(): string {
  return withBase('/pictures/partners.svg');
}

/** Address of what a map of the Moon shows over its picture, a file of its own. */
export function mapFile(subject: string): string {
  return withBase(`/pictures/maps/${subject}.svg`);
}

/** Address of the flag of a country in the file of all flags. @param code ISO 3166-1 alpha-2 */
export function flagFile(code: string): string {
  return withBase(`/pictures/flags.svg#${code}`);
}

/** Address of a picture of a mission that is a file of its own. */
export function pictureFile(mission: string, name: 'timeline' | 'profile' | 'spacecraft'): string {
  return withBase(`/pictures/${mission}/${name}.svg`);
}

/** Address of a data file, such as "missions.csv" or "schema/missions.json". */
export function dataFile(name: string): string {
  return withBase(`/data/${name}`);
}

/**
 * A path of this site as a whole address, for what is read away from the site.
 *
 * @param site Where the site lives, if not where it is built for.
 */
export function wholeAddress(path: string, site: URL | string = import.meta.env.SITE): string {
  return new URL(path, site).href;
}
