import { describe, expect, it } from 'vitest';
import { editAddress, reportAddress, withFact } from '#lib/repository.ts';

const repo = 'https://github.com/example/site';
const reported = {
  page: 'https://example.org/missions/chang-e-6/',
  file: 'content/missions/chang-e-6.mdx',
  built: '2026-11-27',
};

describe('addresses in the repository', () => {
  it.each([
    ['content/results', `${repo}/tree/main/content/results`],
    ['content/missions/chang-e-6.mdx', `${repo}/edit/main/content/missions/chang-e-6.mdx`],
  ])('%s is edited or opened', (path, expected) => {
    expect(editAddress(repo, path)).toBe(expected);
  });

  it('a report is filled with page, file and day', () => {
    const { pathname, searchParams } = new URL(reportAddress(repo, 'wrong-fact', reported));
    expect(pathname).toBe('/example/site/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({ template: 'wrong-fact.yml', ...reported });
  });

  it('a report names the fact that the reader was led to, and follows to the next', () => {
    const first = withFact(reportAddress(repo, 'wrong-fact', reported), '#fact-mass');
    expect(new URL(first).searchParams.get('fact')).toBe('fact-mass');
    const { searchParams } = new URL(withFact(first, '#event-launch'));
    expect(Object.fromEntries(searchParams)).toMatchObject({ ...reported, fact: 'event-launch' });
  });
});
