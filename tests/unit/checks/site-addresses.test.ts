import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkFinding } from '#checks/link-rules.ts';
import { readContent } from '#checks/check-content.ts';
import { sectionAnchors, siteAddresses } from '#checks/site-addresses.ts';
import { redirects } from '#redirects.ts';
import { parseAddresses } from '../../../scripts/address-list.ts';
import { projectRoot } from '../../support/content.ts';

const { content } = await readContent(projectRoot);
const known = await siteAddresses({ ...content, isComplete: true });
const published = parseAddresses(await readFile(join(projectRoot, 'tests/addresses.txt'), 'utf8'));
/** Anchors that a page has for its own use: prose links to the glossary and to sections. */
const own = /^\/(?:missions|payloads|partners|stories)\/[^#]+#(?:term-|.*-heading$)/;
const former = new Set(redirects.map(({ from }) => from));

describe('the addresses that prose can link to', () => {
  it('are those that the built site has, and its sections', () => {
    const pages = [...published].filter(([path]) => path.endsWith('/') && !former.has(path));
    const broken = pages.flatMap(([path, anchors]) =>
      [path, ...[...anchors].map((anchor) => `${path}#${anchor}`)]
        .filter((address) => !own.test(address))
        .flatMap((address) => linkFinding(address, known)?.found ?? []),
    );
    expect(broken).toEqual([]);
  });

  it('have no section that no page of an entry has', () => {
    const entries = [...published].filter(([path]) =>
      /^\/(?:missions|payloads|partners|stories)\/[^/]+\/$/.test(path),
    );
    const anchors = new Set(entries.flatMap(([, own]) => [...own]));
    expect(sectionAnchors.filter((anchor) => !anchors.has(anchor))).toEqual(['plans', 'status']);
  });
});
