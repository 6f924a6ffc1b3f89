import { describe, expect, it } from 'vitest';
import { calendarTime } from '#domain/calendar.ts';

/** What a calendar would show, readable. */
function shown(date: string, about?: boolean) {
  const time = calendarTime({ date, about });
  if (time === undefined) return undefined;
  const { isAllDay, start, end } = time;
  const text = (instant: number) => new Date(instant).toISOString().slice(0, isAllDay ? 10 : 19);
  return [isAllDay ? 'days' : 'clock', text(start), end === undefined ? undefined : text(end)];
}

describe('the time of an event in a calendar', () => {
  it.each([
    ['2024-05-03T09:27Z', ['clock', '2024-05-03T09:27:00', undefined]],
    ['2024-05-03T09:27:29Z', ['clock', '2024-05-03T09:27:29', undefined]],
    [
      '2024-05-03T09:27Z/2024-05-04T01:00Z',
      ['clock', '2024-05-03T09:27:00', '2024-05-04T01:00:00'],
    ],
  ])('is the clock time of %s', (date, expected) => {
    expect(shown(date)).toEqual(expected);
  });

  it.each([
    ['2026-08-23', ['days', '2026-08-23', '2026-08-24']],
    ['2024-02-28/2024-02-29', ['days', '2024-02-28', '2024-03-01']],
    ['2026-12-31', ['days', '2026-12-31', '2027-01-01']],
    ['2024-05-03T09:27Z/2024-05-04', ['days', '2024-05-03', '2024-05-05']],
  ])('is the whole days of %s, the end not among them', (date, expected) => {
    expect(shown(date)).toEqual(expected);
  });

  it('is the whole day in UTC of a clock time that is approximate', () => {
    expect(shown('2024-06-02T23:59Z', true)).toEqual(['days', '2024-06-02', '2024-06-03']);
  });

  it.each([
    '2026-08',
    '2026',
    '2029~',
    '2024-06-03~',
    '2024-06-03?',
    '2024-06-03~/2024-06-04',
    '2026-07/2026-12',
    '2026-07-01/2026-08',
    '2026-07-01/..',
    '[2026-08-23..2026-08-24]',
    '[2026-07..2026-12]',
  ])('does not exist for %s, which is vaguer than a day', (date) => {
    expect(shown(date)).toBeUndefined();
  });
});
