import { generateAtomFeed } from 'feedsmith';
import { v5 } from 'uuid';
import { site } from '#site.config.ts';
import { withoutBase } from './urls.ts';

/** An entry of a feed. Addresses may be paths of this site. */
export interface AtomEntry {
  /** Path on this site that is its alone and stays so; it need not lead anywhere. */
  id: string;
  /** Where a reader finds it. */
  href: string;
  title: string;
  /** Time of its last change, RFC 3339. */
  updated: string;
  category: string;
  /** All of its text. */
  html: string;
}

/** What a feed says of itself. */
export interface AtomHead {
  title: string;
  subtitle: string;
  /** Where the feed is. */
  href: string;
  /** The page that says the same. */
  page: string;
  /** Time of the last change of any entry, RFC 3339. */
  updated: string;
}

/** Drawn once for this site. Another one would make every entry new to those who have read it. */
const namespace = '7213810b-a88c-43ae-902a-7936e0e67550';

/**
 * What a feed or an entry is known by for ever, wherever the site is served: a UUID of version 5
 * (RFC 9562) made from its path.
 */
function permanentId(path: string): string {
  return `urn:uuid:${v5(withoutBase(path), namespace)}`;
}

/**
 * Makes every address in a piece of HTML whole: a feed is read elsewhere.
 *
 * @param base Whole address of the page that the piece is from.
 */
export function withWholeAddresses(html: string, base: string | URL): string {
  return html.replace(/(?<=\s(?:href|src)=")[^"]*(?=")/g, (address) =>
    new URL(address.replaceAll('&amp;', '&'), base).href.replaceAll('&', '&amp;'),
  );
}

/** A feed as an Atom file (RFC 4287). @param origin Where the site is served. */
export function atomText(
  head: AtomHead,
  entries: readonly AtomEntry[],
  origin: string | URL | undefined,
): string {
  const whole = (address: string) => new URL(address, origin).href;
  return generateAtomFeed(
    {
      id: permanentId(head.href),
      title: { value: head.title },
      subtitle: { value: head.subtitle },
      updated: new Date(head.updated),
      authors: [{ name: site.title }],
      rights: { value: 'CC BY 4.0' },
      xml: { lang: site.locale },
      links: [
        { rel: 'self', type: 'application/atom+xml', href: whole(head.href) },
        { rel: 'alternate', type: 'text/html', href: whole(head.page) },
      ],
      entries: entries.map((entry) => ({
        id: permanentId(entry.id),
        title: { value: entry.title },
        updated: new Date(entry.updated),
        categories: [{ term: entry.category }],
        links: [{ rel: 'alternate', type: 'text/html', href: whole(entry.href) }],
        content: { type: 'html', value: withWholeAddresses(entry.html, whole(entry.href)) },
      })),
    },
    { strict: true },
  );
}
