import { describe, expect, it } from 'vitest';
import { sourcesInProse } from '#domain/statements.ts';
import { realLibrary } from '../support/content.ts';

const { terms, missions, payloads, partners } = await realLibrary();

describe('the glossary', () => {
  it('has as many terms as one reads through', () => {
    expect(terms.length).toBeGreaterThanOrEqual(50);
    expect(terms.length).toBeLessThanOrEqual(80);
  });

  it.each(terms)('says in one sentence of at most forty words what it is: $id', ({ data }) => {
    expect(data.plain).toMatch(/^[^.!?]+(?:\.\d[^.!?]*)*\.$/);
    expect(data.plain.split(/\s+/).length).toBeLessThanOrEqual(40);
  });

  it.each(terms.filter(({ body }) => /\d/.test(body)))(
    'cites a source where its prose gives figures: $id',
    ({ body }) => {
      expect(sourcesInProse(body)).not.toEqual([]);
    },
  );

  it('explains each word once', () => {
    const words = terms.flatMap(({ data }) => [data.names.en, ...(data.names.also ?? [])]);
    expect(words.toSorted()).toEqual([...new Set(words)].toSorted());
  });
});

describe('names', () => {
  const named = [
    ...missions.map(({ id, data }) => ({ id, names: data.names, acronym: undefined })),
    ...[...payloads, ...partners].map(({ id, data }) => ({ id, ...data })),
    ...terms.map(({ id, data }) => ({ id, names: data.names, acronym: undefined })),
  ];

  it.each(named)('list no spelling twice: $id', ({ names, acronym }) => {
    const { en, zh, native, also = [] } = names;
    const main = [en, zh, native, acronym];
    expect(also.filter((spelling) => main.includes(spelling))).toEqual([]);
  });

  it.each(named.filter(({ names }) => names.zh !== undefined))(
    'in Chinese have their pinyin: $id',
    ({ names }) => {
      expect(names.pinyin).toEqual(expect.any(String));
    },
  );
});
