import { describe, expect, it } from 'vitest';
import { listPage } from '#lib/urls.ts';
import { beginningOf, pageNumbers, pageOf, pageParams, shortened } from '#views/long-lists.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];
const address = (number: number) => listPage('/list/', number);
const links = rows.map((label) => ({ label, href: `/${label}/` }));

describe('the pages of a list', () => {
  it.each([
    [0, [1]],
    [2, [1]],
    [3, [1, 2]],
    [5, [1, 2, 3]],
  ])('of %i rows, two a page: %j', (count, numbers) => {
    expect(pageNumbers(count, 2)).toEqual(numbers);
  });

  it.each([
    [1, ['a', 'b'], undefined, '/list/2/'],
    [2, ['c', 'd'], '/list/', '/list/3/'],
    [3, ['e'], '/list/2/', undefined],
  ])('lead to their neighbours: page %i', (number, items, previous, next) => {
    const words = `Page ${number} of 3`;
    expect(pageOf(rows, number, address, 2)).toEqual({ items, pages: { words, previous, next } });
  });

  it('are not spoken of where there is one', () => {
    expect(pageOf(rows, 1, address, 5)).toEqual({ items: rows, pages: undefined });
  });

  it('have a number in their address but for the first', () => {
    expect(pageParams([1, 2]).map(({ params }) => params.page)).toEqual([undefined, '2']);
  });
});

describe('a list beside others', () => {
  it.each([
    [5, ['a', 'b', 'c', 'd', 'e']],
    [3, ['a', 'b', 'c', 'and 2 more']],
  ])('names %i at most, and leads to the others', (limit, labels) => {
    expect(shortened(links, '/all/', limit).map(({ label }) => label)).toEqual(labels);
  });

  it('says how many there are where it shows the first', () => {
    expect(beginningOf(rows, '/all/', 5).all).toBeUndefined();
    expect(beginningOf(rows, '/all/', 2)).toEqual({
      items: ['a', 'b'],
      all: { label: 'All 5', href: '/all/' },
    });
  });
});
