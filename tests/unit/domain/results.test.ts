import { describe, expect, it } from 'vitest';
import { resultsFrom, resultsOf, sortResults } from '#domain/results.ts';
import { libraryOf, resultEntry, sourceOf } from '../../support/fixtures.ts';

const papers = new Map([
  ['old', sourceOf('old', { date: '2024-11-15' })],
  ['new', sourceOf('new', { date: '2025' })],
  ['undated', sourceOf('undated')],
]);

describe('results', () => {
  it('stand by theme, then by the date of the paper, undated ones last', () => {
    const results = [
      resultEntry('water-undated', { paper: 'undated' }),
      resultEntry('water-new', { paper: 'new' }),
      resultEntry('water-old', { paper: 'old' }),
      resultEntry('ages', { theme: 'ages', paper: 'undated' }),
    ];
    expect(sortResults(results, papers).map(({ id }) => id)).toEqual([
      'ages',
      'water-old',
      'water-new',
      'water-undated',
    ]);
  });

  const library = libraryOf({
    results: [
      resultEntry('ions', { mission: 'chang-e-6', payloads: ['nils'] }),
      resultEntry('samples', { mission: 'chang-e-6' }),
      resultEntry('ice', { mission: 'chang-e-7', payloads: ['radar'] }),
    ],
  });

  it('belong to their mission', () => {
    expect(resultsOf(library, 'chang-e-6').map(({ id }) => id)).toEqual(['ions', 'samples']);
  });

  it('belong to the payloads whose data were studied', () => {
    expect(resultsFrom(library, 'nils').map(({ id }) => id)).toEqual(['ions']);
  });
});
