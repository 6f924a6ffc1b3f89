import { bounds, ends, isApproximate, precision } from '#domain/dates.ts';
import { onceForText } from '#domain/once.ts';
import { formatCount } from '#lib/format.ts';
import { site } from '#site.config.ts';

/** A date in words, with the value that machines read; a range and a choice have two. */
export interface DateText {
  /** Words before the first date, such as "around". */
  prefix: string;
  from: DatePart;
  /** What stands between the two. */
  joint: ' – ' | '–' | ' or ' | ' and ';
  to: DatePart | undefined;
}

interface DatePart {
  text: string;
  /** Value for `<time datetime>`. */
  datetime: string;
}

/** The moment of an event in the clocks that apply to it. */
export interface Moment {
  date: DateText;
  /** The same moment in Beijing, with the day where it is another one. */
  beijing: string | undefined;
  /** Mission elapsed time, such as "T+29 d 12 h 56 min". */
  elapsed: string | undefined;
}

const beijing = 'Asia/Shanghai';
const minute = 60_000;

function format(time: number, options: Intl.DateTimeFormatOptions, timeZone = 'UTC'): string {
  return new Intl.DateTimeFormat(site.locale, { ...options, timeZone }).format(time);
}

function dayText(time: number, timeZone = 'UTC'): string {
  return format(time, { day: 'numeric', month: 'long', year: 'numeric' }, timeZone);
}

function clockText(time: number, withSeconds: boolean, timeZone = 'UTC'): string {
  const seconds = withSeconds ? ({ second: '2-digit' } as const) : {};
  return format(
    time,
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...seconds },
    timeZone,
  );
}

function wordsOf(date: string): string {
  const { min } = bounds(date);
  switch (precision(date)) {
    case 'second':
    case 'minute':
      return `${dayText(min)}, ${clockText(min, precision(date) === 'second')} UTC`;
    case 'day':
      return dayText(min);
    case 'month':
      return format(min, { month: 'long', year: 'numeric' });
    default:
      return format(min, { year: 'numeric' });
  }
}

const part = onceForText((date): DatePart => ({
  text: wordsOf(date),
  datetime: date.replace(/[~?%]/g, ''),
}));

function prefixOf(date: string): string {
  if (!isApproximate(date)) return '';
  return precision(date) === 'year' ? 'around ' : 'about ';
}

/** The words of a date without the month and the year that the date after it repeats. */
function unlike(date: string, after: string): string {
  const [words, repeated] = [date.split(' '), after.split(' ')];
  const last = words.findLastIndex((word, index) => word !== repeated[index]);
  return words.slice(0, last + 1).join(' ');
}

/** Whether the second date is the day, month or year after the first. */
function areNeighbours(first: string, second: string): boolean {
  return bounds(first).max + 1 === bounds(second).min;
}

/** One day, month or year of several: "10 or 11 June 2024", "between 3 and 9 June 2024". */
function choiceText(first: string, last: string): DateText {
  const isOfTwo = areNeighbours(first, last);
  return {
    prefix: isOfTwo ? '' : 'between ',
    from: { ...part(first), text: unlike(wordsOf(first), wordsOf(last)) },
    joint: isOfTwo ? ' or ' : ' and ',
    to: part(last),
  };
}

/** The dash behind the first date of two: with room around it where there is room in the date. */
function dashBehind(words: string): ' – ' | '–' {
  return words.includes(' ') ? ' – ' : '–';
}

/** From one day, month or year to another: "17–19 May 2024", "3 June – 9 July 2024". */
function spanText(first: string, last: string): DateText {
  const text = unlike(wordsOf(first), wordsOf(last));
  return {
    prefix: prefixOf(first),
    from: { ...part(first), text },
    joint: dashBehind(text),
    to: part(last),
  };
}

/**
 * An EDTF date in words that say as much as it does and no more.
 *
 * @example dateText('2029~') // prefix "around ", from "2029"
 */
export function dateText(date: string): DateText {
  const [first, last] = ends(date);
  const form = precision(date);
  if (form === 'one-of') return choiceText(first, last);
  if (form === 'interval') return spanText(first, last);
  return { prefix: prefixOf(first), from: part(first), joint: ' – ', to: undefined };
}

/** The same in one string, for titles and descriptions. */
export function dateWords(date: string): string {
  const { prefix, from, joint, to } = dateText(date);
  return to === undefined ? prefix + from.text : prefix + from.text + joint + to.text;
}

function shortWordsOf(date: string): string {
  const { min } = bounds(date);
  switch (precision(date)) {
    case 'year':
      return format(min, { year: 'numeric' });
    case 'month':
      return format(min, { month: 'short', year: 'numeric' });
    default:
      return format(min, { day: 'numeric', month: 'short', year: 'numeric' });
  }
}

/** A date to the day in as few letters as can be, for words in a chart: "3 May 2029", "Oct–Dec 2029". */
export function shortDateWords(date: string): string {
  const [first, last] = ends(date);
  const to = shortWordsOf(last);
  const from = unlike(shortWordsOf(first), to);
  if (from === '') return prefixOf(first) + to;
  if (precision(date) === 'one-of' && areNeighbours(first, last)) return `${from} or ${to}`;
  return prefixOf(first) + from + dashBehind(from) + to;
}

/** A duration in days, hours and minutes, the small units only where the large do not say it. */
export function elapsedWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    days > 0 ? `${days} d` : '',
    hours > 0 ? `${hours} h` : '',
    minutes % 60 > 0 || minutes === 0 ? `${minutes % 60} min` : '',
  ];
  return `T+${parts.filter(Boolean).join(' ')}`.replaceAll(' ', '\u00A0');
}

/** A span of time, rounded to the unit that suits it: "45 minutes", "53 days". */
export function durationWords(milliseconds: number): string {
  const minutes = milliseconds / minute;
  if (minutes < 120) return formatCount(Math.round(minutes), 'minute');
  if (minutes < 72 * 60) return formatCount(Math.round(minutes / 60), 'hour');
  if (minutes < 730 * 1440) return formatCount(Math.round(minutes / 1440), 'day');
  return formatCount(Math.round(minutes / 1440 / 365.25), 'year');
}

function beijingText(date: string): string | undefined {
  const exact = precision(date);
  if (exact !== 'minute' && exact !== 'second') return undefined;
  const { min } = bounds(date);
  const clock = clockText(min, exact === 'second', beijing);
  if (dayText(min) === dayText(min, beijing)) return `${clock} in Beijing`;
  return `${format(min, { day: 'numeric', month: 'long' }, beijing)}, ${clock} in Beijing`;
}

/**
 * The clocks of an event.
 *
 * @param elapsed Milliseconds since lift-off, where known.
 * @param about True where the clock time is approximate.
 */
export function moment(date: string, elapsed: number | undefined, about: boolean): Moment {
  const text = dateText(date);
  return {
    date: about ? { ...text, prefix: 'about ' } : text,
    beijing: beijingText(date),
    elapsed: elapsed === undefined ? undefined : elapsedWords(elapsed),
  };
}
