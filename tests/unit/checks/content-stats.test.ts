import { describe, expect, it } from 'vitest';
import { folderStats } from '#checks/content-stats.ts';
import type { ContentFile } from '#checks/content-file.ts';
import { wholeFile } from '#checks/problem.ts';

const file = (data: unknown, body = ''): ContentFile => ({
  path: 'content/missions/a.mdx',
  collection: 'missions',
  id: 'a',
  data,
  body,
  bodyLine: 1,
  markup: { nodes: [] },
  placeOf: () => wholeFile,
  keyPlaceOf: () => wholeFile,
  problems: [],
});

describe('folderStats', () => {
  it('counts words of fields and prose, but no ids, dates, addresses or tags', () => {
    const { words } = folderStats('missions', [
      file(
        { summary: 'Two words', sources: ['esa-report'], date: '2024' },
        'And <Fact id="x" /> three more.',
      ),
    ]);
    expect(words).toBe(5);
  });

  it('counts what the lists of all files hold', () => {
    const stats = folderStats('missions', [
      file({ facts: [{}, {}], plans: [{}] }),
      file({ facts: [{}], unknowns: [{}] }),
    ]);
    expect(stats).toMatchObject({ files: 2, facts: 3, plans: 1, unknowns: 1, events: 0 });
  });

  it('counts sources where they are kept, not where they are cited', () => {
    expect(folderStats('missions', [file({ sources: ['a'] })]).sources).toBe(0);
    expect(folderStats('sources', [file({ sources: [{}, {}] })]).sources).toBe(2);
  });
});
