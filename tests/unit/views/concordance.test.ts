import { describe, expect, it } from 'vitest';
import { concordanceView } from '#views/concordance.ts';
import {
  libraryOf,
  missionEntry,
  partnerEntry,
  payloadEntry,
  termEntry,
} from '../../support/fixtures.ts';

const craft = { kind: 'rover' as const, role: 'Works there.', sources: ['agency'] };
const library = libraryOf({
  missions: [
    missionEntry('chang-e-7', {
      names: { en: "Chang'e-7", zh: '嫦娥七号', pinyin: "Cháng'é Qīhào" },
      modules: [
        { ...craft, id: 'rover', names: { en: 'Rover' } },
        { ...craft, id: 'hopper', names: { en: 'Hopper', zh: '飞跃器' } },
      ],
    }),
  ],
  payloads: [payloadEntry('ilo-c', { names: { en: 'Small telescope' }, acronym: 'ILO-C' })],
  partners: [
    partnerEntry('irf', {
      names: { en: 'Institute of Space Physics', native: 'Institutet för rymdfysik', lang: 'sv' },
      acronym: 'IRF',
    }),
    partnerEntry('egsa', {
      names: { en: 'Egyptian Space Agency', native: 'وكالة الفضاء المصرية', lang: 'ar' },
      acronym: 'EgSA',
    }),
  ],
  terms: [termEntry('regolith', { names: { en: 'Regolith', also: ['lunar soil', '月壤'] } })],
});
const tables = new Map(concordanceView(library).tables.map((table) => [table.id, table]));

describe('the names of everything', () => {
  it('stand in a table a kind, which says how many there are', () => {
    expect([...tables.values()].map(({ id, link }) => [id, link.label, link.href])).toEqual([
      ['missions', '1\u00A0mission', '#missions'],
      ['modules', '2\u00A0modules', '#modules'],
      ['payloads', '1\u00A0payload', '#payloads'],
      ['partners', '2\u00A0partners', '#partners'],
      ['terms', '1\u00A0term', '#terms'],
    ]);
  });

  it('are sorted by the English name', () => {
    expect(tables.get('partners')?.rows.map(({ name }) => name.label)).toEqual([
      'Egyptian Space Agency',
      'Institute of Space Physics',
    ]);
  });

  it.each([
    ['missions', "Chang'e-7", '/missions/chang-e-7/', undefined],
    ['modules', 'Hopper', '/missions/chang-e-7/#module-hopper', "Chang'e-7"],
    ['payloads', 'Small telescope', '/payloads/ilo-c/', 'ILO-C'],
    ['partners', 'Egyptian Space Agency', '/partners/egsa/', 'EgSA'],
    ['terms', 'Regolith', '/glossary/#term-regolith', undefined],
  ])('lead to the page or place of each: %s', (id, label, href, note) => {
    expect(tables.get(id)?.rows[0]).toMatchObject({ name: { label, href }, note });
  });

  it('tell payloads of the same name apart by their missions', () => {
    const cameras = ['chang-e-6', 'chang-e-7'].map((mission) =>
      payloadEntry(`camera-of-${mission}`, { names: { en: 'Camera' }, mission }),
    );
    const missions = ['chang-e-6', 'chang-e-7'].map((id) =>
      missionEntry(id, { names: { en: id } }),
    );
    const { tables } = concordanceView(libraryOf({ missions, payloads: cameras }));
    const payloads = tables.find(({ id }) => id === 'payloads');
    expect(payloads?.rows.map(({ note }) => note)).toEqual(['chang-e-6', 'chang-e-7']);
  });

  it.each([
    ['missions', ['Chinese', 'Pinyin']],
    ['modules', ['Chinese']],
    ['payloads', []],
    ['partners', ['Own language']],
    ['terms', ['Also written']],
  ])('leave out columns that nothing fills: %s', (id, columns) => {
    expect(tables.get(id)?.columns).toEqual(columns);
  });

  it('carry their language', () => {
    const cells = (id: string) => tables.get(id)?.rows.map((row) => row.cells);
    expect(cells('partners')).toEqual([
      [[{ text: 'وكالة الفضاء المصرية', lang: 'ar' }]],
      [[{ text: 'Institutet för rymdfysik', lang: 'sv' }]],
    ]);
    expect(cells('modules')).toEqual([[[{ text: '飞跃器', lang: 'zh-Hans' }]], [[]]]);
    expect(cells('terms')).toEqual([
      [
        [
          { text: 'lunar soil', lang: undefined },
          { text: '月壤', lang: 'zh-Hans' },
        ],
      ],
    ]);
  });
});
