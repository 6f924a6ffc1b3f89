import { describe, expect, it } from 'vitest';
import { indexView } from '#views/a-z.ts';
import { searchEntries } from '#views/search.ts';
import {
  libraryOf,
  missionEntry,
  partnerEntry,
  payloadEntry,
  sourceOf,
  stageEntry,
  storyEntry,
  termEntry,
  timelineOf,
} from '../../support/fixtures.ts';

const library = libraryOf({
  missions: [
    missionEntry('chang-e-7', {
      names: { en: "Chang'e-7", zh: '嫦娥七号', pinyin: "Cháng'é Qīhào", also: ['CE-7'] },
    }),
  ],
  stages: [stageEntry('chang-e-1')],
  timelines: new Map([['chang-e-7', timelineOf()]]),
  payloads: [payloadEntry('ilo-c', { names: { en: 'Small telescope' }, acronym: 'ILO-C' })],
  partners: [
    partnerEntry('iki', {
      names: { en: 'Space Research Institute', native: 'Институт', lang: 'ru' },
      acronym: 'IKI',
      countries: ['RU'],
    }),
  ],
  stories: [storyEntry('bridge')],
  terms: [termEntry('lander', { names: { en: 'Lander' } })],
  sources: new Map([
    ['agency', sourceOf('agency')],
    ['xinhua', sourceOf('xinhua', { title: '发射', titleEn: 'A launch', language: ['zh'] })],
  ]),
});
const entries = searchEntries(library);
const byHref = new Map(entries.map((entry) => [entry.href, entry]));

describe('what a search can find', () => {
  it.each([
    ['/missions/chang-e-7/', 'mission', "Chang'e-7", 'Waiting for its launch'],
    ['/missions/chang-e-7/#module-lander', 'mission', 'Lander', "Module of Chang'e-7"],
    ['/timeline/#chang-e-1', 'mission', "Chang'e-1", 'Orbited the Moon'],
    ['/payloads/ilo-c/', 'payload', 'ILO-C', "Small telescope · Chang'e-7"],
    ['/partners/iki/', 'partner', 'Space Research Institute (IKI)', 'Russia'],
    ['/stories/bridge/', 'story', 'A bridge', undefined],
    ['/missions/chang-e-7/#event-launch', 'event', 'Lift-off', "Chang'e-7 · 3 May 2024, 09:27 UTC"],
    ['/timeline/#chang-e-1-launch', 'event', 'Launch', "Chang'e-1 · 24 October 2007, 10:05 UTC"],
    ['/glossary/#term-lander', 'term', 'Lander', undefined],
    ['/sources/xinhua/', 'source', 'A launch', 'The agency'],
    ['/timeline/', 'page', 'Timeline', undefined],
  ])('leads to %s, a %s', (href, kind, title, note) => {
    expect(byHref.get(href)).toMatchObject({ kind, title, note });
  });

  it('is each at an address of its own', () => {
    expect(byHref.size).toBe(entries.length);
  });

  it.each([
    ['/missions/chang-e-7/', ["Chang'e-7", '嫦娥七号', "Cháng'é Qīhào", 'CE-7']],
    ['/partners/iki/', ['Space Research Institute', 'IKI', 'Институт']],
    ['/sources/xinhua/', ['发射', 'A launch']],
  ])('bears every name: %s', (href, names) => {
    expect(byHref.get(href)?.names).toEqual(names);
  });
});

describe('the index from A to Z', () => {
  const { letters } = indexView(library);
  const lines = letters.flatMap((group) => group.lines);

  it('groups by the first letter, in the order of the alphabet', () => {
    const found = letters.map(({ letter }) => letter);
    expect(found).toEqual(found.toSorted());
    const names = letters
      .find(({ anchor }) => anchor === 'letter-c')
      ?.lines.map(({ name }) => name);
    expect(names).toEqual([
      'Calendar',
      'CE-7',
      "Cháng'é Qīhào",
      "Chang'e-1",
      "Chang'e-7",
      'Correct this site',
    ]);
  });

  it('has other names lead to the same place', () => {
    expect(lines.find(({ name }) => name === 'IKI')).toMatchObject({
      see: 'Space Research Institute (IKI)',
      href: '/partners/iki/',
    });
  });

  it('leaves out names in other scripts, events and sources', () => {
    const names = lines.map(({ name }) => name);
    for (const absent of ['嫦娥七号', 'Институт', 'Lift-off', 'A launch'])
      expect(names).not.toContain(absent);
  });

  it('tells apart what has the same name, and nothing else', () => {
    expect(lines.filter(({ note }) => note !== undefined)).toMatchObject([
      { name: 'Lander', note: "Module of Chang'e-7" },
      { name: 'Lander', note: 'Glossary' },
    ]);
  });
});
