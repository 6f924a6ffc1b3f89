import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { redirects } from '#redirects.ts';
import { formatAddresses, lackingIn, parseAddresses } from '../../scripts/address-list.ts';
import { listFile, publishedAddresses } from '../support/addresses.ts';

const text = readFileSync(listFile, 'utf8');
const listed = parseAddresses(text);
const published = publishedAddresses();

describe('every address ever published', () => {
  it('is there, or leads to a page that has the same anchors', () => {
    const moved = new Map(redirects.map(({ from, to }) => [from, to]));
    const gone = lackingIn(published, listed, moved);
    expect(gone, 'bring them back, or lead on from them in src/redirects.ts').toEqual([]);
  });

  it('is in the list', () => {
    expect(lackingIn(listed, published), 'run "npm run addresses"').toEqual([]);
  });

  it('is listed in order', () => {
    expect(text).toBe(formatAddresses(listed));
  });

  it('is listed with the anchors that people link to', () => {
    const anchors = listed.get('/missions/chang-e-6/');
    expect(
      ['event-landing', 'fact-returned-mass', 'unknown'].filter((a) => !anchors?.has(a)),
    ).toEqual([]);
    expect(
      [...listed.values()].flatMap((ids) => [...ids]).filter((id) => /^source-/.test(id)),
    ).toEqual([]);
  });
});
