import { describe, expect, it } from 'vitest';
import {
  homeSocial,
  missionSocial,
  partnerSocial,
  payloadSocial,
  sectionSocial,
  socialPictures,
} from '#views/social.ts';
import { minimal, missionEntry, partnerEntry, payloadEntry } from '../../support/fixtures.ts';
import { programme } from '../../support/programme.ts';

const returned = { ...minimal.fact, id: 'returned-mass', value: 1935.3, unit: 'g' };

describe('the picture of a mission', () => {
  it('says its names, where it stands and its key figure, and rings its site', () => {
    const missions = programme.missions.map((mission) =>
      mission.id === 'chang-e-6'
        ? { ...mission, data: { ...mission.data, facts: [returned] } }
        : mission,
    );
    expect(missionSocial({ ...programme, missions }, 'chang-e-6')).toMatchObject({
      name: 'missions/chang-e-6',
      href: '/social/missions/chang-e-6.jpg',
      alt: "Chang'e-6, 嫦娥六号. Returned. 1,935.3\u00A0g from the far side. On the right, the Apollo basin on the far side of the Moon, the site ringed.",
      content: {
        title: "Chang'e-6",
        names: ['嫦娥六号'],
        status: { shape: 'done', label: 'Returned' },
        figure: { value: '1,935.3\u00A0g', words: 'from the far side' },
        map: 'apollo-basin',
        ring: { isArea: false },
      },
    });
  });

  it('counts who came from abroad where its key fact is missing', () => {
    expect(missionSocial(programme, 'chang-e-6').content.figure).toEqual({
      value: '1',
      words: 'instrument from abroad',
    });
  });

  it('has no figure where there is none', () => {
    const { content, alt } = missionSocial(programme, 'queqiao-2');
    expect([content.figure, alt]).toEqual([
      undefined,
      'Queqiao-2. Waiting for its launch. On the right, the far side of the Moon.',
    ]);
  });

  it.each([
    ['chang-e-7', undefined],
    ['chang-e-8', true],
  ])('of %s rings an area only where one is named', (id, isArea) => {
    const { map, ring } = missionSocial(programme, id).content;
    expect([map, ring?.isArea]).toEqual(['south-pole', isArea]);
  });

  it('shows the far side for a mission without a map', () => {
    const missions = [missionEntry('chang-e-9')];
    const { map, ring } = missionSocial({ ...programme, missions }, 'chang-e-9').content;
    expect([map, ring]).toEqual(['far-side', undefined]);
  });
});

describe('the picture of a payload', () => {
  it('says its names, where it stands, what carries it and who sent it', () => {
    expect(payloadSocial(programme, 'dorn').content).toMatchObject({
      title: 'DORN',
      names: ['Detection of Outgassing Radon'],
      status: { shape: 'done', label: 'Operated' },
      rows: [
        { label: 'Mission', value: "Chang'e-6" },
        { label: 'From', value: 'CNES' },
      ],
      map: 'apollo-basin',
    });
  });

  it('repeats no name where there is only one', () => {
    expect(payloadSocial(programme, 'robot').content).toMatchObject({ title: 'Robot', names: [] });
  });

  it('names those who come first where nobody is the provider', () => {
    const contributions = (['build', 'agreement'] as const).map((role, index) => ({
      partner: index === 0 ? 'mbrsc' : 'cast',
      role,
      does: 'Takes part',
      sources: ['agency'],
    }));
    const payloads = [payloadEntry('rover', { contributions })];
    expect(payloadSocial({ ...programme, payloads }, 'rover').content.rows[1]).toEqual({
      label: 'From',
      value: 'Emirati Space Centre',
    });
  });
});

describe('the names on the picture of a partner', () => {
  const names = { en: 'Space Agency', zh: '航天局' };
  it.each([
    [
      'its own and the Chinese one',
      { native: 'Agence spatiale', lang: 'fr' },
      'SA',
      ['SA · Agence spatiale', '航天局'],
    ],
    ['no Arabic one', { native: 'وكالة الفضاء', lang: 'ar' }, 'SA', ['SA', '航天局']],
    ['no Cyrillic one', { native: 'Агентство «Космос»', lang: 'ru' }, undefined, ['航天局']],
    ['no Thai one', { native: 'องค์การ (มหาชน)', lang: 'th' }, undefined, ['航天局']],
    ['one Chinese one', { native: '航天局處', lang: 'zh-Hant' }, undefined, ['航天局處']],
    ['no short one that the title holds', {}, 'Space', ['航天局']],
  ])('are %s', (_which, own, acronym, said) => {
    const partner = partnerEntry('agency', { names: { ...names, ...own }, acronym });
    const library = { ...programme, partners: [partner], payloads: [] };
    expect(partnerSocial(library, 'agency').content.names).toEqual(said);
  });
});

describe('the picture of a partner', () => {
  it.each([
    ['cnes', 'France', "DORN on Chang'e-6; Robot for Chang'e-8"],
    ['mbrsc', 'United Arab Emirates', "Withdrawn rover for Chang'e-8, withdrawn"],
    ['iloa', 'International', "Small telescope for Chang'e-7"],
  ])('of %s says its country and what it has a part in', (id, country, part) => {
    expect(partnerSocial(programme, id).content.rows).toEqual([
      { label: 'Country', value: country },
      { label: 'Part in', value: part },
    ]);
  });

  it('names the missions of a partner without a payload', () => {
    const library = { ...programme, payloads: [] };
    expect(partnerSocial(library, 'cnes').content.rows[1]?.value).toBe("Chang'e-6");
  });

  it('counts payloads that have no room', () => {
    const payloads = ['first', 'second'].map((id) =>
      payloadEntry(id, { names: { en: `The ${id} instrument with a rather long name` } }),
    );
    expect(partnerSocial({ ...programme, payloads }, 'cnes').content.rows[1]?.value).toBe(
      "2\u00A0payloads for Chang'e-7",
    );
  });
});

describe('the pictures of other pages', () => {
  it('count on the home page what is on board', () => {
    expect(homeSocial(programme).content.figure).toEqual({
      value: '3',
      words: 'payloads from 2\u00A0countries and regions',
    });
  });

  it.each([
    ['/missions/', '/social/missions.jpg'],
    ['/sources/', '/social/sources.jpg'],
    ['/sources/agency/', '/social/sources.jpg'],
    ['/payloads/kind/rover/', '/social/payloads.jpg'],
    ['/somewhere/else/', '/social/site.jpg'],
    ['/404/', '/social/site.jpg'],
  ])('for %s are those of the section: %s', (path, href) => {
    expect(sectionSocial(path).href).toBe(href);
  });
});

describe('all pictures', () => {
  const pictures = socialPictures(programme);

  it('have addresses and words of their own', () => {
    const names = pictures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(pictures.filter(({ alt }) => /undefined|\.\./.test(alt))).toEqual([]);
  });

  it('include one for each entry', () => {
    const { missions, payloads, partners } = programme;
    const entries = [
      ...missions.map(({ id }) => `missions/${id}`),
      ...payloads.map(({ id }) => `payloads/${id}`),
      ...partners.map(({ id }) => `partners/${id}`),
    ];
    expect(pictures.map(({ name }) => name)).toEqual(expect.arrayContaining(entries));
  });
});
