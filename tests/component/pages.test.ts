import { describe, expect, it } from 'vitest';
import Pages from '#components/site/Pages.astro';
import { all, one, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

describe('Pages', () => {
  it.each([
    ['between others', '/list/', '/list/3/', ['/list/', '/list/3/']],
    ['the first', undefined, '/list/2/', ['/list/2/']],
    ['the last', '/list/2/', undefined, ['/list/2/']],
  ])('leads to the neighbours of a page: %s', async (_, previous, next, hrefs) => {
    const words = 'Page 2 of 3';
    const html = await render(Pages, { pages: { words, previous, next } });
    expect(all(html, 'a').map((link) => link.getAttribute('href'))).toEqual(hrefs);
    expect(textOf(one(html, 'nav'))).toContain(words);
  });
});
