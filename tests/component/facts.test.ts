import { describe, expect, it } from 'vitest';
import DateText from '#components/facts/DateText.astro';
import Differs from '#components/facts/Differs.astro';
import Facts from '#components/facts/Facts.astro';
import Marks from '#components/facts/Marks.astro';
import Quotations from '#components/facts/Quotations.astro';
import SourceList from '#components/facts/SourceList.astro';
import Status from '#components/facts/Status.astro';
import Unknowns from '#components/facts/Unknowns.astro';
import { dateText } from '#views/dates.ts';
import { all, nameOf, one, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

const marks = [
  { number: 1, href: '#source-esa' },
  { number: 4, href: '#source-cnes' },
];
const hrefs = (elements: readonly Element[]) =>
  elements.map((element) => element.getAttribute('href'));
const opened = (root: ParentNode) =>
  all(root, 'button').map((button) => button.getAttribute('popovertarget'));

describe('Marks', () => {
  it('show the numbers of the sources and open their entries', async () => {
    const root = await render(Marks, { marks });
    expect(all(root, 'button').map(textOf)).toEqual(['1', '4']);
    expect(opened(root)).toEqual(['source-esa', 'source-cnes']);
  });

  it('are links where the entries are on another page', async () => {
    const elsewhere = [{ number: 2, href: '/missions/chang-e-6/#source-2' }];
    const root = await render(Marks, { marks: elsewhere });
    const links = all(root, 'a');
    expect(hrefs(links)).toEqual(['/missions/chang-e-6/#source-2']);
    expect(links.map(nameOf)).toEqual(['Source 2']);
    expect(opened(root)).toEqual([]);
  });

  it('are read as more than a bare number', async () => {
    const buttons = all(await render(Marks, { marks }), 'button');
    expect(buttons.map(nameOf)).toEqual(['Source 1', 'Source 4']);
  });

  it('leave nothing behind where there are none', async () => {
    expect(all(await render(Marks, { marks: [] }), '*')).toEqual([]);
  });
});

describe('DateText', () => {
  it.each([
    ['2024-06-01T22:23Z', '1 June 2024, 22:23 UTC', ['2024-06-01T22:23Z']],
    ['2026-08-23', '23 August 2026', ['2026-08-23']],
    ['2026-08', 'August 2026', ['2026-08']],
    ['2029~', 'around 2029', ['2029']],
    ['2023-10-02/2023-12-31', '2 October – 31 December 2023', ['2023-10-02', '2023-12-31']],
    ['[2024-06-03..2024-06-09]', 'between 3 and 9 June 2024', ['2024-06-03', '2024-06-09']],
  ])('says %s in words and to machines', async (date, words, datetimes) => {
    const root = await render(DateText, { date: dateText(date) });
    expect(textOf(root)).toBe(words);
    const times = all(root, 'time').map((time) => time.getAttribute('datetime'));
    expect(times).toEqual(datetimes);
  });
});

describe('Status', () => {
  it('says the status in a word, not by shape and colour alone', async () => {
    const root = await render(Status, { status: { shape: 'called-off', label: 'Called off' } });
    expect(textOf(root)).toBe('Called off');
  });
});

const fact = {
  id: 'launch-mass',
  label: 'Mass at launch',
  prefix: 'about ',
  value: '8,200\u00A0kg',
  uncertainty: undefined,
  note: undefined,
  marks,
  differs: [],
};

describe('Facts', () => {
  it('are a description list of labels and values', async () => {
    const root = await render(Facts, { facts: [fact] });
    expect(textOf(one(root, 'dl dt'))).toBe('Mass at launch');
    expect(textOf(one(root, 'dl dd strong'))).toBe('about 8,200\u00A0kg');
  });

  it('have a permanent anchor each', async () => {
    const root = await render(Facts, { facts: [fact, { ...fact, id: 'crew', label: 'Crew' }] });
    expect(textOf(one(root, '#fact-crew dt'))).toBe('Crew');
  });

  it('carry the marks of their sources', async () => {
    const root = await render(Facts, { facts: [fact] });
    expect(opened(one(root, '#fact-launch-mass'))).toEqual(['source-esa', 'source-cnes']);
  });

  it('show uncertainty and note where they are known', async () => {
    const root = await render(Facts, {
      facts: [{ ...fact, uncertainty: '±50 kg', note: 'With propellant.' }],
    });
    expect(textOf(one(root, 'dd'))).toMatch(/8,200\u00A0kg ±50 kg.*With propellant\./);
  });

  it('never print what is missing', async () => {
    const root = await render(Facts, { facts: [fact] });
    expect(textOf(root)).not.toMatch(/undefined|null|Sources differ/);
  });

  it('show the values of sources that differ', async () => {
    const differs = [{ value: '8,350 kg', why: 'A newspaper rounds.', marks: [] }];
    const root = await render(Facts, { facts: [{ ...fact, differs }] });
    expect(textOf(one(root, '#fact-launch-mass'))).toMatch(
      /Sources differ.*8,350 kg.*A newspaper rounds\./,
    );
  });

  it('escape what only looks like HTML', async () => {
    const root = await render(Facts, {
      facts: [{ ...fact, label: '<b>Mass</b>', value: '<script>alert(1)</script>' }],
    });
    expect(all(root, 'b, script')).toEqual([]);
    expect(textOf(root)).toContain('<script>alert(1)</script>');
  });
});

describe('Differs', () => {
  it('lists each other value with its reason and marks', async () => {
    const differs = [
      { value: '4.1 m', why: 'A paper says so.', marks: marks.slice(0, 1) },
      { value: '4 m', why: 'Rounded.', marks: marks.slice(1) },
    ];
    const items = all(await render(Differs, { differs }), 'li');
    expect(items.map(opened)).toEqual([['source-esa'], ['source-cnes']]);
    expect(items.map(textOf)).toEqual([
      expect.stringMatching(/^4\.1 m.*A paper says so\.$/),
      expect.stringMatching(/^4 m.*Rounded\.$/),
    ]);
  });

  it('leaves nothing behind where sources agree', async () => {
    expect(textOf(await render(Differs, { differs: [] }))).toBe('');
  });
});

const source = {
  anchor: 'source-xinhua',
  title: '嫦娥七号',
  lang: 'zh-Hans',
  titleEn: "Chang'e-7",
  publisher: 'Xinhua',
  date: '23 August 2026',
  language: 'in Chinese',
  kind: 'news agency',
  read: 'read in full',
  href: '/sources/xinhua/',
};
const english = {
  ...source,
  anchor: 'source-esa',
  title: 'A launch report',
  lang: undefined,
  titleEn: undefined,
  date: undefined,
  language: undefined,
};

describe('SourceList', () => {
  it('is numbered by its order, as the marks are', async () => {
    const root = await render(SourceList, { sources: [source, english] });
    const items = all(root, 'ol > li');
    expect(items.map((item) => item.id)).toEqual(['source-xinhua', 'source-esa']);
  });

  it('links each title to the page of its source, in the language of the title', async () => {
    const root = await render(SourceList, { sources: [source] });
    const title = one(root, '[lang="zh-Hans"]');
    expect(textOf(title)).toBe('嫦娥七号');
    expect(title.closest('a')?.getAttribute('href')).toBe('/sources/xinhua/');
  });

  it('gives the English of a foreign title', async () => {
    expect(textOf(await render(SourceList, { sources: [source] }))).toContain("(Chang'e-7)");
  });

  it('marks no language on a title in the language of the page', async () => {
    expect(all(await render(SourceList, { sources: [english] }), '[lang]')).toEqual([]);
  });

  it('says publisher, date, language, kind and how it was read', async () => {
    const root = await render(SourceList, { sources: [source] });
    expect(textOf(root)).toContain('Xinhua');
    expect(textOf(one(root, 'p'))).toBe('23 August 2026 · in Chinese · news agency · read in full');
  });

  it('passes over a missing date and the language of the site', async () => {
    const root = await render(SourceList, { sources: [english] });
    expect(textOf(one(root, 'p'))).toBe('news agency · read in full');
  });

  it('can open each entry in place', async () => {
    const root = await render(SourceList, { sources: [source, english] });
    expect(all(root, 'ol > li').every((item) => item.hasAttribute('popover'))).toBe(true);
  });
});

describe('Unknowns', () => {
  const unknown = {
    id: 'cost',
    question: 'The cost',
    searched: 'No source gives it.',
    marks: marks.slice(0, 1),
  };

  it('say what was looked for, each under its anchor', async () => {
    const entry = one(await render(Unknowns, { unknowns: [unknown] }), '#unknown-cost');
    expect(textOf(one(entry, 'dt'))).toBe('The cost');
    expect(textOf(one(entry, 'dd'))).toContain('No source gives it.');
  });

  it('carry the marks of their sources', async () => {
    const root = await render(Unknowns, { unknowns: [unknown] });
    expect(opened(root)).toEqual(['source-esa']);
  });

  it('say so where none is registered', async () => {
    const root = await render(Unknowns, { unknowns: [] });
    expect(all(root, 'dl')).toEqual([]);
    expect(textOf(root)).not.toBe('');
  });
});

describe('Quotations', () => {
  const quotation = {
    id: 'welcome',
    text: '欢迎各国参加',
    lang: 'zh',
    translation: 'All countries are welcome',
    by: 'Bian Zhigang',
    role: 'Deputy head of CNSA',
    date: dateText('2025-04-24'),
    marks: marks.slice(0, 1),
  };

  it('keep the words in their own language, marked as such', async () => {
    const root = await render(Quotations, { quotations: [quotation] });
    expect(textOf(one(root, 'blockquote [lang="zh"]'))).toBe('欢迎各国参加');
  });

  it('say that a translation is ours', async () => {
    const root = await render(Quotations, { quotations: [quotation] });
    expect(textOf(one(root, 'blockquote'))).toMatch(/All countries are welcome.*our translation/);
  });

  it('promise no translation where there is none', async () => {
    const root = await render(Quotations, {
      quotations: [{ ...quotation, text: 'You are welcome', lang: 'en', translation: undefined }],
    });
    expect(textOf(one(root, 'blockquote'))).toBe('You are welcome');
  });

  it('say who, in which role, when and where', async () => {
    const caption = one(await render(Quotations, { quotations: [quotation] }), 'figcaption');
    expect(textOf(caption)).toMatch(/^Bian Zhigang, Deputy head of CNSA, 24 April 2025/);
    expect(one(caption, 'time').getAttribute('datetime')).toBe('2025-04-24');
    expect(opened(caption)).toEqual(['source-esa']);
  });

  it('have a permanent anchor each', async () => {
    const root = await render(Quotations, { quotations: [quotation] });
    expect(one(root, 'figure').id).toBe('quote-welcome');
  });

  it('escape what only looks like HTML', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const root = await render(Quotations, { quotations: [{ ...quotation, text }] });
    expect(all(root, 'img')).toEqual([]);
  });
});
