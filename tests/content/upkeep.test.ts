import { describe, expect, it } from 'vitest';
import { bounds } from '#domain/dates.ts';
import { realLibrary } from '../support/content.ts';

const { missions, payloads, partners, sources, stages, timelines } = await realLibrary();
const day = 86_400_000;
const entries = [...missions, ...payloads, ...partners];

describe('an entry', () => {
  it('counts as checked only when each of its facts has been', () => {
    const stale = entries.flatMap(({ id, data }) =>
      (data.facts ?? [])
        .filter((fact) => fact.checked < data.checked)
        .map((fact) => `${id}, fact ${fact.id}: ${fact.checked}, entry ${data.checked}`),
    );
    expect(stale).toEqual([]);
  });

  it('states its status for no later day than that of its last change', () => {
    const ahead = [...missions, ...payloads].filter(({ data }) => data.status.asOf > data.changed);
    expect(ahead.map(({ id }) => id)).toEqual([]);
  });
});

/** True if a source appeared more than a day before a date; days differ from one time zone to another. */
function isOlder(source: string, date: string): boolean {
  const published = sources.get(source)?.date;
  return published !== undefined && bounds(published).max < bounds(date).min - day;
}

describe('the sources', () => {
  it('of a launch plan are not all older than the plan', () => {
    const early = [...missions, ...stages].flatMap(({ id, data }) =>
      data.plans
        .filter(({ stated, sources: cited }) => cited.every((source) => isOlder(source, stated)))
        .map(({ stated }) => `${id}, plan of ${stated}`),
    );
    expect(early).toEqual([]);
  });

  it('of an event that happened are not all older than the event', () => {
    const early = [...timelines].flatMap(([mission, { events }]) =>
      events
        .filter(({ state }) => state === 'happened')
        .filter(({ date, sources: cited }) => cited.every((source) => isOlder(source, date)))
        .map(({ id, date }) => `${mission}, ${id} of ${date}`),
    );
    expect(early).toEqual([]);
  });

  it('of an event of a stage are not all older than the event', () => {
    const early = stages.flatMap(({ id, data }) =>
      data.events
        .filter(({ date, sources: cited }) => cited.every((source) => isOlder(source, date)))
        .map((event) => `${id}, ${event.id} of ${event.date}`),
    );
    expect(early).toEqual([]);
  });
});
