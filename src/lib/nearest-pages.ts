import { distance } from 'fastest-levenshtein';

/** A page that somebody may have meant by an address that is none. */
export interface ListedPage {
  label: string;
  /** Its address, with the base path. */
  href: string;
  /** Other addresses that lead to it. */
  also?: string[];
}

/** How unlike the spelling of a page that is offered may be: 0 is the same, 1 all different. */
const mostUnlike = 0.5;

/** How much folders count beside what stands in them. */
const folderWeight = 0.25;

interface Place {
  folder: string;
  name: string;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An address without what people leave out or add. @example placeOf('/Payloads/DORN.html') */
function placeOf(path: string): Place {
  const words = decoded(path)
    .toLowerCase()
    .replace(/(?:index)?\.html?$/, '');
  const parts = words.split('/').filter((part) => part !== '');
  return { folder: parts.slice(0, -1).join('/'), name: parts.at(-1) ?? '' };
}

/** The share of letters to change, to add or to leave out to get from one to the other. */
function unlikeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 0 : distance(a, b) / length;
}

function unlike(place: Place, path: string): number {
  const { folder, name } = placeOf(path);
  return unlikeness(place.name, name) + folderWeight * unlikeness(place.folder, folder);
}

/**
 * The pages whose addresses are spelled most like a path, the nearest first.
 *
 * @param most How many at most.
 */
export function nearestPages(path: string, pages: readonly ListedPage[], most = 5): ListedPage[] {
  const place = placeOf(path);
  return pages
    .map((page) => {
      const addresses = [page.href, ...(page.also ?? [])];
      return { page, by: Math.min(...addresses.map((address) => unlike(place, address))) };
    })
    .filter(({ by }) => by < mostUnlike)
    .toSorted((a, b) => a.by - b.by)
    .slice(0, most)
    .map(({ page }) => page);
}
