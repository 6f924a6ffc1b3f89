import { describe, expect, it } from 'vitest';
import { entryOf, shortName } from '#domain/library.ts';
import { partnerEntry } from '../../support/fixtures.ts';

describe('entryOf', () => {
  const partners = [partnerEntry('cnes'), partnerEntry('esa')];

  it('finds an entry by its id', () => {
    expect(entryOf(partners, 'esa')).toBe(partners[1]);
  });

  it('names the id that does not exist and what to run', () => {
    expect(() => entryOf(partners, 'nasa')).toThrow(/"nasa".*npm run check:content/);
  });
});

describe('shortName', () => {
  it('is the acronym where there is one', () => {
    expect(shortName(partnerEntry('cnes', { acronym: 'CNES' }))).toBe('CNES');
  });

  it('is the English name otherwise', () => {
    expect(shortName(partnerEntry('mahidol', { names: { en: 'Mahidol University' } }))).toBe(
      'Mahidol University',
    );
  });
});
