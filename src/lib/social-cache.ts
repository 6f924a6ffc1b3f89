import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where results lie, each under its name. */
export const cacheFolder = 'node_modules/.cache/social';

/** SHA-256 of the contents of files, one after the other. */
export async function filesHash(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

/**
 * The file of what was made from the same parts before, or else of what `make` makes now, which stays
 * for the next build.
 *
 * @param name Names what is made, with slashes; of one name only the latest is kept.
 * @param parts Everything that the result depends on, as it can be written in JSON.
 */
export async function cachedFile(
  name: string,
  parts: unknown,
  make: () => Promise<Buffer>,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const folder = join(cacheFolder, `${name}.d`);
  const file = join(folder, hash);
  if (existsSync(file)) return file;
  const made = await make();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // A build that is broken off leaves no half of a file under the name of a whole one.
  await writeFile(`${file}.part`, made);
  await rename(`${file}.part`, file);
  return file;
}
