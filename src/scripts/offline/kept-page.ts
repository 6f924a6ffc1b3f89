import { withBase } from '#lib/urls.ts';

/**
 * Whether an address is a page that is kept for reading: not a file, nor the visual editor, which is
 * of no use without GitHub.
 */
export function isKeptPage(path: string, base: string = withBase('/')): boolean {
  return path.startsWith(base) && !path.startsWith(`${base}admin/`) && !/\.[^/]*$/.test(path);
}
