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

/** Addresses of the pages, all permanent. */
export const routes = {
  home: () => withBase('/'),
  missions: () => withBase('/missions/'),
  mission: (id: string) => withBase(`/missions/${id}/`),
  payloads: () => withBase('/payloads/'),
  payload: (id: string) => withBase(`/payloads/${id}/`),
  partners: () => withBase('/partners/'),
  partner: (id: string) => withBase(`/partners/${id}/`),
  stories: () => withBase('/stories/'),
  story: (id: string) => withBase(`/stories/${id}/`),
  timeline: () => withBase('/timeline/'),
  sources: () => withBase('/sources/'),
  source: (id: string) => withBase(`/sources/${id}/`),
  glossary: () => withBase('/glossary/'),
  names: () => withBase('/names/'),
  updates: () => withBase('/updates/'),
  search: () => withBase('/search/'),
  index: () => withBase('/index/'),
  about: () => withBase('/about/'),
  design: () => withBase('/about/design/'),
};

/** Address of the program that searches, which `src/integrations/search-index.ts` makes. */
export function searchProgram(): string {
  return withBase('/pagefind/pagefind.js');
}

/** Address of the map of the partners, a file of its own. */
export function partnerMapFile(): string {
  return withBase('/pictures/partners.svg');
}

/** Address of the flag of a country in the file of all flags. @param code ISO 3166-1 alpha-2 */
export function flagFile(code: string): string {
  return withBase(`/pictures/flags.svg#${code}`);
}

/** Address of a picture of a mission that is a file of its own. */
export function pictureFile(mission: string, name: 'timeline' | 'profile' | 'spacecraft'): string {
  return withBase(`/pictures/${mission}/${name}.svg`);
}
