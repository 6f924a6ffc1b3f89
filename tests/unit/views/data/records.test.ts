import { describe, expect, it } from 'vitest';
import { tableNames, tables } from '#schemas/data.ts';
import { tableRecords } from '#views/data/records.ts';
import { realLibrary } from '../../../support/content.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  missionEvent,
  partnerEntry,
  payloadEntry,
  sourceOf,
  stageEntry,
  storyEntry,
  termEntry,
  timelineOf,
  updateEntry,
} from '../../../support/fixtures.ts';

const site = new URL('https://bridge.example');

const phases = [
  { id: 'building', title: 'Building' },
  { id: 'flight', title: 'Flight' },
];
const events = [
  missionEvent({ id: 'launch', phase: 'flight' }),
  missionEvent({ id: 'delivery', phase: 'building', date: '2024-01' }),
];
const plan = { stated: '2019', by: 'CNSA', planned: '2024', sources: ['agency'] };
const later = { ...plan, stated: '2026-08-23', planned: 'called-off' };

const library = libraryOf({
  missions: [missionEntry('chang-e-7', { plans: [plan, later] }, 'Prose of the mission.')],
  payloads: [payloadEntry('dorn', { facts: [{ ...minimal.fact, id: 'mass', unit: 'kg' }] })],
  partners: [partnerEntry('cnes'), partnerEntry('esa', { facts: [minimal.fact] })],
  timelines: new Map([['chang-e-7', timelineOf({ phases, events })]]),
  sources: new Map([
    ['agency', sourceOf('agency', { url: 'https://agency.example/report', date: '2029~' })],
    ['poster', sourceOf('poster')],
  ]),
  terms: [termEntry('regolith')],
  stages: [stageEntry('chang-e-5')],
  stories: [storyEntry('ice')],
  updates: [updateEntry('2026-11-24-first')],
});

const records = tableRecords(library, site);

describe('the records of a table', () => {
  it.each([
    [records.missions[0], 'https://bridge.example/missions/chang-e-7/'],
    [records.payloads[0], 'https://bridge.example/payloads/dorn/'],
    [records.partners[0], 'https://bridge.example/partners/cnes/'],
    [records.sources[0], 'https://bridge.example/sources/agency/'],
    [records.glossary[0], 'https://bridge.example/glossary/#term-regolith'],
    [records.events[0], 'https://bridge.example/missions/chang-e-7/#event-delivery'],
    [records.stages[0], 'https://bridge.example/timeline/#chang-e-5'],
    [records.stages[0]?.events[0], 'https://bridge.example/timeline/#chang-e-5-launch'],
    [records.stories[0], 'https://bridge.example/stories/ice/'],
    [records.updates[0], 'https://bridge.example/updates/#update-2026-11-24-first'],
    [records.payloads[0]?.facts[0], 'https://bridge.example/payloads/dorn/#fact-mass'],
  ])('have a permanent address: %#', (record, url) => {
    expect(record?.url).toBe(url);
  });

  it('leave prose out', () => {
    expect(JSON.stringify(records)).not.toContain('Prose of the mission');
  });

  it('number the events as the site does, and say in which phase they are', () => {
    expect(
      records.events.map(({ number, id, phase, phaseTitle }) => [number, id, phase, phaseTitle]),
    ).toEqual([
      [1, 'delivery', 'building', 'Building'],
      [2, 'launch', 'flight', 'Flight'],
    ]);
  });

  it('keep the dates as they are known', () => {
    expect(records.events.map(({ date }) => date)).toEqual(['2024-01', '2024-05-03T09:27Z']);
    expect(records.sources[0]?.date).toBe('2029~');
  });

  it('number the plans of a mission, the oldest first', () => {
    expect(records.plans.map(({ number, planned }) => [number, planned])).toEqual([
      [1, '2024'],
      [2, 'called-off'],
    ]);
  });

  it('hold the facts of missions, payloads and partners', () => {
    expect(records.facts.map(({ collection, entry, id }) => [collection, entry, id])).toEqual([
      ['missions', 'chang-e-7', 'launch-mass'],
      ['payloads', 'dorn', 'mass'],
      ['partners', 'esa', 'launch-mass'],
    ]);
  });

  it('hold who does what for which payload of which mission', () => {
    expect(records.contributions).toEqual([
      {
        mission: 'chang-e-7',
        payload: 'dorn',
        partner: 'cnes',
        role: 'lead',
        does: 'Provides it',
        sources: ['agency'],
      },
    ]);
  });

  it('tell the address of a source from that of its page, and make none up', () => {
    expect(records.sources.map(({ original }) => original)).toEqual([
      'https://agency.example/report',
      undefined,
    ]);
  });
});

describe('the records of the real content', async () => {
  const real = tableRecords(await realLibrary(), site);

  it.each(tableNames)('are what the schema of %s says', (name) => {
    const parsed = real[name].map((record) => tables[name].record.safeParse(record));
    expect(parsed.length).toBeGreaterThan(0);
    expect(parsed.flatMap(({ error }) => error?.issues ?? [])).toEqual([]);
  });
});
