import { describe, expect, it } from 'vitest';
import Cite from '#components/prose/Cite.astro';
import FactValue from '#components/prose/FactValue.astro';
import Meanings from '#components/prose/Meanings.astro';
import Quote from '#components/prose/Quote.astro';
import TermMark from '#components/prose/TermMark.astro';
import { dateText } from '#views/dates.ts';
import { nameOf, one, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

const fact = {
  id: 'sample-mass',
  label: 'Samples',
  value: '1,935.3\u00A0g',
  uncertainty: undefined,
  note: undefined,
  marks: [{ number: 1, href: '#source-cnsa' }],
  differs: [],
};
const term = {
  id: 'regolith',
  name: 'Regolith',
  plain: 'Loose ground.',
  href: '/glossary/#term-regolith',
};
const locals = {
  prose: {
    facts: [
      fact,
      { ...fact, of: 'dorn', value: '4.5\u00A0kg', href: '/payloads/dorn/#fact-sample-mass' },
    ],
    quotations: [
      {
        id: 'open',
        of: 'dorn',
        text: 'Tout va bien.',
        lang: 'fr',
        translation: 'All is well.',
        by: 'Pierre-Yves Meslin',
        role: 'IRAP',
        date: dateText('2024-06-07'),
        marks: [{ number: 2, href: '#source-cnes' }],
      },
    ],
    terms: [term],
    marks: (sources: readonly string[]) =>
      sources.map((source) => ({ number: 3, href: `#source-${source}` })),
  },
};

describe('a fact in prose', () => {
  it('shows the value of the page and leads to it', async () => {
    const root = await render(FactValue, { id: 'sample-mass' }, locals);
    expect(textOf(one(root, 'a[href="#fact-sample-mass"]'))).toBe('1,935.3\u00A0g');
  });

  it('carries the marks of its sources', async () => {
    const root = await render(FactValue, { id: 'sample-mass' }, locals);
    expect(nameOf(one(root, '[popovertarget="source-cnsa"]'))).toBe('Source 1');
  });

  it('of another entry shows its value and leads to its page', async () => {
    const root = await render(FactValue, { of: 'dorn', id: 'sample-mass' }, locals);
    expect(textOf(one(root, 'a[href="/payloads/dorn/#fact-sample-mass"]'))).toBe('4.5\u00A0kg');
  });

  it('that does not exist stops the build and is named', async () => {
    await expect(render(FactValue, { id: 'no-such-fact' }, locals)).rejects.toThrow(
      '<Fact id="no-such-fact" />',
    );
  });
});

describe('a quotation in prose', () => {
  it('says the words in their language, who said them, and where they stand', async () => {
    const root = await render(Quote, { of: 'dorn', id: 'open' }, locals);
    expect(textOf(one(root, 'blockquote p[lang="fr"] q'))).toBe('Tout va bien.');
    expect(textOf(one(root, 'figcaption'))).toContain('Pierre-Yves Meslin');
    expect(nameOf(one(root, 'figure#quote-open [popovertarget="source-cnes"]'))).toBe('Source 2');
  });

  it('that does not exist stops the build and is named', async () => {
    await expect(render(Quote, { id: 'open' }, locals)).rejects.toThrow('<Quote id="open" />');
  });
});

describe('a citation in prose', () => {
  it('is the mark of its source on this page', async () => {
    const root = await render(Cite, { source: 'esa' }, locals);
    const mark = one(root, '[popovertarget="source-esa"]');
    expect([textOf(mark), nameOf(mark)]).toEqual(['3', 'Source 3']);
  });
});

describe('a term in prose', () => {
  it('is its words, as a button that opens what the term means', async () => {
    const root = await render(TermMark, { id: 'regolith' }, locals, 'soil');
    const mark = one(root, 'button[type="button"]');
    expect([textOf(mark), mark.getAttribute('popovertarget')]).toEqual(['soil', 'term-regolith']);
  });

  it('leads to the glossary where prose stands in a list of entries', async () => {
    const inList = { prose: { facts: [], marks: locals.prose.marks } };
    const root = await render(TermMark, { id: 'regolith' }, inList, 'soil');
    expect(textOf(one(root, 'a[href="/glossary/#term-regolith"]'))).toBe('soil');
  });

  it('that its page does not explain stops the build and is named', async () => {
    await expect(render(TermMark, { id: 'basalt' }, locals, 'lava')).rejects.toThrow(
      '<Term id="basalt">',
    );
  });

  it('opens its one sentence, with a link to its place in the glossary', async () => {
    const root = await render(Meanings, { terms: [term] });
    const meaning = one(root, '#term-regolith[popover]');
    expect(textOf(meaning)).toBe('Loose ground. Regolith in the glossary');
    expect(one(meaning, 'a').getAttribute('href')).toBe('/glossary/#term-regolith');
  });
});
