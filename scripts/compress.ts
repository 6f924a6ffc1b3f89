import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressedExtensions } from '#hosting/media-types.ts';

/** Puts a copy in brotli and one in gzip beside every text file of the built site. */

const folder = process.env['DIST_DIR'] || 'dist';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(`${file}.br`, await brotli(content, { params: size }));
  await writeFile(`${file}.gz`, await deflate(content, { level: 9 }));
}

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && compressedExtensions.has(extname(entry.name).slice(1)))
  .map((entry) => join(entry.parentPath, entry.name));

const started = performance.now();
// Node compresses on threads of its own, as many as it has.
await Promise.all(files.map(compress));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${files.length} files of ${folder}/ compressed in ${seconds} s`);
