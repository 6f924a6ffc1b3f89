import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What a server sends before it waits for an answer: ten TCP segments. */
export const firstScreenBytes = 14_600;

/** The part of a page that its first round trip brings. */
export function openingOf(html: string): string {
  const start = brotliCompressSync(html).subarray(0, firstScreenBytes);
  // Flushing lets the decoder give out what it has where the stream ends early.
  return brotliDecompressSync(start, {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');
}
