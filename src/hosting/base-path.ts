/**
 * The path under which the site is served, with a slash at both ends, however it was given.
 *
 * @example basePath('moon') // '/moon/'
 */
export function basePath(given = ''): string {
  return `/${given}/`.replace(/\/+/g, '/');
}
