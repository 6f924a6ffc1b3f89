import { describe, expect, it } from 'vitest';
import { problemAt } from '#checks/problem.ts';
import { formatProblem, report } from '#checks/report.ts';

const error = problemAt('content/payloads/dorn.mdx', { line: 12, column: 5 }, 'facts[2].value', {
  rule: 'wrong-value',
  found: '""',
  wanted: 'a value',
  mend: 'write one',
});
const warning = problemAt('content/missions/a,b:c.mdx', { line: 0, column: 0 }, 'checked', {
  rule: 'check-overdue',
  found: '100 %\nof it',
  wanted: 'a check',
});

describe('a problem', () => {
  it('says where, what was found, what is wanted and how to mend it', () => {
    expect(formatProblem(error)).toBe(
      'content/payloads/dorn.mdx:12:5  facts[2].value  (wrong-value)\n    found ""; wanted: a value\n    → write one',
    );
  });

  it('says what its rule says where nothing better is known', () => {
    expect(warning.mend).toBe('compare it with its sources, then set "checked"');
  });
});

describe('a report', () => {
  it.each([
    [[], 'content: everything in order'],
    [[error], 'content: 1 problem to mend'],
    [[error, error, warning], 'content: 2 problems to mend, 1 warning'],
    [[warning], 'content: in order, 1 warning'],
  ])('ends with how many there are', (problems, last) => {
    expect(report(problems, 'text').split('\n').at(-1)).toBe(last);
  });

  it('lists warnings apart', () => {
    const text = report([warning, error], 'text');
    expect(text.indexOf('content/payloads/')).toBeLessThan(text.indexOf('Warnings'));
    expect(text.indexOf('Warnings')).toBeLessThan(text.indexOf('content/missions/'));
  });

  it('is JSON for programs', () => {
    expect(JSON.parse(report([error, warning], 'json'))).toEqual([
      { severity: 'error', ...error },
      { severity: 'warning', ...warning },
    ]);
  });

  it('marks lines on GitHub, with everything escaped that would end the mark', () => {
    expect(report([error, warning], 'github').split('\n').slice(0, 2)).toEqual([
      '::error file=content/payloads/dorn.mdx,line=12,col=5,title=facts[2].value (wrong-value)::found ""; wanted: a value%0A→ write one',
      '::warning file=content/missions/a%2Cb%3Ac.mdx,line=1,col=1,title=checked (check-overdue)::found 100 %25%0Aof it; wanted: a check%0A→ compare it with its sources, then set "checked"',
    ]);
  });
});
