import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day, edtfDate, fact, names, quotation, slug, sources, text } from '#schemas/primitives.ts';
import { minimal, without } from '../../support/fixtures.ts';
import { issuesOf } from '../../support/schema-issues.ts';

describe('a date', () => {
  it.each([
    '2024-06-01T22:23:16Z',
    '2024-06-01T22:23Z',
    '2024-06-01',
    '2024-06',
    '2024',
    '2029~',
    '2026-08?',
    '2023-10-02/2023-12-31',
    '2027/2028',
    '[2026-08-23..2026-08-25]',
    '[2026-07..2026-12]',
    '[2028..2029]',
  ])('may be %s and is kept as it is', (date) => {
    expect(edtfDate.parse(date)).toBe(date);
  });

  it.each([
    '2026-13',
    '2026-02-30',
    '2026-00',
    'August 2026',
    '24/08/2026',
    'soon',
    '',
    '2029-21',
    '202X',
    '2029-XX',
    '2029/..',
    '../2029',
    '2024/2025/2026',
    '2025/2024',
    '2024-06-01T22:23+08:00',
    '[2026-08-25..2026-08-23]',
    '[2026-08-23..2026-08-23]',
    '[2026-08..2026-08-23]',
    '[2026-02-28..2026-02-30]',
    '[2026-08-23..2026-08-25~]',
    '[..2026-08-23]',
    '[2026-08-23,2026-08-25]',
    '{2026-08-23..2026-08-25}',
  ])('must not be "%s"', (date) => {
    expect(issuesOf(edtfDate, date)).toEqual([
      ['', expect.stringContaining('an EDTF date: a day "2026-08-23"')],
    ]);
  });

  it('that YAML read as a number is put back as a year', () => {
    expect(edtfDate.parse(parse('2029'))).toBe('2029');
  });

  it.each([
    [new Date('2024-06-01'), '2024-06-01'],
    [new Date('2024-06-01T22:23:16Z'), '2024-06-01T22:23:16Z'],
  ])('that YAML read as a timestamp is put back as typed: %s', (read, typed) => {
    expect(edtfDate.parse(read)).toBe(typed);
  });
});

describe('a day', () => {
  it('is a whole calendar day', () => {
    expect(day.parse('2026-11-22')).toBe('2026-11-22');
  });

  it.each(['2026-11', '2026-13-01', '2026-02-30', '22.11.2026'])('must not be "%s"', (value) => {
    expect(issuesOf(day, value)).toEqual([['', 'a calendar day, such as "2026-11-22"']]);
  });
});

describe('an id', () => {
  it.each(['dorn', 'chang-e-7', '2024-launch'])('may be "%s"', (id) => {
    expect(issuesOf(slug, id)).toEqual([]);
  });

  it.each(["chang'e-7", 'DORN', 'two words', '-dorn', 'dorn-', 'a--b', 'é', ''])(
    'must not be "%s"',
    (id) => {
      expect(issuesOf(slug, id)).toEqual([
        ['', expect.stringContaining('an id of lower-case letters and digits joined by hyphens')],
      ]);
    },
  );
});

describe('a text', () => {
  it('loses white space at its ends', () => {
    expect(text.parse(' Lands.\n')).toBe('Lands.');
  });

  it.each(['', '  ', '\n'])('must not be empty: %j', (value) => {
    expect(issuesOf(text, value)).toEqual([['', 'a text, or no such field']]);
  });
});

describe('sources', () => {
  it('must be one at least', () => {
    expect(issuesOf(sources, [])).toEqual([['', 'at least one source id from content/sources/']]);
  });

  it('must not name one twice', () => {
    expect(issuesOf(sources, ['esa', 'cnes', 'esa'])).toEqual([['', 'each source once']]);
  });
});

describe('names', () => {
  it('may be in several scripts', () => {
    const all = {
      en: 'Swedish Institute of Space Physics',
      zh: '瑞典空间物理研究所',
      pinyin: 'Ruìdiǎn Kōngjiān Wùlǐ Yánjiūsuǒ',
      native: 'Institutet för rymdfysik',
      lang: 'sv',
      also: ['IRF'],
    };
    expect(names.parse(all)).toEqual(all);
  });

  it.each([[{ en: 'IRF', native: 'Institutet för rymdfysik' }], [{ en: 'IRF', lang: 'sv' }]])(
    'have `native` and `lang` together or not at all: %j',
    (value) => {
      expect(issuesOf(names, value)).toEqual([['', 'both `native` and `lang`, or neither']]);
    },
  );

  it('have no pinyin without the Chinese name', () => {
    expect(issuesOf(names, { en: "Chang'e-7", pinyin: 'Cháng’é Qīhào' })).toEqual([
      ['', 'the Chinese name in `zh` beside its `pinyin`'],
    ]);
  });

  it.each(['french', 'FR', 'fr_FR', 'zh-hant'])('have no language "%s"', (lang) => {
    expect(issuesOf(names, { en: 'CNES', native: 'CNES', lang })).toEqual([
      ['lang', 'a language tag, such as "fr", "ar" or "zh-Hant"'],
    ]);
  });

  it.each(['fr', 'zh-Hant', 'pt-BR', 'gsw'])('may be in "%s"', (lang) => {
    expect(issuesOf(names, { en: 'CNES', native: 'CNES', lang })).toEqual([]);
  });
});

describe('a fact', () => {
  const unsourced = without(minimal.fact, 'sources');
  const empty = without(minimal.fact, 'value');

  it('without sources is rejected at its sources', () => {
    expect(issuesOf(fact, unsourced).map(([path]) => path)).toEqual(['sources']);
  });

  it.each([
    ['missing', empty],
    ['null', { ...empty, value: null }],
    ['a list', { ...empty, value: [1, 2] }],
  ])('whose value is %s is told what it needs', (_what, value) => {
    expect(issuesOf(fact, value)).toEqual([['value', 'the value of the fact: a number or a text']]);
  });

  it('must not have an empty text for its value', () => {
    expect(issuesOf(fact, { ...empty, value: ' ' })).toEqual([
      ['value', 'a text, or no such field'],
    ]);
  });

  it('keeps a number a number', () => {
    expect(fact.parse({ ...minimal.fact, value: 1935.3, unit: 'g' }).value).toBe(1935.3);
  });

  it('that differs elsewhere says who says so and why', () => {
    const issues = issuesOf(fact, { ...minimal.fact, differs: [{ value: '8,350 kg' }] });
    expect(issues.map(([path]) => path)).toEqual(['differs.0.sources', 'differs.0.why']);
  });
});

describe('a quotation', () => {
  it('needs a date and a speaker', () => {
    const issues = issuesOf(quotation, {
      id: 'open',
      text: 'You are welcome.',
      lang: 'en',
      sources: ['agency'],
    });
    expect(issues.map(([path]) => path)).toEqual(['by', 'role', 'date']);
  });
});
