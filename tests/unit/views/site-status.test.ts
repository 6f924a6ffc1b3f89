import { describe, expect, it } from 'vitest';
import { siteStatusView } from '#views/site-status.ts';
import {
  countryEntry,
  libraryOf,
  minimal,
  missionEntry,
  payloadEntry,
  sourceOf,
  termEntry,
  timelineOf,
} from '../../support/fixtures.ts';

const unknown = (id: string) => ({ id, question: 'Its mass', searched: 'Not found.' });
const library = libraryOf({
  missions: [missionEntry('chang-e-7', { checked: '2026-11-22', unknowns: [unknown('mass')] })],
  payloads: [
    payloadEntry('radar', { checked: '2026-11-22', unknowns: [unknown('mass'), unknown('age')] }),
    payloadEntry('camera', { names: { en: 'Camera' }, checked: '2026-12-01' }),
  ],
  terms: [termEntry('regolith', { checked: '2026-11-22' })],
  timelines: new Map([
    [
      'chang-e-7',
      timelineOf({
        events: [
          {
            ...minimal.event,
            id: 'transfer',
            title: 'Transfer',
            date: '2026-12',
            state: 'planned',
          },
        ],
      }),
    ],
  ]),
  sources: new Map([
    ['agency', sourceOf('agency')],
    ['paper', sourceOf('paper', { read: 'listed' })],
  ]),
});

describe('the page about the state of the content', () => {
  it('lists countries by their names, not by their codes', () => {
    const countries = ['ae', 'ch', 'cn'].map((id) => countryEntry(id, { checked: '2026-11-22' }));
    const { next } = siteStatusView(libraryOf({ countries }), '2026-12-24');
    const labels = next.flatMap(({ groups }) => groups.flatMap(({ links }) => links));
    expect(labels.map(({ label }) => label)).toEqual([
      'China',
      'Switzerland',
      'United Arab Emirates',
    ]);
  });

  it('tells what is overdue from what is due next, day by day and kind by kind', () => {
    const { overdue, next } = siteStatusView(library, '2026-12-24');
    const told = (days: typeof next) =>
      days.map(({ due, distance, groups }) => [
        due.from.datetime,
        distance.replace('\u00A0', ' '),
        groups.map(({ label, links }) => [label, links.map(({ href }) => href)]),
      ]);
    expect(told(overdue)).toEqual([
      [
        '2026-12-22',
        '2 days overdue',
        [
          ['Missions', ['/missions/chang-e-7/']],
          ['Payloads', ['/payloads/radar/']],
        ],
      ],
    ]);
    expect(told(next)).toEqual([
      ['2026-12-31', 'in 7 days', [['Payloads', ['/payloads/camera/']]]],
      ['2027-11-22', 'in 333 days', [['Terms', ['/glossary/#term-regolith']]]],
    ]);
  });

  it('counts what is due today as due, not as overdue', () => {
    const { overdue, next } = siteStatusView(library, '2026-12-22');
    expect(overdue).toEqual([]);
    expect(next[0]?.distance).toBe('today');
  });

  it('lists dates that passed without an outcome, and none where there are none', () => {
    expect(siteStatusView(library, '2026-12-31').passed).toEqual([]);
    expect(siteStatusView(library, '2027-01-01').passed).toMatchObject([
      { link: { label: "Chang'e-7: Transfer", href: '/missions/chang-e-7/#event-transfer' } },
    ]);
  });

  it('counts what is not known of a mission and of its payloads, with the way there', () => {
    const [mission] = siteStatusView(library, '2026-12-01').unknowns;
    expect(mission).toEqual({
      mission: "Chang'e-7",
      total: '3\u00A0open questions',
      links: [
        { label: "Chang'e-7: 1", href: '/missions/chang-e-7/#unknown' },
        { label: 'Radon detector: 2', href: '/payloads/radar/#unknown' },
      ],
    });
  });

  it('counts the sources by how they were read', () => {
    expect(siteStatusView(library, '2026-12-01').readings).toEqual([
      { label: 'read in full', count: 1 },
      { label: 'not opened, known from another source', count: 1 },
    ]);
  });
});
