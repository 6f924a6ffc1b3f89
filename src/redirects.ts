/** Addresses that people try, or that a page once had, by the page that they lead to. */
const formerAddresses = {
  '/missions/chang-e-6/': [
    ...['/chang-e-6/', '/change-6/', '/change6/', '/ce-6/', '/ce6/'],
    ...['/missions/change-6/', '/missions/change6/', '/missions/ce-6/', '/missions/ce6/'],
  ],
  '/missions/chang-e-7/': [
    ...['/chang-e-7/', '/change-7/', '/change7/', '/ce-7/', '/ce7/'],
    ...['/missions/change-7/', '/missions/change7/', '/missions/ce-7/', '/missions/ce7/'],
  ],
  '/missions/chang-e-8/': [
    ...['/chang-e-8/', '/change-8/', '/change8/', '/ce-8/', '/ce8/'],
    ...['/missions/change-8/', '/missions/change8/', '/missions/ce-8/', '/missions/ce8/'],
  ],
  '/missions/queqiao-2/': ['/queqiao-2/', '/queqiao2/', '/queqiao/', '/missions/queqiao2/'],
  '/payloads/': ['/instruments/'],
  '/partners/countries/': ['/countries/'],
  '/timeline/': ['/programme/', '/program/'],
  '/sources/': ['/bibliography/'],
  '/index/': ['/a-z/'],
  '/updates/': ['/news/', '/corrections/'],
  '/feeds/': ['/feed/', '/rss/'],
  '/about/method/': ['/method/'],
  '/about/editing/': ['/editing/', '/edit/', '/contribute/', '/contributing/'],
  '/about/accessibility/': ['/accessibility/'],
  '/about/licences/': ['/licences/', '/licenses/', '/about/licenses/', '/license/', '/licence/'],
  '/about/urls/': ['/urls/', '/permalinks/'],
} as const satisfies Record<`/${string}/`, readonly `/${string}/`[]>;

/** All of them one by one, without the base path: the one list of pages and of rules for hosts. */
export const redirects: readonly { from: string; to: string }[] = Object.entries(
  formerAddresses,
).flatMap(([to, addresses]) => addresses.map((from) => ({ from, to })));

/** An anchor that has gone from its place, and where what stood there stands now. */
export interface FormerAnchor {
  /** The page that had it, without the base path. */
  page: `/${string}/`;
  anchor: string;
  /** An anchor of the same page, `#fact-launch-mass`, or an address without the base path. */
  to: string;
}

/** Such as that of an open question that was answered. No host can lead on from them: pages do. */
export const formerAnchors: readonly FormerAnchor[] = [];
