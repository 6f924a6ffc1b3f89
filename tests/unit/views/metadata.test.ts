import { describe, expect, it } from 'vitest';
import { missionMetadata, storyMetadata } from '#views/metadata/articles.ts';
import { asScript, pageGraph } from '#views/metadata/metadata.ts';
import { partnerMetadata } from '#views/metadata/partner.ts';
import {
  libraryOf,
  missionEntry,
  missionEvent,
  partnerEntry,
  storyEntry,
  timelineOf,
} from '../../support/fixtures.ts';

/** What a mission says of one milestone. */
function eventOf(event: Parameters<typeof missionEvent>[0]) {
  const library = libraryOf({
    missions: [missionEntry('chang-e-7')],
    timelines: new Map([
      [
        'chang-e-7',
        timelineOf({
          events: [missionEvent({ milestone: true, place: 'Wenchang, China', ...event })],
        }),
      ],
    ]),
  });
  const [article] = missionMetadata(library, 'chang-e-7').things;
  return (article as { mentions?: object[] }).mentions?.[0];
}

describe('a milestone', () => {
  it.each([
    ['2024-06-01T22:23Z', false, { startDate: '2024-06-01T22:23Z' }],
    ['2024-06-01T22:23Z', true, { startDate: '2024-06-01' }],
    ['2024-06', false, { startDate: '2024-06' }],
    ['2024-05-03/2024-05-08', false, { startDate: '2024-05-03', endDate: '2024-05-08' }],
  ])('on %s (about: %s) is as exact as it is known', (date, about, dates) => {
    expect(eventOf({ date, about, state: 'happened' })).toMatchObject(dates);
  });

  it.each([
    ['called-off', 'https://schema.org/EventCancelled'],
    ['planned', 'https://schema.org/EventScheduled'],
    ['happened', undefined],
  ] as const)('that is %s says so', (state, eventStatus) => {
    const event = eventOf({ date: '2026-08-23', state });
    expect(event).toBeDefined();
    expect(event).toEqual(expect.objectContaining(eventStatus ? { eventStatus } : {}));
    expect('eventStatus' in (event ?? {})).toBe(eventStatus !== undefined);
  });

  it('says where it happened', () => {
    expect(eventOf({})).toMatchObject({
      location: { '@type': 'Place', name: 'Wenchang, China', address: 'Wenchang, China' },
    });
  });

  it.each([
    ['of unknown place', { place: undefined }],
    ['around a year', { date: '2029~', state: 'planned' }],
    ['on one of several days', { date: '[2024-05-03..2024-05-08]', state: 'happened' }],
    ['missed', { date: '2026-08', state: 'missed' }],
    ['not a milestone', { date: '2026-08', state: 'happened', milestone: false }],
  ] as const)('that is %s is left out', (_, event) => {
    expect(eventOf(event)).toBeUndefined();
  });
});

describe('storyMetadata', () => {
  it('is about what the story concerns', () => {
    const library = libraryOf({
      missions: [missionEntry('chang-e-7')],
      stories: [storyEntry('ice', { missions: ['chang-e-7'] })],
    });
    const { things } = storyMetadata(library, 'ice');
    const address = 'http://localhost:4321/missions/chang-e-7/';
    expect(things).toMatchObject([{ about: [{ name: "Chang'e-7", url: address }] }]);
  });
});

describe('partnerMetadata', () => {
  it('says no more than is known', () => {
    const library = libraryOf({ partners: [partnerEntry('iltw', { countries: [] })] });
    const [organisation] = partnerMetadata(library, 'iltw').things;
    expect(organisation).not.toHaveProperty('address');
    expect(organisation).not.toHaveProperty('sameAs');
    expect(organisation).not.toHaveProperty('parentOrganization');
  });
});

describe('pageGraph', () => {
  it('is nothing where a page has neither things nor a trail', () => {
    expect(pageGraph([], undefined)).toBeUndefined();
  });
});

describe('asScript', () => {
  it('cannot end the script that it stands in', () => {
    const graph = pageGraph([{ '@type': 'Thing', name: '</script>' }], undefined);
    const text = graph === undefined ? '' : asScript(graph);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(graph);
  });
});
