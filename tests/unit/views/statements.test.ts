import { describe, expect, it } from 'vitest';
import { fact, person, quotation } from '#schemas/primitives.ts';
import {
  differingViews,
  factView,
  personView,
  quotationView,
  trail,
  unknownView,
} from '#views/statements.ts';
import { minimal } from '../../support/fixtures.ts';

const marks = (sources: readonly string[]) =>
  sources.map((source, index) => ({ number: index + 1, href: `#source-${source}` }));
const agencyMark = { number: 1, href: '#source-agency' };

describe('a fact', () => {
  it('shows its value with its unit', () => {
    const view = factView(fact.parse({ ...minimal.fact, value: 1935.3, unit: 'g' }), marks);
    expect(view.value).toBe('1,935.3\u00A0g');
  });

  it('keeps uncertainty and note', () => {
    const given = { uncertainty: '±0.1 g', note: 'Without the container.' };
    expect(factView(fact.parse({ ...minimal.fact, ...given }), marks)).toMatchObject(given);
  });

  it.each([
    ['about', 'about ', undefined],
    ['±0.1 g', '', '±0.1 g'],
    [undefined, '', undefined],
  ])('says how exactly it is known, "about" before the value: %s', (given, prefix, uncertainty) => {
    const view = factView(fact.parse({ ...minimal.fact, uncertainty: given }), marks);
    expect(view).toMatchObject({ prefix, uncertainty });
  });

  it('is marked with its sources', () => {
    expect(factView(fact.parse(minimal.fact), marks).marks).toEqual([agencyMark]);
  });

  it('shows what other sources say, with their marks', () => {
    const differs = [{ value: '8,350 kg', why: 'Another configuration.', sources: ['agency'] }];
    expect(factView(fact.parse({ ...minimal.fact, differs }), marks).differs).toEqual([
      { value: '8,350 kg', why: 'Another configuration.', marks: [agencyMark] },
    ]);
  });

  it('has no differing values where sources agree', () => {
    expect(differingViews(undefined, marks)).toEqual([]);
  });
});

describe('an unknown', () => {
  const unknown = { id: 'cost', question: 'The cost', searched: 'Nothing was found.' };

  it('may have no sources', () => {
    expect(unknownView(unknown, marks)).toEqual({ ...unknown, marks: [] });
  });

  it('is marked where it has some', () => {
    expect(unknownView({ ...unknown, sources: ['agency'] }, marks).marks).toEqual([agencyMark]);
  });
});

describe('a quotation', () => {
  it('keeps the words, their language, their translation and the day', () => {
    const said = {
      id: 'open',
      text: '欢迎',
      lang: 'zh',
      translation: 'Welcome.',
      by: 'Hu Hao',
      role: 'Chief designer',
    };
    const parsed = quotation.parse({ ...said, date: '2024-06-02', sources: ['agency'] });
    expect(quotationView(parsed, marks)).toMatchObject({
      ...said,
      date: { from: { text: '2 June 2024' } },
      marks: [agencyMark],
    });
  });
});

describe('a person', () => {
  it('has a role as of the date on which it is attested', () => {
    const hao = { name: 'Hu Hao', zh: '胡浩', role: 'Chief designer' };
    const parsed = person.parse({ ...hao, attested: '2024', sources: ['agency'] });
    expect(personView(parsed, marks)).toMatchObject({
      ...hao,
      attested: { from: { text: '2024' } },
      marks: [agencyMark],
    });
  });
});

describe('the trail', () => {
  it('starts at home', () => {
    const steps = trail({ label: 'Missions', href: '/missions/' });
    expect(steps.map(({ label }) => label)).toEqual(['Home', 'Missions']);
  });
});
