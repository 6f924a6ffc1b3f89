import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { projectRoot } from './content.ts';

/** One rule of `REUSE.toml` (REUSE specification 3.3): whose the files of a path are. */
interface Annotation {
  path: string | string[];
  'SPDX-FileCopyrightText': string | string[];
  'SPDX-License-Identifier': string;
}

/** What needs no rule: the texts of licences themselves. */
const licenceFile = /^(?:LICENSES\/|LICENSE$)/;

export const annotations = (
  parse(readFileSync(join(projectRoot, 'REUSE.toml'), 'utf8')) as unknown as {
    annotations: Annotation[];
  }
).annotations;

/** Every file of the project that a rule must cover: what git keeps, or would keep. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => file !== '' && !licenceFile.test(file));
}

/** A path of `REUSE.toml` as an expression: there "*" stops at a slash, and "**" does not. */
function expressionOf(glob: string): RegExp {
  const parts = glob.split(/(\*+)/).map((part) => {
    if (part === '*') return '[^/]*';
    return part.startsWith('*') ? '.*' : RegExp.escape(part);
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** The rule that holds for a file: the last one that fits. */
export function annotationOf(file: string): Annotation | undefined {
  return annotations.findLast(({ path }) =>
    [path].flat().some((glob) => expressionOf(glob).test(file)),
  );
}

/** The licences whose texts are in `LICENSES/`. */
export function licencesWithText(): string[] {
  return readdirSync(join(projectRoot, 'LICENSES')).map((file) => file.replace(/\.txt$/, ''));
}
