import { describe, expect, it } from 'vitest';
import { proseTags, termsInProse } from '#domain/prose.ts';

describe('proseTags', () => {
  it('reads components with their attributes, in the order of the prose', () => {
    const body = 'Of <Fact of="dorn" id="mass" />.<Cite source="cnes"/>\n\n<Quote id="open" />';
    expect(proseTags(body).map(({ name, attributes }) => [name, attributes])).toEqual([
      ['Fact', { of: 'dorn', id: 'mass' }],
      ['Cite', { source: 'cnes' }],
      ['Quote', { id: 'open' }],
    ]);
  });

  it('says where each begins', () => {
    const body = 'First.\nSo it is.<Cite source="cnes" />';
    expect(proseTags(body).map(({ index }) => body.slice(index))).toEqual([
      '<Cite source="cnes" />',
    ]);
  });

  it.each([
    ['Soil, <Term id="regolith">the loose\nsoil</Term>, is dust.', 'the loose\nsoil'],
    ['<Term id="regolith"></Term>', undefined],
    ['<Term id="regolith">never closed', undefined],
    ['<Term id="regolith" /> and more</Term>', undefined],
  ])('reads the words that a component stands around: %j', (body, words) => {
    expect(proseTags(body).map((tag) => tag.words)).toEqual([words]);
  });

  it.each([['plain words'], ['a < b and c > d'], ['<em>HTML</em>'], ['[a link](/payloads/dorn/)']])(
    'takes nothing else for a component: %s',
    (body) => {
      expect(proseTags(body)).toEqual([]);
    },
  );
});

describe('termsInProse', () => {
  it('finds each term once, in the order of the prose, and nothing else', () => {
    const body =
      '<Term id="radon">radon</Term> <Fact id="mass" /> <Term id="basalt">lava</Term>\n\n<Term id="radon">gas</Term>';
    expect(termsInProse(body)).toEqual(['radon', 'basalt']);
  });
});
