import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { works } from '#views/licences.ts';
import {
  accepted,
  packagesOf,
  thirdPartyNotices,
  type Lock,
} from '../../scripts/third-party-notices.ts';
import { projectRoot } from '../support/content.ts';
import { annotationOf, annotations, licencesWithText, projectFiles } from '../support/reuse.ts';

const lock: Lock = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'));
const packages = packagesOf(lock);

describe('the licences of packages', () => {
  it('are known and can be lived with', () => {
    const others = packages.filter(({ licence }) => !accepted.includes(licence));
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('allow what is served with the site to be handed on', () => {
    const served = works.flatMap(({ package: name }) =>
      name === undefined ? [] : [packages.find((entry) => entry.name === name)?.licence],
    );
    expect(served).not.toHaveLength(0);
    expect(served.filter((licence) => !/^(?:MIT|ISC|OFL-1\.1)$/.test(licence ?? ''))).toEqual([]);
  });

  it('stand in THIRD-PARTY-NOTICES.md; "npm run notices" brings it up to date', async () => {
    const file = await readFile(join(projectRoot, 'THIRD-PARTY-NOTICES.md'), 'utf8');
    expect(file).toBe(await thirdPartyNotices(projectRoot));
  });
});

describe('REUSE.toml', () => {
  it('names the owner and the licence of every file', () => {
    const files = projectFiles();
    expect(files.length).toBeGreaterThan(500);
    const bare = files.filter((file) => {
      const annotation = annotationOf(file);
      return !annotation?.['SPDX-FileCopyrightText'] || !annotation['SPDX-License-Identifier'];
    });
    expect(bare).toEqual([]);
  });

  it('tells pictures, typefaces and content from code', () => {
    const licenceOf = (file: string) => annotationOf(file)?.['SPDX-License-Identifier'];
    expect(licenceOf('src/site.config.ts')).toBe('MIT');
    expect(licenceOf('content/missions/chang-e-6.mdx')).toBe('CC-BY-4.0');
    expect(licenceOf('src/assets/fonts/inter-latin.woff2')).toBe('OFL-1.1');
    expect(licenceOf('src/assets/fonts/social/newsreader-latin.woff')).toBe('OFL-1.1');
    expect(licenceOf('src/assets/moon/south-pole.jpg')).toBe('GPL-2.0-or-later');
  });

  it('names no licence without its text, and keeps no text without use', () => {
    const named = annotations.map((annotation) => annotation['SPDX-License-Identifier']);
    expect([...new Set(named)].toSorted()).toEqual(licencesWithText().toSorted());
  });

  it('has no rule that fits nothing', () => {
    const files = projectFiles();
    const idle = annotations.filter((rule) => !files.some((file) => annotationOf(file) === rule));
    expect(idle.map(({ path }) => path)).toEqual([]);
  });
});
