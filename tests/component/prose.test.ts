import { describe, expect, it } from 'vitest';
import Cite from '#components/prose/Cite.astro';
import FactValue from '#components/prose/FactValue.astro';
import Quote from '#components/prose/Quote.astro';
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
