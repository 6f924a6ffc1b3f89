import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import type { RouteMatchCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { withBase } from '#lib/urls.ts';
import { cacheNames, offlinePage } from './cache-names.ts';
import { newest, withNotice } from './kept-copy.ts';
import { isKeptPage } from './kept-page.ts';
import { NetworkOrCopy } from './network-or-copy.ts';

/** What `src/integrations/service-worker.ts` puts in place when it bundles this file. */
declare const __CORE_FILES__: readonly PrecacheEntry[];

/** A function of the scope of workers, which the types of pages lack. */
declare const skipWaiting: () => Promise<void>;

const longestKept = 60 * 24 * 60 * 60;

/** Keeps no more than so many files, the last used, and gives way where the device is full. */
function atMost(maxEntries: number): WorkboxPlugin {
  // @ts-expect-error Its types do not tell what may be left out from what may be undefined.
  return new ExpirationPlugin({ maxEntries, maxAgeSeconds: longestKept, purgeOnQuotaError: true });
}

/** Keeps whole answers only: no errors, and no redirects, which have a page of their own. */
const wholeAnswers: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
};

/** What is kept of an address that is read may also be among the core files, and newer there. */
const orCore: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    newest([cachedResponse, await matchPrecache(request.url)]),
};

/** A file is one, whatever a script or a picture reads from the end of its address. */
const byPath: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
};

/** Says of a page from the cache that it is a copy, and shows the offline page where there is none. */
const saidToBeCopies: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) =>
    cachedResponse && withNotice(cachedResponse, navigator.onLine),
  handlerDidError: () => matchPrecache(offlinePage),
};

function isBelow(folder: string) {
  return ({ url, sameOrigin }: RouteMatchCallbackOptions): boolean =>
    sameOrigin && url.pathname.startsWith(withBase(folder));
}

/** Whether the reader asks sites to send little. */
function savesData(): boolean {
  const connection: { saveData?: boolean } | undefined = Reflect.get(navigator, 'connection');
  return connection?.saveData === true;
}

setCacheNameDetails({ prefix: '', suffix: '', precache: cacheNames.core });
precache(__CORE_FILES__.filter(({ url }) => !savesData() || url === offlinePage));

const matchOptions = { ignoreVary: true };

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isKeptPage(url.pathname),
  new NetworkOrCopy({
    cacheName: cacheNames.pages,
    matchOptions,
    plugins: [byPath, wholeAnswers, atMost(60), orCore, saidToBeCopies],
  }),
);
registerRoute(
  isBelow('/pictures/'),
  new NetworkOrCopy({
    cacheName: cacheNames.pictures,
    matchOptions,
    plugins: [byPath, wholeAnswers, atMost(60), orCore],
  }),
);
registerRoute(
  isBelow('/_astro/'),
  new CacheFirst({
    cacheName: cacheNames.assets,
    matchOptions,
    plugins: [wholeAnswers, atMost(120), orCore],
  }),
);

// A new worker answers no page otherwise than the old one would: there is nothing to wait for.
void skipWaiting();
clientsClaim();
enableNavigationPreload();
