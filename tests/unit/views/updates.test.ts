import { describe, expect, it } from 'vitest';
import { latestUpdates, updatesView } from '#views/updates.ts';
import { libraryOf, missionEntry, sourceOf, updateEntry } from '../../support/fixtures.ts';

const library = libraryOf({
  missions: [missionEntry('chang-e-7')],
  sources: new Map([
    ['agency', sourceOf('agency')],
    ['report', sourceOf('report')],
  ]),
  updates: [
    updateEntry(
      '2026-11-27-date',
      {
        title: 'A new date',
        date: '2026-11-27',
        kind: 'news',
        missions: ['chang-e-7'],
        sources: ['agency'],
      },
      'So it says.<Cite source="report" />',
    ),
    updateEntry('2026-11-24-first'),
  ],
});

describe('the page of updates', () => {
  const { updates, sources } = updatesView(library);

  it('lists every update in the order of the library, each with an address of its own', () => {
    expect(updates.map(({ href }) => href)).toEqual([
      '/updates/#update-2026-11-27-date',
      '/updates/#update-2026-11-24-first',
    ]);
  });

  it('says what kind of news it is, and what it is about', () => {
    expect(updates[0]).toMatchObject({
      kind: 'news',
      links: [{ label: "Chang'e-7", href: '/missions/chang-e-7/' }],
    });
    expect(updates[1]).toMatchObject({ kind: 'new on the site', links: [], marks: [] });
  });

  it('numbers the sources of prose and field as they are read', () => {
    expect(sources.map(({ anchor }) => anchor)).toEqual(['source-report', 'source-agency']);
    expect(updates[0]?.marks.map(({ number }) => number)).toEqual([2]);
  });
});

describe('the latest updates', () => {
  it('are the first of the library, as many as asked for', () => {
    expect(latestUpdates(library, 1).map(({ title }) => title)).toEqual(['A new date']);
    expect(latestUpdates(library, 5)).toHaveLength(2);
  });
});
