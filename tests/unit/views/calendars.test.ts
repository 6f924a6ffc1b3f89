import { describe, expect, it } from 'vitest';
import { calendarEvents, calendarPage, calendarView } from '#views/calendars.ts';
import { libraryOf, minimal, missionEntry, sourceOf, timelineOf } from '../../support/fixtures.ts';

const plan = { stated: '2026-04-10', by: 'CNSA', sources: ['agency'] };
const origin = 'https://example.org';

type Events = NonNullable<Parameters<typeof timelineOf>[0]>['events'];
type Plans = NonNullable<Parameters<typeof missionEntry>[1]>['plans'];

function libraryWith(events: NonNullable<Events>, plans: Plans = []) {
  return libraryOf({
    missions: [missionEntry('chang-e-7', { plans })],
    timelines: new Map([['chang-e-7', timelineOf({ events })]]),
    sources: new Map([
      ['agency', sourceOf('agency', { title: '发射通知', titleEn: 'A notice', language: ['zh'] })],
    ]),
  });
}

function eventsOf(events: NonNullable<Events>, plans?: Plans) {
  const library = libraryWith(events, plans);
  return calendarEvents(library, calendarView(library), origin);
}

const rollOut = {
  ...minimal.event,
  id: 'roll-out',
  date: '2026-08-19',
  title: 'The rocket rolls out',
} as const;

describe('an event in a calendar', () => {
  it('is known by its id and its mission, wherever the site is', () => {
    expect(eventsOf([rollOut])[0]).toMatchObject({
      uid: 'event-roll-out@chang-e-7.magpie-bridge',
      sequence: 0,
      changed: '2026-11-20',
      status: 'happened',
      address: 'https://example.org/missions/chang-e-7/#event-roll-out',
      category: "Chang'e-7",
    });
  });

  it('counts the changes of its date', () => {
    expect(eventsOf([{ ...rollOut, revision: 2 }])[0]?.sequence).toBe(2);
  });

  it.each([
    [rollOut, "Chang'e-7: The rocket rolls out"],
    [{ ...rollOut, title: "Chang'e-7 rolls out" }, "Chang'e-7 rolls out"],
    [{ ...rollOut, state: 'planned' as const }, "Planned: Chang'e-7: The rocket rolls out"],
  ])('names its mission, and a plan as a plan', (event, title) => {
    expect(eventsOf([event])[0]?.title).toBe(title);
  });

  it('says its text and its sources, with where they are', () => {
    expect(eventsOf([{ ...rollOut, text: 'It stands on the pad.' }])[0]?.text).toBe(
      'It stands on the pad.\n\nSource:\nThe agency: 发射通知 (A notice) https://example.org/sources/agency/',
    );
  });

  it('says that its time is approximate where it is shown as a day', () => {
    const [event] = eventsOf([{ ...rollOut, date: '2026-08-19T03:00Z', about: true }]);
    expect(event?.isAllDay).toBe(true);
    expect(event?.text).toContain('approximate: about 19 August 2026, 03:00 UTC.');
  });

  it('says that it was called off', () => {
    expect(eventsOf([{ ...rollOut, state: 'called-off' }])[0]?.text).toMatch(/^Called off\./);
  });

  it.each(['2026-08', '[2026-08-18..2026-08-19]'])('is left out where only %s is known', (date) => {
    expect(eventsOf([{ ...rollOut, date }, rollOut])).toHaveLength(1);
  });
});

describe('a launch in a calendar', () => {
  const plans = [
    { ...plan, planned: '2026-08' },
    { ...plan, planned: '2026-08-23' },
  ];

  it('is there as planned, every plan a change of its date', () => {
    expect(eventsOf([rollOut], plans)).toMatchObject([
      { uid: 'event-roll-out@chang-e-7.magpie-bridge' },
      {
        uid: 'event-launch@chang-e-7.magpie-bridge',
        sequence: 2,
        status: 'planned',
        title: "Planned: Launch of Chang'e-7",
        text: expect.stringMatching(/^Stated by CNSA, 10 April 2026\.\n\nPlanned\./),
        address: 'https://example.org/missions/chang-e-7/#plans',
      },
    ]);
  });

  it('is the same entry when it has happened', () => {
    const launches = eventsOf([minimal.event], plans);
    expect(launches).toMatchObject([
      { uid: 'event-launch@chang-e-7.magpie-bridge', sequence: 2, status: 'happened' },
    ]);
  });

  it('is not there where it was called off or has no day', () => {
    expect(eventsOf([rollOut], [...plans, { ...plan, planned: 'called-off' }])).toHaveLength(1);
    expect(eventsOf([rollOut], [...plans, { ...plan, planned: '2027' }])).toHaveLength(1);
  });
});

describe('the page of the calendars', () => {
  const library = libraryWith(
    [
      rollOut,
      { ...rollOut, id: 'test', date: '2026-12-01', state: 'planned' },
      { ...rollOut, id: 'landing', date: '2027', state: 'planned' },
    ],
    [{ ...plan, planned: 'called-off' }],
  );
  const page = calendarPage(library, '2026-11-27', origin);

  it('offers the calendar of all missions and of each, by address and for programs', () => {
    expect(page.calendars).toMatchObject([
      {
        name: 'All missions',
        content: '2\u00A0events from 19 August 2026 to 1 December 2026, 1 of them planned',
        href: '/calendar.ics',
        webcal: 'webcal://example.org/calendar.ics',
      },
      { name: "Chang'e-7", address: 'https://example.org/missions/chang-e-7/calendar.ics' },
    ]);
  });

  it('lists what is planned to the day apart from what is not', () => {
    expect(page.coming.map(({ href }) => href)).toEqual(['/missions/chang-e-7/#event-test']);
    expect(page.vague.map(({ href }) => href)).toEqual([
      '/missions/chang-e-7/#plans',
      '/missions/chang-e-7/#event-landing',
    ]);
  });

  it('counts what is left out', () => {
    expect(page.leftOut).toBe('1\u00A0event');
  });
});
