import { describe, expect, it } from 'vitest';
import type { ListedPage } from '#lib/nearest-pages.ts';
import { addressedPages, basePath, pageAt, readDist, redirectPages } from '../support/site.ts';

const listed: ListedPage[] = JSON.parse(readDist(`${basePath}pages.json`));

/** Pages whose addresses nobody types: home, what is for developers, and parts of the sources. */
const unlisted = /^\/(?:|about\/design\/|sources\/(?:kind|language)\/.+)$/;

describe('the list that an unknown address is compared with', () => {
  it('has every page', () => {
    const others = addressedPages.filter(({ path }) => !unlisted.test(path));
    expect(listed.map(({ href }) => href).toSorted()).toEqual(
      others.map(({ address }) => address).toSorted(),
    );
  });

  it('has every former address', () => {
    const former = redirectPages.map(({ address }) => address);
    expect(listed.flatMap(({ also = [] }) => also).toSorted()).toEqual(former.toSorted());
  });

  it('is where the page for what is not found looks for it', () => {
    const element = pageAt('/404.html').document.querySelector('near-pages');
    expect(element?.getAttribute('data-pages')).toBe(`${basePath}pages.json`);
  });
});
