import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { firstScreenBytes } from '../../scripts/page-budgets.ts';

/** What of a compressed page its first round trip brings, decompressed. */
export function arrivedOf(stream: Buffer): string {
  // Flushing lets the decoder give out what it has where the stream ends early.
  return brotliDecompressSync(stream.subarray(0, firstScreenBytes), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');
}

/** The part of a page that its first round trip brings. */
export function openingOf(html: string): string {
  return arrivedOf(brotliCompressSync(html));
}
