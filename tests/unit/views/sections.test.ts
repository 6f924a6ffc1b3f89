import { describe, expect, it } from 'vitest';
import { pageSections, sectionTitle } from '#views/sections.ts';

describe('the sections of a page', () => {
  it('keep the order in which they are named, with their titles', () => {
    expect(pageSections('timeline', 'facts')).toEqual([
      { id: 'timeline', title: 'Timeline' },
      { id: 'facts', title: 'Facts' },
    ]);
  });

  it('leave out what a page does not have', () => {
    expect(pageSections('facts', undefined).map(({ id }) => id)).toEqual(['facts']);
  });

  it('are headed as the list of contents names them', () => {
    const [section] = pageSections('unknown');
    expect(sectionTitle('unknown')).toBe(section?.title);
  });
});
