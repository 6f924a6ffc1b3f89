import { describe, expect, it } from 'vitest';
import { designView } from '#views/design.ts';
import { realLibrary } from '../../support/content.ts';

const library = await realLibrary();
const view = designView(library, '2026-11-27');

describe('the page of every state', () => {
  it('shows an event in every state that there is', () => {
    const shapes = view.phases.flatMap(({ events }) => events.map(({ status }) => status.shape));
    expect(new Set(shapes)).toEqual(new Set(['done', 'planned', 'called-off']));
    const missed = view.phases.flatMap(({ events }) =>
      events.filter(({ status }) => status.label === 'Did not happen as planned'),
    );
    expect(missed).not.toEqual([]);
  });

  it('shows the longest name, and names in Arabic and Chinese', () => {
    const { missions, payloads, partners } = library;
    const lengths = [...missions, ...payloads, ...partners].map(({ data }) => data.names.en.length);
    expect(view.names.map(({ name }) => name.length)).toContain(Math.max(...lengths));
    const languages = view.names.flatMap(({ otherNames }) => otherNames.map(({ lang }) => lang));
    expect(languages).toEqual(expect.arrayContaining(['ar', 'zh-Hans', 'zh-Latn']));
  });

  it('shows facts with and without a note, an uncertainty and other values', () => {
    const has = (test: (fact: (typeof view.facts)[number]) => boolean) =>
      new Set(view.facts.map(test)).size === 2;
    expect(has(({ note }) => note === undefined)).toBe(true);
    expect(has(({ uncertainty }) => uncertainty === undefined)).toBe(true);
    expect(has(({ differs }) => differs.length === 0)).toBe(true);
  });

  it('shows quotations with and without a translation', () => {
    const translated = view.quotations.map(({ translation }) => translation !== undefined);
    expect(new Set(translated)).toEqual(new Set([true, false]));
  });

  it('cites a source for everything it shows', () => {
    expect(view.facts.every(({ marks }) => marks.length > 0)).toBe(true);
    expect(view.sources.length).toBeGreaterThan(0);
  });
});
