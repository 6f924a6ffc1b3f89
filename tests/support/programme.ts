import type { Library } from '#domain/library.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  stageEntry,
  sourceOf,
  timelineOf,
} from './fixtures.ts';

const role = (mission: string) => ({ mission, does: 'Takes part', sources: ['agency'] });
const contribution = (partner: string, as: 'lead' | 'build' | 'host') => ({
  partner,
  role: as,
  does: `Is ${as}`,
  sources: ['agency'],
});
const payloadStatus = (state: 'operated' | 'delivered' | 'withdrawn', label: string) => ({
  ...minimal.payload.status,
  state,
  label,
});

const missions = [
  missionEntry('chang-e-6', {
    names: { en: "Chang'e-6", zh: '嫦娥六号', pinyin: "Cháng'é Liù Hào", also: ['CE-6'] },
    order: 6,
    status: {
      ...minimal.mission.status,
      state: 'completed',
      label: 'Returned',
      detail: 'It brought samples home.',
      sources: ['esa-report', 'agency'],
    },
    site: {
      name: 'Apollo basin',
      kind: 'landed',
      description: 'A basin on the far side.',
      sources: ['agency'],
      coordinates: {
        latitude: -41.6385,
        longitude: -153.9852,
        uncertainty: '±30 m',
        sources: ['esa-report'],
      },
    },
  }),
  missionEntry('chang-e-7', {
    order: 7,
    plans: [
      { stated: '2022', by: 'CNSA', planned: '2026~', sources: ['agency'] },
      { stated: '2026-08-23', by: 'CNSA', planned: 'called-off', sources: ['agency'] },
    ],
    site: {
      name: 'Near Shackleton',
      kind: 'area',
      description: 'A rim.',
      extent: 'some 10 km',
      sources: ['agency'],
    },
  }),
  missionEntry('chang-e-8', {
    names: { en: "Chang'e-8" },
    order: 8,
    plans: [{ stated: '2025-04-24', by: 'CNSA', planned: '2029~', sources: ['agency'] }],
  }),
  missionEntry('queqiao-2', { names: { en: 'Queqiao-2' }, kind: 'relay', order: 9 }),
];

const payloads = [
  payloadEntry('dorn', {
    names: { en: 'Detection of Outgassing Radon' },
    acronym: 'DORN',
    mission: 'chang-e-6',
    host: 'lander',
    status: payloadStatus('operated', 'Operated'),
    contributions: [contribution('cnes', 'lead'), contribution('irap', 'build')],
  }),
  payloadEntry('camera', {
    names: { en: 'Panorama camera' },
    mission: 'chang-e-6',
    origin: 'chinese',
    contributions: [contribution('cast', 'lead')],
  }),
  payloadEntry('telescope', {
    names: { en: 'Small telescope' },
    contributions: [contribution('iloa', 'lead'), contribution('cast', 'host')],
  }),
  payloadEntry('rover', {
    names: { en: 'Withdrawn rover' },
    mission: 'chang-e-8',
    status: payloadStatus('withdrawn', 'Withdrawn'),
    contributions: [contribution('mbrsc', 'lead')],
  }),
  payloadEntry('robot', {
    names: { en: 'Robot' },
    mission: 'chang-e-8',
    contributions: [contribution('metu', 'lead'), contribution('cnes', 'build')],
  }),
];

const partners = [
  partnerEntry('cast', {
    names: { en: 'Academy of Space Technology' },
    acronym: 'CAST',
    countries: ['CN'],
    side: 'host',
    roles: [role('chang-e-6')],
  }),
  partnerEntry('irap', {
    names: { en: 'Astrophysics Institute' },
    acronym: 'IRAP',
    kind: 'research-institute',
    parent: 'cnes',
    roles: [role('chang-e-6')],
  }),
  partnerEntry('cnes', {
    names: { en: 'Centre for Space Studies', native: 'Centre d’études spatiales', lang: 'fr' },
    acronym: 'CNES',
    roles: [role('chang-e-6')],
  }),
  partnerEntry('mbrsc', {
    names: { en: 'Emirati Space Centre' },
    countries: ['AE'],
    roles: [role('chang-e-8')],
  }),
  partnerEntry('iloa', {
    names: { en: 'Observatory Association' },
    countries: [],
    roles: [role('chang-e-7')],
  }),
  partnerEntry('metu', {
    names: { en: 'Technical University' },
    countries: ['TR'],
    roles: [role('chang-e-8')],
  }),
];

const stages = [
  stageEntry('station', {
    names: { en: 'Research station', zh: '科研站' },
    label: 'Planned by 2035',
    events: [{ id: 'memorandum', date: '2021-03-09', title: 'Memorandum', sources: ['agency'] }],
    plans: [
      { stated: '2021-06', by: 'CNSA', planned: '2026/2035', sources: ['agency'] },
      { stated: '2024-04', by: 'CNSA', planned: '2035', note: 'A part.', sources: ['esa-report'] },
    ],
  }),
  stageEntry('chang-e-4', {
    names: { en: "Chang'e-4" },
    label: 'Landed on the far side',
    events: [
      { id: 'launch', date: '2018-12-07T18:23Z', title: 'Launch', sources: ['agency'] },
      { id: 'last-report', date: '2024-04-06', title: 'Last report', sources: ['esa-report'] },
    ],
  }),
  stageEntry('chang-e-1', {
    events: [
      { id: 'launch', date: '2007-10-24T10:05Z', title: 'Launch', sources: ['agency'] },
      { id: 'end', date: '2009-03-01', about: true, title: 'Impact', sources: ['esa-report'] },
      { id: 'found', date: '2010', title: 'The place is found', sources: ['agency'] },
    ],
  }),
];

const flight = timelineOf({
  mission: 'chang-e-6',
  phases: [
    { id: 'flight', title: 'Flight' },
    { id: 'surface', title: 'On the surface' },
  ],
  events: [
    { ...minimal.event, milestone: true },
    {
      ...minimal.event,
      id: 'landing',
      date: '2024-06-01T22:23Z',
      phase: 'surface',
      title: 'Landing',
      milestone: true,
      payloads: ['dorn'],
      partners: ['cnes'],
      sources: ['agency', 'esa-report'],
    },
    { ...minimal.event, id: 'dorn-on', date: '2024-06-02', phase: 'surface', payloads: ['dorn'] },
  ],
});

const preparation = timelineOf({
  events: [
    { ...minimal.event, id: 'call', date: '2022-11', milestone: true, title: 'Call' },
    { ...minimal.event, id: 'roll-out', date: '2026-08', state: 'planned', milestone: true },
  ],
});

/** A small programme that has one of everything that the pages tell apart. */
export const programme: Library = libraryOf({
  missions,
  payloads,
  partners,
  stages,
  timelines: new Map([
    ['chang-e-6', flight],
    ['chang-e-7', preparation],
  ]),
  sources: new Map(
    [
      sourceOf('agency', { date: '2024-06-02' }),
      sourceOf('esa-report', {
        title: '月球背面',
        titleEn: 'The far side',
        publisher: 'ESA',
        language: ['en', 'zh'],
        kind: 'peer-reviewed',
        read: 'excerpt',
      }),
    ].map((source) => [source.id, source]),
  ),
});

/** The day for which the views of the small programme are made. */
export const today = '2026-11-24';
