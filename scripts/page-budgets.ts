/** What a server sends before it waits for an answer: ten TCP segments. */
export const firstScreenBytes = 14_600;

const largePageBytes = 30_000;

/** Pages that list or tell all there is of something. */
const large =
  /^\/(?:about\/design\/|missions\/(?!compare\/)[^/]+\/|timeline\/|payloads\/|glossary\/|sources\/.*)$/;

/** Bytes of brotli that a page may take, by its path without the base. */
export function pageBudget(path: string): number {
  return large.test(path) ? largePageBytes : firstScreenBytes;
}
