import { describe, expect, it } from 'vitest';
import type { PayloadEntry } from '#domain/library.ts';
import { countryWords, partnerView } from '#views/partner.ts';
import { minimal, partnerEntry, payloadEntry } from '../../support/fixtures.ts';
import { programme } from '../../support/programme.ts';

const today = '2026-11-27';

describe('the page of a partner', () => {
  const view = partnerView(programme, 'cnes', today);

  it('says what it is and where', () => {
    expect(view).toMatchObject({
      title: 'Centre for Space Studies',
      acronym: 'CNES',
      kind: { label: 'Space agency', href: '/partners/kind/space-agency/' },
      countries: 'France',
    });
  });

  it('leads to everything it does for payloads', () => {
    const told = view.contributions.map(({ mission, work }) => [
      mission,
      ...work.items.map(({ payloads, role }) => [payloads.map(({ href }) => href), role]),
    ]);
    expect(told).toEqual([
      ["Chang'e-6", [['/payloads/dorn/'], 'Provider']],
      ["Chang'e-8", [['/payloads/robot/'], 'Builder']],
    ]);
  });

  it('tells the same work for several payloads once, with the status that they share', () => {
    const camera = payloadEntry('camera', { names: { en: 'Camera' } });
    const radar = payloadEntry('radar', { names: { en: 'Radar' } });
    const used = payloadEntry('used', {
      names: { en: 'Used radar' },
      status: { ...minimal.payload.status, state: 'operated', label: 'Operated' },
    });
    const told = (...payloads: PayloadEntry[]) =>
      partnerView({ ...programme, payloads }, 'cnes', today).contributions.map(({ work }) =>
        work.items.map(({ payloads: shown, status }) => [
          shown.map(({ label }) => label),
          status?.label,
        ]),
      );
    expect(told(camera, radar)).toEqual([[[['Camera', 'Radar'], 'Delivered']]]);
    expect(told(camera, used)).toEqual([[[['Camera', 'Used radar'], undefined]]]);
  });

  it('leads to the missions on which it has a role', () => {
    expect(view.roles.map(({ mission }) => mission)).toEqual([
      { label: "Chang'e-6", href: '/missions/chang-e-6/' },
    ]);
  });

  it('leads to its parts', () => {
    expect(view.parts).toEqual([{ label: 'Astrophysics Institute', href: '/partners/irap/' }]);
  });

  it('leads to what it belongs to', () => {
    expect(partnerView(programme, 'irap', today).parent).toEqual({
      label: 'Centre for Space Studies',
      href: '/partners/cnes/',
    });
  });

  it('has no parent, seat or foundation where none is known', () => {
    expect(view).toMatchObject({ parent: undefined, city: undefined, founded: undefined });
  });

  it('lists in its contents only the sections that it has', () => {
    const signed = { date: '2019-03', text: 'Signed.', sources: ['agency'] };
    const library = {
      ...programme,
      partners: [...programme.partners, partnerEntry('new', { agreements: [signed] })],
    };
    const optional = (id: string) =>
      partnerView(library, id, today)
        .sections.map((section) => section.id)
        .filter((section) => ['agreements', 'people', 'statements'].includes(section));
    expect([optional('cnes'), optional('new')]).toEqual([[], ['agreements']]);
  });

  it('dates its agreements', () => {
    const signed = { date: '2019-03', text: 'Signed.', sources: ['agency'] };
    const partners = [partnerEntry('new', { agreements: [signed], founded: '1961' })];
    expect(partnerView({ ...programme, partners, payloads: [] }, 'new', today)).toMatchObject({
      agreements: [{ date: { from: { text: 'March 2019' } }, text: 'Signed.' }],
      founded: { from: { text: '1961' } },
    });
  });
});

describe('the countries of a partner in words', () => {
  it.each([
    [[], 'International'],
    [['FR'], 'France'],
    [['EG', 'BH'], 'Egypt and Bahrain'],
  ])('%j are "%s"', (codes, words) => {
    expect(countryWords(codes)).toBe(words);
  });
});

describe('a partner page full of content', () => {
  const person = { name: 'Ana', role: 'Lead', attested: '2024', sources: ['esa-report'] };
  const quotation = {
    id: 'open',
    text: 'Bienvenue.',
    lang: 'fr',
    by: 'Ana',
    role: 'Lead',
    date: '2024-06-02',
    sources: ['esa-report'],
  };
  const unknown = {
    id: 'cost',
    question: 'The cost',
    searched: 'Not found.',
    sources: ['esa-report'],
  };
  const full = partnerEntry('full', {
    facts: [{ ...minimal.fact, sources: ['esa-report'] }],
    people: [person],
    quotations: [quotation],
    unknowns: [unknown],
  });
  const page = partnerView({ ...programme, payloads: [], partners: [full] }, 'full', today);

  it.each([
    ['facts', page.facts],
    ['people', page.people],
    ['quotations', page.quotations],
    ['unknowns', page.unknowns],
  ])('marks its %s with sources of its own list', (_part, statements) => {
    const listed = page.sources.map(({ anchor }) => `#${anchor}`);
    const marked = statements.flatMap(({ marks }) => marks);
    expect(marked.map(({ number, href }) => listed[number - 1] === href)).toEqual([true]);
  });
});
