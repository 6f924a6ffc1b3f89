import { describe, expect, it } from 'vitest';
import { formatCount } from '#lib/format.ts';
import { homeView } from '#views/home.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  storyEntry,
  timelineOf,
} from '../../support/fixtures.ts';

const by = (...partners: string[]) => ({
  contributions: partners.map((partner) => ({
    partner,
    role: 'lead' as const,
    does: 'Provides it',
    sources: ['agency'],
  })),
});
const withdrawn = { ...minimal.payload.status, state: 'withdrawn' as const };

const library = libraryOf({
  stories: [storyEntry('bridge')],
  missions: [
    missionEntry('chang-e-6', { names: { en: "Chang'e-6" }, order: 1 }),
    missionEntry('queqiao-2', { names: { en: 'Queqiao-2' }, kind: 'relay', order: 2 }),
    missionEntry('chang-e-8', {
      names: { en: "Chang'e-8" },
      order: 3,
      plans: [{ stated: '2025', by: 'CNSA', planned: '2029~', sources: ['agency'] }],
    }),
  ],
  payloads: [
    payloadEntry('dorn', { mission: 'chang-e-6', acronym: 'DORN', ...by('cnes') }),
    payloadEntry('nils', { mission: 'chang-e-6', acronym: 'NILS', ...by('esa') }),
    payloadEntry('rover', { mission: 'chang-e-8', acronym: 'ROVER', ...by('suparco', 'cnes') }),
    payloadEntry('rashid-2', { mission: 'chang-e-8', status: withdrawn, ...by('mbrsc') }),
    payloadEntry('camera', { mission: 'chang-e-6', origin: 'chinese', ...by('cast') }),
  ],
  partners: [
    partnerEntry('cast', { acronym: 'CAST', countries: ['CN'], side: 'host' }),
    partnerEntry('cnes', { acronym: 'CNES', countries: ['FR'] }),
    partnerEntry('esa', { acronym: 'ESA', countries: [] }),
    partnerEntry('mbrsc', { acronym: 'MBRSC', countries: ['AE'] }),
    partnerEntry('suparco', { acronym: 'SUPARCO', countries: ['PK'] }),
  ],
  timelines: new Map([['chang-e-6', timelineOf({ mission: 'chang-e-6' })]]),
});
const home = homeView(library, '2026-11-24');
const labels = (links: readonly { label: string }[]) => links.map(({ label }) => label);

describe('homeView', () => {
  it('counts international payloads without the withdrawn and the Chinese ones', () => {
    expect(home.payloadCount).toBe(formatCount(3, 'payload'));
  });

  it('tells a beat for each landing mission, in their order', () => {
    expect(home.beats.map(({ name, number }) => [name, number])).toEqual([
      ["Chang'e-6", '6'],
      ["Chang'e-8", '8'],
    ]);
  });

  it('says who is aboard each mission', () => {
    expect(home.beats.map(({ aboard }) => labels(aboard))).toEqual([
      ['CNES', 'ESA'],
      ['SUPARCO', 'CNES'],
    ]);
  });

  it('says where each launch stands', () => {
    expect(home.beats.map(({ launch }) => launch.label)).toEqual(['Launched', 'Planned launch']);
  });

  it('leads from the status of a mission to the sources on its page', () => {
    expect(home.beats[0]?.detail.marks).toEqual([
      { number: 1, href: '/missions/chang-e-6/#source-1' },
    ]);
  });

  it('puts the payloads of a partner under the missions that carry them', () => {
    const cnes = home.grid.find(({ name }) => name === 'CNES');
    expect(cnes?.cells.map(({ mission, payloads }) => [mission, labels(payloads)])).toEqual([
      ["Chang'e-6", ['DORN']],
      ["Chang'e-8", ['ROVER']],
    ]);
  });

  it('leads to the stories', () => {
    expect(home.stories.map(({ href }) => href)).toEqual(['/stories/bridge/']);
  });

  it('has no row for a partner whose only payload was withdrawn', () => {
    expect(home.grid.map(({ name }) => name)).not.toContain('MBRSC');
  });
});
