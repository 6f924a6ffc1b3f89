import { createHash } from 'node:crypto';
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
 * What was made from the same parts before, or else what `make` makes now, kept for the next build.
 *
 * @param name Names what is made, with slashes; of one name only the latest is kept.
 * @param parts Everything that the result depends on, as it can be written in JSON.
 */
export async function cached(
  name: string,
  parts: unknown,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const folder = join(cacheFolder, `${name}.d`);
  const file = join(folder, hash);
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    // A build that is broken off leaves no half of a file under the name of a whole one.
    await writeFile(`${file}.part`, made);
    await rename(`${file}.part`, file);
    return made;
  }
}
