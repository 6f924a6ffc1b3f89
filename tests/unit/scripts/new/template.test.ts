import { describe, expect, it } from 'vitest';
import { fillTemplate, firstItem, insertItem } from '../../../../scripts/new/template.ts';

const template = `---
# Write what says TODO.
names:
  en: TODO # English name
  # zh: 名
# host: lander
sources:
  - TODO # id of a source
language: [TODO]
---

TODO: prose.
`;

describe('filling a template', () => {
  it.each([
    ['a field, and drops what it wanted', ['names', 'en'], ['A: b'], "  en: 'A: b'\n"],
    ['a field that was offered in a comment', ['host'], ['orbiter'], '\nhost: orbiter\n'],
    ['a nested one', ['names', 'zh'], ['月'], '\n  zh: 月\n'],
    ['a list, one item a line', ['sources', 0], ['a', '17b'], "\n  - a\n  - '17b'\n"],
    ['a list in one line', ['language'], ['en', 'zh'], 'language: [en, zh]\n'],
    ['a text that looks like a date, in quotes', ['host'], ['2026-11'], "host: '2026-11'\n"],
    ['a number without', ['host'], [9], 'host: 9\n'],
  ])('writes %s', (_, path, values, expected) => {
    const text = fillTemplate(template, [{ path, values }]);
    expect(text).toContain(expected);
    expect(text.endsWith('---\n\nTODO: prose.\n')).toBe(true);
  });

  it('fails for a field that the template lacks', () => {
    expect(() => fillTemplate(template, [{ path: ['lost'], values: ['x'] }])).toThrow('no lost');
  });
});

const list = `# Sources.
sources:
  # About b.
  - id: b # first
    title: B
  - id: d
    title: >-
      D, told
      at length.
`;

describe('inserting an item', () => {
  it.each([
    ['a', '# Sources.\nsources:\n  - id: new\n  # About b.\n'],
    ['c', '    title: B\n  - id: new\n  - id: d\n'],
    ['e', '      at length.\n  - id: new\n'],
  ])('puts %s in its place and changes nothing else', (id, expected) => {
    const item = '  - id: new\n';
    const text = insertItem(list, 'sources', item, (other) => id < String(other['id']));
    expect(text).toContain(expected);
    expect(text.replace(item, '')).toBe(list);
  });

  it('ends the last line where the file does not', () => {
    expect(insertItem('a:\n  - id: b', 'a', '  - id: c\n', () => false)).toBe(
      'a:\n  - id: b\n  - id: c\n',
    );
  });

  it('refuses a file that cannot be read', () => {
    expect(() => insertItem('sources: [', 'sources', '', () => false)).toThrow('can be read');
  });

  it('takes an item with its comments from a template', () => {
    expect(firstItem(list, 'sources')).toBe(list.slice(list.indexOf('  # About')));
  });
});
