import ICAL from 'ical.js';
import nodeIcal, { type DateWithTimeZone, type ParameterValue } from 'node-ical';

/** An event as a program that read a calendar has it. */
export interface ReadEvent {
  uid: string;
  summary: string;
  sequence: number;
  isAllDay: boolean;
  /** Year-month-day of a whole day, else a moment in UTC. */
  start: string;
  /** The first day or moment after it; of a moment, the moment itself. */
  end: string;
}

function timeOf({ isDate, year, month, day }: ICAL.Time, time: Date): string {
  return isDate ? dayText(year, month, day) : time.toISOString();
}

function dayText(year: number, month: number, day: number): string {
  return [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
}

function readWithIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, sequence, startDate, endDate } = new ICAL.Event(component);
    return {
      uid,
      summary,
      sequence,
      isAllDay: startDate.isDate,
      start: timeOf(startDate, startDate.toJSDate()),
      end: timeOf(endDate, endDate.toJSDate()),
    };
  });
}

/** node-ical takes a whole day for midnight where it runs. */
function nodeTime(time: DateWithTimeZone, isAllDay: boolean): string {
  return isAllDay
    ? dayText(time.getFullYear(), time.getMonth() + 1, time.getDate())
    : time.toISOString();
}

function textIn(value: ParameterValue): string {
  return typeof value === 'string' ? value : value.val;
}

function readWithNodeIcal(text: string): ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((component) => {
    if (component?.type !== 'VEVENT') return [];
    const { uid, summary, sequence, datetype, start, end = start } = component;
    const isAllDay = datetype === 'date';
    return {
      uid,
      summary: textIn(summary),
      sequence: Number(sequence),
      isAllDay,
      start: nodeTime(start, isAllDay),
      end: nodeTime(end, isAllDay),
    };
  });
}

/** Programs that read calendars, made by different people. */
export const calendarReaders = [
  { program: 'ical.js', read: readWithIcalJs },
  { program: 'node-ical', read: readWithNodeIcal },
];
