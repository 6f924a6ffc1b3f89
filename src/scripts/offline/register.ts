import { workerAddress } from './cache-names.ts';

/** The part of Trusted Types that is used; the types of pages lack it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** The address of the worker as a policy with `require-trusted-types-for 'script'` wants it. */
function trustedWorkerAddress(): string {
  const trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  const policy = trustedTypes?.createPolicy('magpie', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL(workerAddress) ?? workerAddress;
}

/** What was read before the worker was there is kept too, from the cache of the browser. */
async function keepThisPage(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...parts] } });
}

async function register(): Promise<void> {
  const isFirstTime = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(trustedWorkerAddress());
  if (isFirstTime) await keepThisPage();
}

async function unregister(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
}

/** A status that comes with the page is not read out; one that changes is. */
function announceCopy(): void {
  const words = document.querySelector('#kept-copy p');
  if (words === null) return;
  words.replaceChildren(words.textContent);
  addEventListener('online', () =>
    words.replaceChildren('You are online. Load the page again for its newest state.'),
  );
}

announceCopy();

// Browsers refuse workers where nothing may be stored; the site then needs a connection.
if ('serviceWorker' in navigator)
  addEventListener('load', () => {
    void (import.meta.env.DEV ? unregister() : register()).catch(() => undefined);
  });
