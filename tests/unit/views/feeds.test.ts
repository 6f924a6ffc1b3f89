import { describe, expect, it } from 'vitest';
import { feedsPage, missionFeed, newest, siteFeed, updatesFeed } from '#views/feeds.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  payloadEntry,
  partnerEntry,
  sourceOf,
  timelineOf,
  updateEntry,
} from '../../support/fixtures.ts';

const event = { ...minimal.event, text: 'It flew.' };
const library = libraryOf({
  missions: [missionEntry('chang-e-7', { changed: '2026-11-20' })],
  payloads: [payloadEntry('dorn', { changed: '2026-11-23' })],
  partners: [partnerEntry('cnes', { changed: '2026-11-19' })],
  timelines: new Map([
    [
      'chang-e-7',
      timelineOf({
        events: [
          { ...event, id: 'delivery', date: '2023-09', title: 'Delivery' },
          { ...event, payloads: ['dorn'] },
          { ...event, id: 'called-off', date: '2026-08-23', state: 'called-off', title: 'No' },
          { ...event, id: 'landing', date: '2030', state: 'planned', title: 'Landing' },
        ],
      }),
    ],
  ]),
  sources: new Map([
    ['agency', sourceOf('agency')],
    ['report', sourceOf('report')],
  ]),
  updates: [
    updateEntry(
      '2026-11-27-date',
      { title: 'A new date', date: '2026-11-27', kind: 'correction', sources: ['agency'] },
      'So it says.<Cite source="report" />',
    ),
    updateEntry('2026-11-24-first'),
  ],
});

describe('the feed of a mission', () => {
  const { entries, updated, href, page } = missionFeed(library, 'chang-e-7');

  it('has the last change of its page and its events, the newest first', () => {
    expect(entries.map(({ title, updated }) => [title, updated])).toEqual([
      ["Changed: Chang'e-7", '2026-11-20T00:00:00.000Z'],
      ["Planned: Chang'e-7: Landing", '2026-11-20T00:00:00.000Z'],
      ["Chang'e-7: No", '2026-08-23T00:00:00.000Z'],
      ["Chang'e-7: Lift-off", '2024-05-03T09:27:00.000Z'],
      ["Chang'e-7: Delivery", '2023-09-01T00:00:00.000Z'],
    ]);
  });

  it('is as new as its newest entry and says where it is', () => {
    expect(updated).toBe('2026-11-20T00:00:00.000Z');
    expect([href, page]).toEqual(['/missions/chang-e-7/atom.xml', '/missions/chang-e-7/']);
  });

  it('gives a change an id of its own, so that the next one is new', () => {
    expect(entries[0]).toMatchObject({
      id: '/missions/chang-e-7/#history-2026-11-20',
      href: '/missions/chang-e-7/#history',
    });
  });

  it('tells an event in full: when, what, by which sources, about whom', () => {
    expect(entries[3]).toMatchObject({
      id: '/missions/chang-e-7/#event-launch',
      paragraphs: ['3 May 2024, 09:27 UTC.', 'It flew.'],
      sources: [{ label: 'The agency: A launch report', href: '/sources/agency/' }],
      links: [{ href: '/missions/chang-e-7/' }, { href: '/payloads/dorn/' }],
    });
  });

  it.each([
    [1, 'Planned: 2030.'],
    [2, 'Called off: 23 August 2026.'],
    [4, 'September 2023.'],
  ])('says no more of a date than is known', (index, words) => {
    expect(entries[index]?.paragraphs[0]).toBe(words);
  });
});

describe('the feed of updates', () => {
  const { entries } = updatesFeed(library);

  it('has every update, a correction called one', () => {
    expect(entries.map(({ id, title }) => [id, title])).toEqual([
      ['/updates/#update-2026-11-27-date', 'Correction: A new date'],
      ['/updates/#update-2026-11-24-first', 'A new page'],
    ]);
  });

  it('leads from its marks to the pages of the sources', () => {
    expect(entries[0]?.prose?.context.marks(['report'])).toEqual([
      { number: 1, href: '/sources/report/' },
    ]);
    expect(entries[0]?.sources.map(({ href }) => href)).toEqual([
      '/sources/report/',
      '/sources/agency/',
    ]);
  });

  it('cannot be made of nothing', () => {
    expect(() => updatesFeed(libraryOf())).toThrow('/updates/atom.xml');
  });
});

describe('the feed of everything', () => {
  it('has updates, events and changes of pages in the order of their days', () => {
    expect(siteFeed(library).entries.map(({ title }) => title)).toEqual([
      'Correction: A new date',
      'A new page',
      'Changed: Radon detector',
      "Planned: Chang'e-7: Landing",
      "Changed: Chang'e-7",
      'Changed: Centre national d’études spatiales',
      "Chang'e-7: No",
      "Chang'e-7: Lift-off",
      "Chang'e-7: Delivery",
    ]);
  });

  it('keeps to the newest events', () => {
    const events = Array.from({ length: newest + 5 }, (_, index) => ({
      ...event,
      id: `event-${index}`,
      date: String(1990 + index),
    }));
    const timelines = new Map([['chang-e-7', timelineOf({ events })]]);
    const listed = siteFeed({ ...library, timelines }).entries.filter(
      ({ category }) => category === 'event',
    );
    expect(listed).toHaveLength(newest);
    expect(listed.at(-1)?.href).toBe('/missions/chang-e-7/#event-event-5');
  });
});

describe('the page of the feeds', () => {
  it('lists every feed with its whole address', () => {
    const addresses = feedsPage(library, 'https://example.org').map(({ address }) => address);
    expect(addresses).toEqual([
      'https://example.org/atom.xml',
      'https://example.org/updates/atom.xml',
      'https://example.org/missions/chang-e-7/atom.xml',
    ]);
  });
});
