import { globSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { works } from '#views/licences.ts';

/** The part of `package-lock.json` that says what is installed, and under which licence. */
export interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}

/** Licences of packages that only build or test the site, and so are not handed on to anybody. */
export const accepted = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Python-2.0', '(MIT AND Zlib)', '(MIT OR CC0-1.0)', 'OFL-1.1', 'MPL-2.0'],
  // libvips, which sharp links to.
  'LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  // citeproc-js, which writes the references while the site is built.
  'CPAL-1.0 OR AGPL-1.0',
];

interface Package {
  name: string;
  version: string;
  licence: string;
}

/** Every package of a lock file once, by name. */
export function packagesOf({ packages }: Lock): Package[] {
  const listed = Object.entries(packages)
    .filter(([path]) => path.includes('node_modules/'))
    .map(([path, { version = '', license = 'none stated' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
    }));
  const byName = new Map(listed.map((entry) => [`${entry.name} ${entry.version}`, entry]));
  return [...byName.values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'),
  );
}

/** @throws {Error} where a package has no file with its licence. */
async function licenceOf(root: string, name: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const files = globSync('{LICENSE,LICENCE,license}{,.md,.txt,/*}', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();
  if (files.length === 0) throw new Error(`no licence file in ${folder}`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}

function servedSection(what: string, { name, version, licence }: Package, text: string): string {
  return [`### ${what}: ${name} ${version} (${licence})`, '```text', text, '```'].join('\n\n');
}

function builtSection(packages: readonly Package[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].toSorted();
  return licences
    .map((licence) => {
      const names = packages
        .filter((entry) => entry.licence === licence)
        .map(({ name, version }) => `${name} ${version}`);
      return `### ${licence}\n\n${names.join(', ')}`;
    })
    .join('\n\n');
}

/**
 * The notices that the licences of others ask for, as Markdown: in full what the site hands on to
 * its readers, by name what only builds and tests it.
 *
 * @param root Folder with `package-lock.json` and `node_modules`.
 * @throws {Error} where a package that is served is not installed or has no licence file.
 */
export async function thirdPartyNotices(root: string): Promise<string> {
  const lock: Lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const packages = packagesOf(lock);
  const served = await Promise.all(
    works.flatMap(({ what, package: name }) => {
      const entry = packages.find((installed) => installed.name === name);
      if (entry === undefined) return [];
      return licenceOf(root, entry.name).then((text) => servedSection(what, entry, text));
    }),
  );
  return [
    '# Third-party notices',
    'Made by `npm run notices` from the lock file. Pictures and data that are not packages: `REUSE.toml`.',
    '## Served with the site',
    ...served,
    '## Used to build and test it',
    builtSection(packages),
  ]
    .join('\n\n')
    .concat('\n');
}
