import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLibrary, renderBody } from '#domain/queries.ts';
import { resultEntry, storyEntry, termEntry, updateEntry } from '../../support/fixtures.ts';
import { programme } from '../../support/programme.ts';

const { getCollection, getEntry, render } = vi.hoisted(() => ({
  getCollection: vi.fn(),
  getEntry: vi.fn(),
  render: vi.fn(),
}));
vi.mock('astro:content', () => ({ getCollection, getEntry, render }));

/** The small programme the way Astro hands it out: in no particular order. */
const stored: Record<string, unknown[]> = {
  missions: programme.missions.toReversed(),
  payloads: programme.payloads.toReversed(),
  partners: programme.partners.toReversed(),
  events: [...programme.timelines.values()].map((data) => ({ id: data.mission, data })),
  programme: [...programme.stages],
  results: [resultEntry('late'), resultEntry('early', { theme: 'soil' })],
  sources: [{ id: 'all', data: { sources: [...programme.sources.values()].toReversed() } }],
  glossary: [termEntry('regolith'), termEntry('basalt', { names: { en: 'Basalt' } })],
  updates: [updateEntry('2026-11-24-first'), updateEntry('2026-11-27-second')],
  stories: [storyEntry('last', { order: 2 }), storyEntry('opening', { order: 1 })],
};

beforeEach(() => {
  getCollection.mockImplementation((name: string) => Promise.resolve(stored[name]));
});

describe('the library', () => {
  it('has missions in the order that their editors gave them', async () => {
    const { missions } = await loadLibrary();
    expect(missions.map(({ id }) => id)).toEqual([
      'chang-e-6',
      'chang-e-7',
      'chang-e-8',
      'queqiao-2',
    ]);
  });

  it('has payloads by mission, then by name', async () => {
    const { payloads } = await loadLibrary();
    expect(payloads.map(({ id }) => id)).toEqual(['dorn', 'camera', 'telescope', 'robot', 'rover']);
  });

  it('has partners by name', async () => {
    const { partners } = await loadLibrary();
    const names = partners.map(({ data }) => data.names.en);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('has the terms of the glossary by name', async () => {
    const { terms } = await loadLibrary();
    expect(terms.map(({ id }) => id)).toEqual(['basalt', 'regolith']);
  });

  it('has updates with the newest first', async () => {
    const { updates } = await loadLibrary();
    expect(updates.map(({ id }) => id)).toEqual(['2026-11-27-second', '2026-11-24-first']);
  });

  it('has the stages of the programme', async () => {
    const { stages } = await loadLibrary();
    expect(stages.map(({ id }) => id)).toEqual(['station', 'chang-e-4', 'chang-e-1']);
  });

  it('has results by theme', async () => {
    const { results } = await loadLibrary();
    expect(results.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('has stories in the order that their editors gave them', async () => {
    const { stories } = await loadLibrary();
    expect(stories.map(({ id }) => id)).toEqual(['opening', 'last']);
  });

  it('finds the timeline of a mission by its id', async () => {
    const { timelines } = await loadLibrary();
    expect(timelines.get('chang-e-6')?.events.map(({ id }) => id)).toContain('landing');
  });

  it('finds a source by its id, whichever file lists it', async () => {
    const { sources } = await loadLibrary();
    expect([...sources.keys()]).toEqual(['agency', 'esa-report']);
  });
});

describe('the prose of an entry', () => {
  it('is rendered', async () => {
    getEntry.mockResolvedValue('the entry');
    render.mockReturnValue('the prose');
    expect(await renderBody('missions', 'chang-e-6')).toBe('the prose');
    expect(render).toHaveBeenCalledWith('the entry');
  });

  it('that does not exist is named by its file', async () => {
    getEntry.mockResolvedValue(undefined);
    await expect(renderBody('payloads', 'nothing')).rejects.toThrow(
      'no file content/payloads/nothing.mdx',
    );
  });
});
