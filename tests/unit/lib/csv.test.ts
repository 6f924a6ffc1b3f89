import { describe, expect, it } from 'vitest';
import { csvText, type Cell } from '#lib/csv.ts';

describe('csvText', () => {
  it('has a header, and CRLF at the end of every line', () => {
    expect(csvText(['id', 'unit'], [['mass', 'kg']])).toBe('id,unit\r\nmass,kg\r\n');
  });

  it.each<[Cell, string]>([
    [undefined, ''],
    [1935.3, '1935.3'],
    [-5256, '-5256'],
    [true, 'true'],
    [false, 'false'],
    [['cnes', 'irap'], 'cnes; irap'],
    [[], ''],
    ['six, seven', '"six, seven"'],
    ['the "bridge"', '"the ""bridge"""'],
    ['two\nlines', '"two\nlines"'],
    ['嫦娥六号', '嫦娥六号'],
  ])('writes %j as %s', (cell, written) => {
    expect(csvText(['a', 'b'], [[cell, 'x']])).toBe(`a,b\r\n${written},x\r\n`);
  });
});
