import { expect, test, vi } from 'vitest';
import { NetworkOrCopy } from '#scripts/offline/network-or-copy.ts';

const address = 'https://example.org/payloads/dorn/';

// What Workbox wants of a worker: the first two as soon as it is loaded.
vi.hoisted(() => Object.assign(globalThis, { self: globalThis, __WB_DISABLE_DEV_LOGS: true }));
vi.stubGlobal('location', new URL(address));

/** A navigation whose preload ends so. */
class Navigation extends Event {
  readonly waitUntil = vi.fn();
  readonly preloadResponse: Promise<Response>;

  constructor(preloadResponse: Promise<Response>) {
    super('fetch');
    this.preloadResponse = preloadResponse;
  }
}

vi.stubGlobal('ExtendableEvent', Navigation);
vi.stubGlobal('FetchEvent', Navigation);

/** The words that a reader gets where the preload ends so, and the page is kept or not. */
async function answerTo(preload: Promise<Response>, copy?: Response): Promise<string> {
  vi.stubGlobal('caches', { match: async () => copy });
  const request = Object.defineProperty(new Request(address), 'mode', { value: 'navigate' });
  const keepNothing = { cacheWillUpdate: async () => null };
  const orOfflinePage = { handlerDidError: async () => new Response('offline') };
  const strategy = new NetworkOrCopy({ plugins: [keepNothing, orOfflinePage] });
  return (await strategy.handle({ event: new Navigation(preload), request })).text();
}

test.each([
  ['the page, where the network has it', async () => new Response('page'), 'page'],
  ['the copy, where the preload rejects', () => Promise.reject(new TypeError()), 'copy'],
  [
    'the copy, where the preload gives an error, as in Firefox',
    async () => Response.error(),
    'copy',
  ],
])('answers with %s', async (_, preload, words) => {
  expect(await answerTo(preload(), new Response('copy'))).toBe(words);
});

test('answers with the offline page where no copy is kept', async () => {
  expect(await answerTo(Promise.resolve(Response.error()))).toBe('offline');
});
