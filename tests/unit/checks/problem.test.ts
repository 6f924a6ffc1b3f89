import { describe, expect, it } from 'vitest';
import { fieldName, formatProblem, shown, sortProblems } from '#checks/problem.ts';

describe('formatProblem', () => {
  it('says where, what was found and what is wanted', () => {
    const text = formatProblem({
      file: 'content/payloads/dorn.mdx',
      line: 12,
      field: 'facts[2].value',
      found: '""',
      wanted: 'write a value',
    });
    expect(text).toBe('content/payloads/dorn.mdx:12  facts[2].value\n    found ""; write a value');
  });
});

describe('fieldName', () => {
  it.each([
    [['summary'], 'summary'],
    [['facts', 2, 'value'], 'facts[2].value'],
    [['events', 0, 'sources', 1], 'events[0].sources[1]'],
    [[], ''],
  ])('writes %j as "%s"', (path, expected) => {
    expect(fieldName(path)).toBe(expected);
  });
});

describe('shown', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['2026-13', '"2026-13"'],
    [[], '[]'],
    [13, '13'],
  ])('writes %j as %s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('keeps a long value to one short line', () => {
    const text = shown('a\n'.repeat(200));
    expect(text).toMatch(/^"a[^\n]{70,80}…$/);
  });
});

describe('sortProblems', () => {
  it('sorts by file, then by line', () => {
    const at = (file: string, line: number) => ({
      file,
      line,
      field: 'f',
      found: 'x',
      wanted: 'y',
    });
    const sorted = [at('a', 2), at('a', 10), at('b', 1)];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });
});
