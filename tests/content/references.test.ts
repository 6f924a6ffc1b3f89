import chicagoStyle from '@citation/csl-style-chicago-note-bibliography/info.json' with { type: 'json' };
import { Cite, plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { referenceIn, withSmallParticles, type CslItem } from '#lib/references.ts';
import { citedItem, citedPages, siteItem } from '#views/cited.ts';
import { realLibrary } from '../support/content.ts';

plugins.config.get('@csl').styles.add('chicago', chicagoStyle.content);

const library = await realLibrary();
const items: CslItem[] = [
  siteItem(library),
  ...citedPages(library).map(({ page }) => citedItem(page)),
  ...['What is “left”? A & B: a probe of <2 g', 'Is it a question?', 'Institute Inc.'].map(
    (title) => citedItem({ title, href: '/x/', changed: '2026-01-02' }),
  ),
];

describe('the short styles', () => {
  it.each(['apa', 'chicago'] as const)('write every page as the whole style does: %s', (style) => {
    const whole = items.map((item) => {
      const named = { ...item, title: withSmallParticles(item.title) };
      const html = new Cite(named).format('bibliography', { style, format: 'html' });
      return /class="csl-entry">(.*)<\/div>/.exec(html)?.[1];
    });
    const short = items.map((item) => {
      const { before, after } = referenceIn(style, item);
      return before + item.URL + after;
    });
    expect(short.length).toBeGreaterThan(100);
    expect(short).toEqual(whole);
  });
});
