import { describe, expect, it } from 'vitest';
import {
  formatAddresses,
  lackingIn,
  mergeAddresses,
  parseAddresses,
} from '../../../scripts/address-list.ts';

const list = parseAddresses('/b/ fact-b fact-a\n\n/a/\n');

describe('a list of addresses', () => {
  it('is written in order, whatever order it is read in', () => {
    expect(formatAddresses(list)).toBe('/a/\n/b/ fact-a fact-b\n');
  });

  it('never loses anything when new addresses come', () => {
    const merged = mergeAddresses(list, parseAddresses('/b/ fact-c\n/c/\n'));
    expect(formatAddresses(merged)).toBe('/a/\n/b/ fact-a fact-b fact-c\n/c/\n');
  });

  it.each([
    ['nothing is gone', '/a/\n/b/ fact-a fact-b\n/c/', []],
    ['an anchor is gone', '/a/\n/b/ fact-a', ['/b/#fact-b']],
    ['a page is gone', '/a/', ['/b/']],
  ])('names what another lacks: %s', (_, other, gone) => {
    expect(lackingIn(parseAddresses(other), list)).toEqual(gone);
  });

  it.each([
    ['/a/\n/new/ fact-a fact-b', []],
    ['/a/\n/new/ fact-a', ['/b/#fact-b']],
    ['/a/', ['/b/']],
  ])('follows a page that moved, with its anchors: %j', (other, gone) => {
    expect(lackingIn(parseAddresses(other), list, new Map([['/b/', '/new/']]))).toEqual(gone);
  });
});
