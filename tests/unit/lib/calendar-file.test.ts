import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText, type CalendarEvent } from '#lib/calendar-file.ts';

const launch: CalendarEvent = {
  uid: 'event-launch@chang-e-7.magpie-bridge',
  sequence: 3,
  changed: '2026-11-20',
  status: 'planned',
  title: "Planned: Launch of Chang'e-7",
  text: 'It waits.',
  address: 'https://example.org/missions/chang-e-7/#event-launch',
  place: 'Wenchang, China',
  category: "Chang'e-7",
  isAllDay: true,
  start: Date.UTC(2026, 7, 23),
  end: Date.UTC(2026, 7, 25),
};

const head = { name: 'Magpie Bridge', description: 'All', address: 'https://example.org/c.ics' };

function written(event: Partial<CalendarEvent> = {}): string {
  return calendarText(head, [{ ...launch, ...event }]);
}

/** The one event of a calendar, as another program reads it. */
function read(event: Partial<CalendarEvent> = {}): ICAL.Component {
  const found = new ICAL.Component(ICAL.parse(written(event))).getFirstSubcomponent('vevent');
  if (found === null) throw new Error('the calendar has no event');
  return found;
}

function value(event: Partial<CalendarEvent>, property: string): string {
  return String(read(event).getFirstPropertyValue(property));
}

describe('an event in a calendar file', () => {
  it('keeps who it is and how often its date has changed', () => {
    expect(value({}, 'uid')).toBe('event-launch@chang-e-7.magpie-bridge');
    expect(value({}, 'sequence')).toBe('3');
    expect(value({}, 'dtstamp')).toBe('2026-11-20T00:00:00Z');
  });

  it('has days as days, up to the one after the last', () => {
    const property = read().getFirstProperty('dtstart');
    expect(property?.type).toBe('date');
    expect(value({}, 'dtstart')).toBe('2026-08-23');
    expect(value({}, 'dtend')).toBe('2026-08-25');
  });

  it('says where it happens, if that is known', () => {
    expect(value({}, 'location')).toBe('Wenchang, China');
    expect(read({ place: undefined }).getFirstProperty('location')).toBeNull();
  });

  it('has a moment in UTC without an end', () => {
    const moment = { isAllDay: false, start: Date.UTC(2024, 4, 3, 9, 27), end: undefined };
    expect(value(moment, 'dtstart')).toBe('2024-05-03T09:27:00Z');
    expect(read(moment).getFirstProperty('dtend')).toBeNull();
  });

  it.each([
    ['happened', 'CONFIRMED'],
    ['planned', 'TENTATIVE'],
    ['called-off', 'CANCELLED'],
    ['missed', 'CANCELLED'],
  ] as const)('that is %s is %s', (status, expected) => {
    expect(value({ status }, 'status')).toBe(expected);
  });

  it.each([
    'Drilled, scooped; and sealed',
    'A back\\slash, "quoted": 100 %',
    '嫦娥七号，国际合作；'.repeat(12),
    'One line\nand another,\n\nand a third',
  ])('keeps its words: %s', (words) => {
    expect(value({ text: words }, 'description')).toBe(words);
    expect(value({ title: words }, 'summary')).toBe(words);
  });

  it('is written in lines of at most 75 bytes', () => {
    const lines = written({ text: '嫦娥七号，国际合作；'.repeat(40) }).split('\r\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('keeps nobody from being free', () => {
    expect(value({}, 'transp')).toBe('TRANSPARENT');
  });
});

describe('a calendar file', () => {
  it('names itself and its maker', () => {
    const calendar = new ICAL.Component(ICAL.parse(written()));
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Magpie Bridge//Calendar//EN');
    expect(calendar.getFirstPropertyValue('name')).toBe('Magpie Bridge');
  });
});
