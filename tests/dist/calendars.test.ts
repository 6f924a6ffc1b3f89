import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { MissionEvent } from '#schemas/event.ts';
import { calendarReaders, type ReadEvent } from '../support/calendar-readers.ts';
import { realLibrary } from '../support/content.ts';
import { basePath, files, findPage, origin, pageAt, readDist, textOf } from '../support/site.ts';

const { missions, timelines } = await realLibrary();
const calendars = [...files].filter((file) => file.endsWith('.ics'));

/** What an event of the content must be in a calendar. */
interface Expected {
  uid: string;
  event: MissionEvent;
}

const day = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z$/;

/** True for a date that is known to the day or better, read from its form alone. */
function isDated({ date }: MissionEvent): boolean {
  return date.split('/').every((end) => day.test(end) || moment.test(end));
}

function expectedOf(mission: string): Expected[] {
  return (timelines.get(mission)?.events ?? []).filter(isDated).map((event) => ({
    uid: `event-${event.id}@${mission}.magpie-bridge`,
    event,
  }));
}

const expected = new Map(
  missions.flatMap(({ id }) => expectedOf(id)).map(({ uid, event }) => [uid, event] as const),
);

function componentsIn(file: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(readDist(file))).getAllSubcomponents('vevent');
}

function valueOf(component: ICAL.Component, property: string): string {
  return String(component.getFirstPropertyValue(property) ?? '');
}

const all = componentsIn(`${basePath}calendar.ics`);
const fromEvents = all.filter((component) => expected.has(valueOf(component, 'uid')));

/** Events of the calendar of all missions whose event in the content breaks a rule. */
function breaking(isRight: (component: ICAL.Component, event: MissionEvent) => boolean): string[] {
  return fromEvents.flatMap((component) => {
    const uid = valueOf(component, 'uid');
    const event = expected.get(uid);
    return event !== undefined && isRight(component, event) ? [] : [uid];
  });
}

describe('the calendars', () => {
  it('are that of all missions and one of each', () => {
    const paths = ['', ...missions.map(({ id }) => `missions/${id}/`)];
    expect(calendars).toEqual(paths.map((path) => `${basePath}${path}calendar.ics`).toSorted());
  });

  it('have every event known to the day, once, and beside them only launches as planned', () => {
    const uids = all.map((component) => valueOf(component, 'uid'));
    const others = all.filter((component) => !expected.has(valueOf(component, 'uid')));
    expect(new Set(uids).size).toBe(uids.length);
    expect(fromEvents).toHaveLength(expected.size);
    expect(expected.size).toBeGreaterThan(50);
    expect(others.filter((other) => !/^event-launch@/.test(valueOf(other, 'uid')))).toEqual([]);
  });

  it('of the missions make up that of all', () => {
    const parts = missions.flatMap(({ id }) =>
      componentsIn(`${basePath}missions/${id}/calendar.ics`).map((part) => part.toString()),
    );
    expect(parts.toSorted()).toEqual(all.map((component) => component.toString()).toSorted());
  });

  it.each(calendars)('%s is written as the standard asks', (file) => {
    const lines = readDist(file).replace(/\r\n$/, '').split('\r\n');
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

/** The event of the content as a calendar has it, worked out from the text of its date alone. */
function asRead({ uid, event }: Expected): Omit<ReadEvent, 'summary' | 'sequence'> {
  const { date, about } = event;
  const [first = date, last = first] = date.split('/');
  const isAllDay = about === true || !moment.test(first) || !moment.test(last);
  if (!isAllDay)
    return {
      uid,
      isAllDay,
      start: new Date(first).toISOString(),
      end: new Date(last).toISOString(),
    };
  const nextDay = new Date(Date.parse(last.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
  return { uid, isAllDay, start: first.slice(0, 10), end: nextDay };
}

describe.each(calendarReaders)('in $program', ({ read }) => {
  it.each(missions)('the calendar of $id has the times of its events', ({ id }) => {
    const found = read(readDist(`${basePath}missions/${id}/calendar.ics`))
      .filter(({ uid }) => expected.has(uid))
      .map(({ summary, sequence, ...times }) => times);
    expect(found).toEqual(expect.arrayContaining(expectedOf(id).map(asRead)));
    expect(found).toHaveLength(expectedOf(id).length);
  });

  it('events have the titles of the content, and how often their date was changed', () => {
    const wrong = read(readDist(`${basePath}calendar.ics`)).filter(({ uid, summary, sequence }) => {
      const { id, title, revision = 0 } = expected.get(uid) ?? {};
      const isRevised = id === 'launch' ? sequence >= revision : sequence === revision;
      return title !== undefined && !(summary.endsWith(title) && isRevised);
    });
    expect(wrong).toEqual([]);
  });
});

describe('all programs', () => {
  it.each(calendars)('read the same events in %s', (file) => {
    const [first, ...others] = calendarReaders.map(({ read }) => read(readDist(file)));
    expect(first).not.toEqual([]);
    expect(others).toEqual(others.map(() => first));
  });
});

describe('the events in the calendars', () => {
  it('say what is planned and what was called off', () => {
    const statuses = {
      happened: 'CONFIRMED',
      planned: 'TENTATIVE',
      'called-off': 'CANCELLED',
      missed: 'CANCELLED',
    };
    const wrong = breaking(
      (component, { state }) => valueOf(component, 'status') === statuses[state],
    );
    expect(wrong).toEqual([]);
  });

  it('keep their words, whatever signs are in them', () => {
    const wrong = breaking(
      (component, { title, text = '' }) =>
        valueOf(component, 'summary').endsWith(title) &&
        valueOf(component, 'description').startsWith(text),
    );
    const descriptions = fromEvents.map((component) => valueOf(component, 'description')).join();
    expect(wrong).toEqual([]);
    expect(descriptions).toMatch(/\p{Script=Han}/u);
    expect(descriptions).toMatch(/;/);
  });

  it('lead to the event and name sources that have a page', () => {
    const wrong = breaking((component, event) => {
      const { href, hash } = new URL(valueOf(component, 'url'));
      const page = findPage(new URL(href).pathname);
      const sources = valueOf(component, 'description').match(/https?:\/\/\S+\/sources\/\S+/g);
      return (
        href.startsWith(origin + basePath) &&
        Boolean(page?.document.getElementById(hash.slice(1))) &&
        sources?.length === event.sources.length &&
        sources.every((source) => findPage(new URL(source).pathname) !== undefined)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the launch of Chang’e-7 that was called off', () => {
  it('is in the calendar once, as cancelled', () => {
    const inAugust = all.filter(
      (component) =>
        /launch/i.test(valueOf(component, 'uid')) &&
        valueOf(component, 'uid').endsWith('@chang-e-7.magpie-bridge') &&
        valueOf(component, 'dtstart').startsWith('2026-08'),
    );
    expect(inAugust.map((component) => valueOf(component, 'status'))).toEqual(['CANCELLED']);
  });
});

describe('the page of the calendars', () => {
  it('says how many events each has', () => {
    const words = textOf(pageAt('/calendar/').document.getElementById('calendars'));
    const counts = calendars.map((file) => componentsIn(file).length);
    expect(counts.filter((count) => !words.includes(`${count} events`))).toEqual([]);
  });
});
