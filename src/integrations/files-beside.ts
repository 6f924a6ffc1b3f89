import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReferenceFiles } from '#views/cited.ts';
import type { SocialPicture } from '#views/social.ts';

/** Small files that lie beside pages, and are made from little: thousands, on a large site. */
export interface FilesBeside {
  pictures: readonly SocialPicture[];
  references: readonly ReferenceFiles[];
  /** The folder of the built site. */
  folder: string;
}

/**
 * Writes the files beside the pages in a thread of its own, while the pages are rendered. Each as an
 * answer of an endpoint, they would take a fifth of the time of a large build.
 */
export async function writeFilesBeside(files: FilesBeside): Promise<void> {
  const worker = new Worker(new URL('files-worker.ts', import.meta.url), { workerData: files });
  await once(worker, 'exit');
}
