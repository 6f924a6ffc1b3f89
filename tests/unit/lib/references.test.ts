import { describe, expect, it } from 'vitest';
import { referenceFile, referenceIn, type CslItem } from '#lib/references.ts';

const item: CslItem = {
  id: 'chang-e-6',
  type: 'webpage',
  title: "Chang'e-6",
  'container-title': 'Magpie Bridge',
  issued: { 'date-parts': [[2026, 11, 24]] },
  URL: 'https://example.org/missions/chang-e-6/',
  language: 'en-GB',
};

describe('referenceIn', () => {
  it.each([
    ['apa', '<i>Chang’e-6</i>. (2026, November 24). Magpie Bridge. ', ''],
    ['chicago', 'Magpie Bridge. “Chang’e-6,” November 24, 2026. ', '.'],
  ] as const)('writes %s with the address left to the page', (style, before, after) => {
    expect(referenceIn(style, item)).toEqual({ before, after });
  });

  it('capitalises a title in Chicago style, but no "bin"', () => {
    const { before } = referenceIn('chicago', { ...item, title: 'The centre of bin Rashid' });
    expect(before).toContain('“The Centre of bin Rashid,”');
  });

  it('escapes what HTML would read as markup', () => {
    expect(referenceIn('apa', { ...item, title: 'A & B' }).before).toContain('A &#38; B');
  });
});

describe('referenceFile', () => {
  const long =
    'Changchun Institute of Optics, Fine Mechanics and Physics, Chinese Academy of Sciences';

  it('names the site as author where the format has no field for it', () => {
    expect(referenceFile('bib', item)).toContain('author = {{Magpie Bridge}}');
    expect(referenceFile('ris', item)).toContain('AU  - Magpie Bridge\n');
    expect(JSON.parse(referenceFile('json', item))).toEqual([item]);
  });

  it('has the id as its key', () => {
    expect(referenceFile('bib', item)).toMatch(/^@misc\{chang-e-6,\n/);
  });

  it('breaks no value of RIS', () => {
    expect(referenceFile('ris', { ...item, title: long })).toContain(`TI  - ${long}\nUR  - `);
  });

  it.each(['bib', 'ris', 'json'] as const)('ends .%s with one line feed', (ending) => {
    expect(referenceFile(ending, item)).toMatch(/[^\n]\n$/);
  });
});
