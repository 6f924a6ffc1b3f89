import { describe, expect, it } from 'vitest';
import { proseTags } from '#domain/prose.ts';

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

  it.each([['plain words'], ['a < b and c > d'], ['<em>HTML</em>'], ['[a link](/payloads/dorn/)']])(
    'takes nothing else for a component: %s',
    (body) => {
      expect(proseTags(body)).toEqual([]);
    },
  );
});
