import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageLinks, placeOfPage } from '#views/page-source.ts';
import { sitePages } from '#views/site-pages.ts';
import { projectRoot } from '../../support/content.ts';

describe('where the content of a page stands', () => {
  it.each([...sitePages().map(({ href }) => href), '/', '/404/', '/about/design/', '/search/'])(
    'is said for %s, and is there',
    (path) => {
      expect(existsSync(join(projectRoot, placeOfPage(path) ?? 'nowhere'))).toBe(true);
    },
  );

  it.each([
    ['/payloads/kind/camera/', 'content/payloads'],
    ['/partners/mission/chang-e-6/', 'content/partners'],
    ['/sources/language/zh/', 'content/sources'],
    ['/payloads/dorn/', undefined],
    ['/sources/agency/', undefined],
    ['/missions/chang-e-6/', undefined],
  ])('%s: %s', (path, place) => {
    expect(placeOfPage(path)).toBe(place);
  });
});

describe('the links of a page', () => {
  const reported = { page: 'https://example.org/', file: 'content', built: '2026-11-27' };

  it('are none where no repository is known', () => {
    expect(pageLinks(undefined, reported)).toEqual([]);
  });

  it.each([
    ['content/results', 'wrong-fact.yml'],
    ['src/components/about/About.astro', 'broken-page.yml'],
  ])('of %s change it, and report it in the form %s', (file, form) => {
    const links = pageLinks('https://github.com/example/site', { ...reported, file });
    expect(links.map(({ label }) => label)).toEqual(['Edit this page', 'Report a problem']);
    expect(links[1]?.href).toContain(`template=${form}&`);
  });
});
