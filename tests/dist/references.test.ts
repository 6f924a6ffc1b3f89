import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import {
  all,
  basePath,
  files,
  origin,
  pageAt,
  pages,
  entryPagesBelow,
  problemsOn,
  readDist,
  textOf,
  type Page,
} from '../support/site.ts';

const endings = ['bib', 'ris', 'json'];
const cited = ['/missions/', '/payloads/', '/partners/', '/stories/'].flatMap((folder) =>
  entryPagesBelow(folder),
);

/** The day that a page says it last changed on, year, month and day. */
function changedOf({ document }: Page): number[] {
  const day = document.querySelector('#history time')?.getAttribute('datetime') ?? '';
  return day.split('-').map(Number);
}

/** What a reference manager reads in a file of a page. */
function readBack(page: Page, ending: string) {
  const { data } = new Cite(readDist(`${page.address}cite.${ending}`));
  return data.map(({ title, URL, issued, ...rest }) => ({
    title,
    address: URL,
    changed: issued['date-parts'][0],
    site: rest['container-title'] ?? Object.values(rest.author?.[0] ?? {})[0],
  }));
}

function referencesOf({ document }: Page): string[] {
  return all(document, '#cite copy-text').map(textOf);
}

describe('the files for reference managers', () => {
  it('are there for every mission, payload, partner and story', () => {
    expect(cited.length).toBeGreaterThan(100);
    const found = [...files].filter((file) => /\/cite\.[a-z]+$/.test(file));
    const expected = cited.flatMap(({ address }) => endings.map((end) => `${address}cite.${end}`));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(endings)('say in .%s what the page says of itself', (ending) => {
    const wrong = problemsOn(cited, (page) => {
      const said = JSON.stringify(readBack(page, ending));
      const expected = JSON.stringify([
        {
          title: textOf(page.document.querySelector('h1')),
          address: origin + page.address,
          changed: changedOf(page),
          site: 'Magpie Bridge',
        },
      ]);
      return said === expected ? [] : [`${said} instead of ${expected}`];
    });
    expect(wrong).toEqual([]);
  });

  it('have a key of their own in BibTeX', () => {
    const keys = cited.map(
      ({ address }) => /@\w+\{(.*),/.exec(readDist(`${address}cite.bib`))?.[1],
    );
    expect(new Set(keys).size).toBe(cited.length);
  });

  it('are linked from the page', () => {
    const wrong = problemsOn(cited, ({ document, address }) =>
      endings.filter((end) => !document.querySelector(`#cite a[href="${address}cite.${end}"]`)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the references of a page', () => {
  it('are in APA and in Chicago style, with title, year and address', () => {
    const wrong = problemsOn(cited, (page) => {
      const [apa = '', chicago = ''] = referencesOf(page);
      const year = String(changedOf(page)[0]);
      const title = textOf(page.document.querySelector('h1')).replaceAll("'", '’');
      const isRight =
        apa.startsWith(`${title}. (${year}, `) &&
        apa.endsWith(`. Magpie Bridge. ${origin}${page.address}`) &&
        chicago.startsWith('Magpie Bridge. “') &&
        chicago.toLowerCase().includes(title.toLowerCase()) &&
        chicago.endsWith(`, ${year}. ${origin}${page.address}.`);
      return isRight ? [] : [`${apa} | ${chicago}`];
    });
    expect(wrong).toEqual([]);
  });

  it('keep the small word of a name small', () => {
    const [, chicago] = referencesOf(pageAt('/partners/mbrsc/'));
    expect(chicago).toContain('“Mohammed bin Rashid Space Centre,”');
  });
});

describe('what reference managers read in the head', () => {
  const tag = (page: Page, name: string) =>
    all(page.document, `meta[name="${name}"]`)
      .map((meta) => meta.getAttribute('content'))
      .join(' and ');

  it('is the title, the day, the address and the language of every page that is cited', () => {
    const wrong = problemsOn(cited, (page) => {
      const said = ['title', 'online_date', 'public_url', 'language'].map((name) =>
        tag(page, `citation_${name}`),
      );
      const [year, month, day] = changedOf(page).map((part) => String(part).padStart(2, '0'));
      const expected = [
        textOf(page.document.querySelector('h1')),
        `${year}/${month}/${day}`,
        origin + page.address,
        'en',
      ];
      return said.join() === expected.join()
        ? []
        : [`${said.join()} instead of ${expected.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is nowhere else', () => {
    const others = pages.filter((page) => !cited.includes(page));
    expect(others.filter((page) => tag(page, 'citation_title') !== '')).toEqual([]);
  });

  it('makes a web page of it, not an article of a journal', () => {
    expect(
      problemsOn(pages, (page) => (tag(page, 'citation_author') === '' ? [] : ['an author'])),
    ).toEqual([]);
    const types = pages.map(({ document }) =>
      document.querySelector('meta[property="og:type"]')?.getAttribute('content'),
    );
    expect(new Set(types)).toEqual(new Set(['website']));
  });
});

describe('the page on citing', () => {
  const page = pageAt('/cite/');

  it('gives a page, a fact and the site in both styles', () => {
    const addresses = all(page.document, 'copy-text a').map((link) => link.getAttribute('href'));
    const mission = `${origin}${basePath}missions/chang-e-6/`;
    const expected = [mission, `${mission}#fact-returned-mass`, `${origin}${basePath}`];
    expect(addresses).toEqual(expected.flatMap((address) => [address, address]));
  });

  it('is linked from the foot of every page', () => {
    const without = problemsOn(pages, ({ document }) =>
      document.querySelector(`footer a[href="${page.address}"]`) ? [] : ['no link'],
    );
    expect(without).toEqual([]);
  });
});
