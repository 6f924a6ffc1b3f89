/** Takes the place of the worker where it must go: it removes what is kept, and then itself. */

import { withBase } from '#lib/urls.ts';

declare const registration: ServiceWorkerRegistration;
declare const skipWaiting: () => Promise<void>;

async function withdraw(): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => /^magpie-/.test(name) && name.endsWith(`-${withBase('/')}`));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
}

addEventListener('install', () => void skipWaiting());
addEventListener('activate', () => void withdraw());
