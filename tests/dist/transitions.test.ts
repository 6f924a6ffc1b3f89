import { describe, expect, it } from 'vitest';
import { transitionStyles } from '#lib/page-transition.ts';
import { all, pages, problemsOn } from '../support/site.ts';

describe('the fading of pages into one another', () => {
  // Where it stands in @media, WebKit 2.50 does not apply what a narrower window calls for.
  it('has a sheet of its own on every page, for readers who did not ask for less motion', () => {
    const wanted = `not (prefers-reduced-motion) ${transitionStyles}`;
    const wrong = problemsOn(pages, ({ document }) => {
      const sheets = all(document, 'style')
        .filter(({ textContent }) => textContent?.includes('@view-transition'))
        .map((style) => `${style.getAttribute('media')} ${style.textContent?.slice(0, 60)}`);
      return sheets.join() === wanted ? [] : [`${sheets.length} sheets: ${sheets.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});
