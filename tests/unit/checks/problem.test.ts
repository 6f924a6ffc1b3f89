import { describe, expect, it } from 'vitest';
import { fieldName, problemAt, shown, sortProblems } from '#checks/problem.ts';

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
    ['a\u202Eb', '"aU+202Eb"'],
  ])('writes %j as %s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('keeps a long value to one short line', () => {
    const text = shown('a\n'.repeat(200));
    expect(text).toMatch(/^"a[^\n]{70,80}…$/);
  });
});

describe('sortProblems', () => {
  it('sorts by file, then by line, then by column', () => {
    const at = (file: string, line: number, column: number) =>
      problemAt(file, { line, column }, 'f', { rule: 'wrong-type', found: 'x', wanted: 'y' });
    const sorted = [at('a', 2, 1), at('a', 10, 1), at('a', 10, 4), at('b', 1, 1)];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });
});
