import { describe, expect, it } from 'vitest';
import { entryOf, lenderOf, shortName } from '#domain/library.ts';
import { libraryOf, missionEntry, partnerEntry, payloadEntry } from '../../support/fixtures.ts';

describe('entryOf', () => {
  const partners = [partnerEntry('cnes'), partnerEntry('esa')];

  it('finds an entry by its id', () => {
    expect(entryOf(partners, 'esa')).toBe(partners[1]);
  });

  it('names the id that does not exist and what to run', () => {
    expect(() => entryOf(partners, 'nasa')).toThrow(/"nasa".*npm run check:content/);
  });
});

describe('lenderOf', () => {
  const library = libraryOf({
    missions: [missionEntry('chang-e-6')],
    payloads: [payloadEntry('dorn')],
    partners: [partnerEntry('cnes')],
  });

  it.each([
    ['chang-e-6', library.missions[0]],
    ['dorn', library.payloads[0]],
    ['cnes', undefined],
  ])('finds a mission or payload, nothing else: %s', (id, expected) => {
    expect(lenderOf(library, id)).toBe(expected);
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
