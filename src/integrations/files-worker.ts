import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { referenceFile, referenceFormats } from '#lib/references.ts';
import { socialPictureFile } from '#lib/social-drawing.ts';
import type { FilesBeside } from './files-beside.ts';

// A thread that waits for the disk writes a small file in an eighth of the time that promises take.

async function writePicture({ name, content }: FilesBeside['pictures'][number], folder: string) {
  const file = join(folder, 'social', `${name}.jpg`);
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(await socialPictureFile(name, content), file);
}

function writeReferences({ path, item }: FilesBeside['references'][number], folder: string) {
  mkdirSync(join(folder, path), { recursive: true });
  for (const { ending } of referenceFormats)
    writeFileSync(join(folder, path, `cite.${ending}`), referenceFile(ending, item));
}

const { pictures, references, folder }: FilesBeside = workerData;
for (const page of references) writeReferences(page, folder);
for (const picture of pictures) await writePicture(picture, folder);
