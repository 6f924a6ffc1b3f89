import { describe, expect, it } from 'vitest';
import { dateText, dateWords, elapsedWords, moment, shortDateWords } from '#views/dates.ts';

const noBreak = '\u00A0';

describe('a date in words', () => {
  it.each([
    ['2024-06-01T22:23:16Z', '1 June 2024, 22:23:16 UTC'],
    ['2024-06-01T22:23Z', '1 June 2024, 22:23 UTC'],
    ['2024-05-03T00:05Z', '3 May 2024, 00:05 UTC'],
    ['2024-06-01', '1 June 2024'],
    ['2024-06', 'June 2024'],
    ['2029', '2029'],
    ['2029~', 'around 2029'],
    ['2029?', 'around 2029'],
    ['2026-08~', 'about August 2026'],
    ['2026-08-23?', 'about 23 August 2026'],
    ['2023-10-02/2023-12-31', '2 October – 31 December 2023'],
    ['2024-05-17/2024-05-19', '17–19 May 2024'],
    ['2024-05-30/2024-06-03', '30 May – 3 June 2024'],
    ['2024-12-18/2025-04-25', '18 December 2024 – 25 April 2025'],
    ['2024-05/2024-11', 'May–November 2024'],
    ['2024-04/2024-06-25', 'April 2024 – 25 June 2024'],
    ['2027/2028', '2027–2028'],
    ['2027~/2028', 'around 2027–2028'],
    ['[2022-09-10..2022-09-11]', '10 or 11 September 2022'],
    ['[2024-06-30..2024-07-01]', '30 June or 1 July 2024'],
    ['[2026-12-31..2027-01-01]', '31 December 2026 or 1 January 2027'],
    ['[2026-08-23..2026-08-25]', 'between 23 and 25 August 2026'],
    ['[2024-06-03..2024-07-03]', 'between 3 June and 3 July 2024'],
    ['[2023-12-03..2024-12-03]', 'between 3 December 2023 and 3 December 2024'],
    ['[2026-07..2026-12]', 'between July and December 2026'],
    ['[2026-12..2027-01]', 'December 2026 or January 2027'],
    ['[2027..2029]', 'between 2027 and 2029'],
    ['[2028..2029]', '2028 or 2029'],
    ['2026-08-23T16:00Z/2026-08-23T17:30Z', '23 August 2026, 16:00 – 23 August 2026, 17:30 UTC'],
  ])('%s is "%s"', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

describe('a date in a chart', () => {
  it.each([
    ['2029-05-03T09:27Z', '3 May 2029'],
    ['2029-10-23', '23 Oct 2029'],
    ['2029-10-23~', 'about 23 Oct 2029'],
    ['2029-10', 'Oct 2029'],
    ['2029~', 'around 2029'],
    ['[2029-10-10..2029-10-11]', '10 or 11 Oct 2029'],
    ['[2029-10-03..2029-10-09]', '3–9 Oct 2029'],
    ['[2029-10-30..2029-12-03]', '30 Oct – 3 Dec 2029'],
    ['[2029-10..2029-12]', 'Oct–Dec 2029'],
    ['[2029-12..2030-02]', 'Dec 2029 – Feb 2030'],
    ['[2028..2029]', '2028 or 2029'],
    ['[2027..2029]', '2027–2029'],
    ['2028~/2029', 'around 2028–2029'],
    ['2026-08-23T16:00Z/2026-08-23T17:30Z', '23 Aug 2026'],
  ])('%s is "%s"', (date, words) => {
    expect(shortDateWords(date)).toBe(words);
  });
});

describe('a date for machines', () => {
  it.each([
    ['2024-06-01T22:23Z', '2024-06-01T22:23Z'],
    ['2024-06', '2024-06'],
    ['2029~', '2029'],
    ['2026-08?', '2026-08'],
  ])('%s is %s, as <time> allows', (date, datetime) => {
    expect(dateText(date).from.datetime).toBe(datetime);
  });

  it.each(['2023-10-02/2023-12-31', '[2023-10-02..2023-12-31]'])(
    'gives both ends of %s',
    (date) => {
      const { from, to } = dateText(date);
      expect([from.datetime, to?.datetime]).toEqual(['2023-10-02', '2023-12-31']);
    },
  );

  it('has no end where there is no range', () => {
    expect(dateText('2024-06-01').to).toBeUndefined();
  });
});

describe('elapsed time in words', () => {
  const [min, h, d] = [60_000, 3_600_000, 86_400_000];

  it.each([
    [0, 'T+0 min'],
    [37 * min, 'T+37 min'],
    [h, 'T+1 h'],
    [h + 5 * min, 'T+1 h 5 min'],
    [d, 'T+1 d'],
    [29 * d + 12 * h + 56 * min, 'T+29 d 12 h 56 min'],
    [2 * d + 3 * min, 'T+2 d 3 min'],
    [23 * h + 59.6 * min, 'T+1 d'],
  ])('of %d ms is "%s", never parted', (milliseconds, words) => {
    expect(elapsedWords(milliseconds)).toBe(words.replaceAll(' ', noBreak));
  });
});

describe('the clocks of an event', () => {
  it.each([
    [
      'names the day in Beijing where it is another one',
      '2024-06-01T22:23Z',
      '2 June, 06:23 in Beijing',
    ],
    ['names no day where it is the same', '2024-05-03T09:27Z', '17:27 in Beijing'],
    ['changes the day at 16:00 UTC', '2024-05-03T16:00Z', '4 May, 00:00 in Beijing'],
    ['changes the year', '2026-12-31T20:00Z', '1 January, 04:00 in Beijing'],
    ['keeps the seconds', '2024-06-01T22:23:16Z', '2 June, 06:23:16 in Beijing'],
  ])('%s', (_what, date, beijing) => {
    expect(moment(date, undefined, false).beijing).toBe(beijing);
  });

  it.each(['2024-06-01', '2024-06', '2029~', '2026-08-23T16:00Z/2026-08-23T17:30Z'])(
    'know no time in Beijing for %s',
    (date) => {
      expect(moment(date, undefined, false).beijing).toBeUndefined();
    },
  );

  it('say that a clock time is approximate', () => {
    expect(moment('2024-06-01T22:23Z', undefined, true).date.prefix).toBe('about ');
  });

  it('leave elapsed time out where it is unknown', () => {
    expect(moment('2024-06-01', undefined, false).elapsed).toBeUndefined();
  });

  it('show elapsed time at lift-off', () => {
    expect(moment('2024-05-03T09:27Z', 0, false).elapsed).toBe(`T+0${noBreak}min`);
  });
});
