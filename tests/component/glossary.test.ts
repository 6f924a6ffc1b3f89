import { describe, expect, it } from 'vitest';
import Letters from '#components/glossary/Letters.astro';
import Term from '#components/glossary/Term.astro';
import NamesTable from '#components/names/NamesTable.astro';
import { all, one, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

describe('Letters', () => {
  it('lead to the groups of terms', async () => {
    const letters = [
      { label: 'A', href: '#letter-a' },
      { label: 'R', href: '#letter-r' },
    ];
    const links = all(await render(Letters, { letters }), 'nav a');
    expect(links.map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['A', '#letter-a'],
      ['R', '#letter-r'],
    ]);
  });
});

describe('Term', () => {
  const term = {
    id: 'regolith',
    anchor: 'term-regolith',
    name: 'Regolith',
    otherNames: [{ text: '月壤', lang: 'zh-Hans', label: 'Chinese' }],
    spellings: [{ text: 'lunar soil', lang: undefined }],
    plain: { text: 'The loose soil.', marks: [{ number: 3, href: '#source-nasa' }] },
    hasStory: false,
    see: [{ label: 'Basalt', href: '#term-basalt' }],
    links: [],
  };
  const shown = () =>
    render(Term, { term, Content: Letters, context: { facts: [], marks: () => [] } });

  it('is named by a permalink to itself', async () => {
    const permalink = one(await shown(), '#term-regolith dt a[href="#term-regolith"]');
    expect(textOf(permalink)).toBe('Regolith');
  });

  it('gives its other names in their languages', async () => {
    const names = all(await shown(), 'dt .note span');
    expect(names.map((name) => [textOf(name), name.getAttribute('lang')])).toEqual([
      ['月壤', 'zh-Hans'],
      ['lunar soil', null],
    ]);
  });

  it('says what it is, with the marks of its sources, and leads to related terms', async () => {
    const said = one(await shown(), 'dd');
    expect(textOf(one(said, 'p'))).toBe('The loose soil.3');
    expect(all(said, '.links a').map(textOf)).toEqual(['Basalt']);
  });

  it('shows neither prose nor links where there are none', async () => {
    const root = await shown();
    expect([all(root, '.prose').length, all(root, '.links').length]).toEqual([0, 1]);
  });
});

describe('NamesTable', () => {
  const table = () =>
    render(NamesTable, {
      columns: ['Own language', 'Pinyin'],
      rows: [
        {
          name: { label: 'Egyptian Space Agency', href: '/partners/egsa/' },
          note: 'EgSA',
          cells: [[{ text: 'وكالة الفضاء المصرية', lang: 'ar' }], []],
        },
      ],
    });

  it('heads each row with the English name, a link, and the short name', async () => {
    const head = one(await table(), 'tbody th[scope="row"]');
    expect(textOf(head)).toBe('Egyptian Space AgencyEgSA');
    expect(one(head, 'a').getAttribute('href')).toBe('/partners/egsa/');
  });

  it('isolates names that are written from right to left, in their language', async () => {
    expect(textOf(one(await table(), 'td bdi[lang="ar"]'))).toBe('وكالة الفضاء المصرية');
  });

  it('names the column in every cell, for phones show no header', async () => {
    const cells = all(await table(), 'td');
    expect(cells.map((cell) => cell.getAttribute('data-column'))).toEqual([
      'Own language',
      'Pinyin',
    ]);
  });
});
