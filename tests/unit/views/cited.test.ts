import { describe, expect, it } from 'vitest';
import { citedItem, citedPages, exampleItems, siteItem } from '#views/cited.ts';
import { libraryOf, missionEntry, payloadEntry, storyEntry } from '../../support/fixtures.ts';

const library = libraryOf({
  missions: [missionEntry('chang-e-6', { names: { en: "Chang'e-6" }, changed: '2026-11-20' })],
  payloads: [payloadEntry('dorn', { acronym: 'DORN', changed: '2026-11-24' })],
  stories: [storyEntry('samples', { title: 'Samples', changed: '2026-11-02' })],
});

describe('citedItem', () => {
  it('says title, site, day, whole address and language of a page', () => {
    const page = { title: 'DORN', href: '/payloads/dorn/', changed: '2026-01-09' };
    expect(citedItem(page)).toEqual({
      id: 'dorn',
      type: 'webpage',
      title: 'DORN',
      'container-title': 'Magpie Bridge',
      issued: { 'date-parts': [[2026, 1, 9]] },
      URL: 'http://localhost:4321/payloads/dorn/',
      language: 'en-GB',
    });
  });
});

describe('citedPages', () => {
  it('are those of every entry, titled as they are', () => {
    const pages = citedPages(library).map(({ folder, id, page }) => [folder, id, page.title]);
    expect(pages).toEqual([
      ['missions', 'chang-e-6', "Chang'e-6"],
      ['payloads', 'dorn', 'DORN'],
      ['stories', 'samples', 'Samples'],
    ]);
  });
});

describe('siteItem', () => {
  it('is as of the newest page and stands in nothing', () => {
    const item = siteItem(library);
    expect(item.issued).toEqual({ 'date-parts': [[2026, 11, 24]] });
    expect(item).not.toHaveProperty('container-title');
  });
});

describe('exampleItems', () => {
  it('differ in the anchor alone', () => {
    const { page, fact } = exampleItems(library);
    expect(fact).toEqual({ ...page, URL: `${page.URL}#fact-returned-mass` });
  });
});
