import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { withFields, type Fields } from '#lib/yaml-edits.ts';

const source = `# What this file is.
names:
  en: Magpie # its English name
  also:
    - 喜鹊
summary: >-
  A first line
  and a second.
date: '2024-06'
languages: [en, zh]
facts:
  - id: mass
    value: 12.50
    sources:
      - a
  # The second fact.
  - id: size
    value: "4 m"
empty: []
`;

const data = parse(source) as Fields;
const facts = data['facts'] as Fields[];

/** The lines that a change takes away (-) and brings (+). */
function changes(fields: Fields): string[] {
  const [before, after] = [source.split('\n'), withFields(source, fields).split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('YAML that is changed keeps everything else as it was', () => {
  const long = 'One word after another '.repeat(6).trim();
  test.each<[string, Fields, string[]]>([
    ['nothing', {}, []],
    [
      'a text, with the comment behind it',
      { names: { en: 'Pica', also: ['喜鹊'] } },
      ['-  en: Magpie # its English name', '+  en: Pica # its English name'],
    ],
    ['a date', { date: '2024-07' }, ["-date: '2024-06'", "+date: '2024-07'"]],
    ['a list in one line', { languages: ['en'] }, ['-languages: [en, zh]', '+languages: [en]']],
    ['a new key', { names: { en: 'Magpie', zh: '鹊', also: ['喜鹊'] } }, ['+  zh: 鹊']],
    ['a key less', { date: undefined }, ["-date: '2024-06'"]],
    [
      'a folded text',
      { summary: long },
      [
        '-  A first line',
        '-  and a second.',
        '+  One word after another One word after another One word after another One word after another One',
        '+  word after another One word after another',
      ],
    ],
    [
      'an item first',
      { facts: [{ id: 'age', value: 3 }, ...facts] },
      ['+  - id: age', '+    value: 3'],
    ],
    [
      'an item last',
      { facts: [...facts, { id: 'age', value: 3 }] },
      ['+  - id: age', '+    value: 3'],
    ],
    [
      'an item less',
      { facts: facts.slice(1) },
      ['-  - id: mass', '-    value: 12.50', '-    sources:', '-      - a'],
    ],
    ['the first item of an empty list', { empty: ['x'] }, ['-empty: []', '+empty:', '+  - x']],
    [
      'a list that becomes empty',
      { facts: [] },
      [
        '-facts:',
        '-  - id: mass',
        '-    value: 12.50',
        '-    sources:',
        '-      - a',
        '-  # The second fact.',
        '-  - id: size',
        '-    value: "4 m"',
        '+facts: []',
      ],
    ],
  ])('%s', (_, change, expected) => {
    const wanted = Object.fromEntries(
      Object.entries({ ...data, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(changes(wanted)).toEqual(expected);
    expect(parse(withFields(source, wanted))).toEqual(wanted);
  });

  test.each([
    ['a colon', 'a: b'],
    ['a hash', 'a # b'],
    ['a leading quotation mark', '"a" b'],
    ['a leading at sign', '@a'],
    ['digits', '2024'],
    ['a word that YAML takes for another thing', 'true'],
    ['two lines', 'a\nb'],
    ['two paragraphs', 'a\n\nb\n'],
    ['a space at its end', 'a '],
    ['an apostrophe', "Chang'e-6"],
  ])('a text with %s means the same when it is read', (_, text) => {
    const wanted = { ...data, facts: [{ id: 'mass', value: text, sources: [text] }, facts[1]] };
    expect(parse(withFields(source, wanted))).toEqual(wanted);
  });
});

test('a new file is written in the style of the content', () => {
  expect(withFields('', { names: { en: 'A' }, date: '2024-06', sources: ['a'], results: [] })).toBe(
    "names:\n  en: A\ndate: '2024-06'\nsources:\n  - a\nresults: []\n",
  );
});
