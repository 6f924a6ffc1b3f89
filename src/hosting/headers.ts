import { editorHostPolicy, hostPolicy } from './policy.ts';

/** Devices and powers that no page asks for. */
const unused = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/**
 * The headers of every answer, whatever the host. Everything here is public and the same for all
 * who ask, so other sites may read it: notebooks fetch the data files from their own origin.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': hostPolicy,
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unused.map((power) => `${power}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/**
 * The headers for a host that sends the same with every file. With the visual editor among them, the
 * policy is the wider one that it needs: any other page is held to the usual one by its own.
 */
export function headersFor(site: { hasEditor: boolean }): Readonly<Record<string, string>> {
  return site.hasEditor ? { ...headers, 'Content-Security-Policy': editorHostPolicy } : headers;
}

/** Folders whose files have a hash of their content in their name, without the base path. */
export const hashedFolders = [
  '/_astro/',
  '/pagefind/filter/',
  '/pagefind/fragment/',
  '/pagefind/index/',
] as const;

/** For how long a file may be kept, as `Cache-Control`. */
export const caching = {
  /** The file of an address never changes. */
  hashed: 'public, max-age=31536000, immutable',
  /** A correction is seen within five minutes; a cache may help out for a week if we fail. */
  others: 'public, max-age=300, stale-if-error=604800',
  /** The program that reads offline: a new one, or its withdrawal, is seen at once. */
  worker: 'no-cache',
  /** What is missing now may be there in a moment. */
  errors: 'no-cache',
} as const;
