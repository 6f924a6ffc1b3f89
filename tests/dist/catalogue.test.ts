import { describe, expect, it } from 'vitest';
import {
  all,
  basePath,
  entryPagesBelow,
  pageAt,
  pagesBelow,
  problemsOn,
  resolveLink,
  textOf,
  type Page,
} from '../support/site.ts';

const groups = ['mission', 'partner', 'kind'];
const catalogue = pageAt('/payloads/');
const facets = groups.flatMap((group) => pagesBelow(`/payloads/${group}/`));
const addresses = facets.map(({ address }) => address).toSorted();

const partnerFacets = ['mission', 'kind'].flatMap((group) => pagesBelow(`/partners/${group}/`));

function linked(page: Page, selector: string): string[] {
  return all(page.document, selector).map(
    (link) => resolveLink(page, link.getAttribute('href') ?? '').pathname,
  );
}

/** Rows of the table, by the addresses of their payloads. */
function rows(page: Page): string[] {
  return linked(page, '.payloads tbody th a');
}

describe('the catalogue', () => {
  it('has every payload in its table, and once', () => {
    const payloads = entryPagesBelow('/payloads/').map(({ address }) => address);
    expect(rows(catalogue).toSorted()).toEqual(payloads.toSorted());
    expect(textOf(catalogue.document.querySelector('[role=status]'))).toBe(
      `${payloads.length} payloads`,
    );
  });

  it('leads to every facet, and to none that is not there', () => {
    expect(linked(catalogue, '#lists a[href*="/payloads/"]').toSorted()).toEqual(addresses);
    expect(facets.length).toBeGreaterThan(50);
  });

  it('says of each facet how many payloads it has', () => {
    const wrong = all(catalogue.document, '#lists li').filter((entry) => {
      const path = `/${entry.querySelector('a')?.getAttribute('href')?.slice(basePath.length)}`;
      return Number(textOf(entry.querySelector('.note'))) !== rows(pageAt(path)).length;
    });
    expect(wrong.map(textOf)).toEqual([]);
  });

  it('offers each facet as a choice', () => {
    const offered = groups.flatMap((group) =>
      all(catalogue.document, `[name=${group}] option:not([value=""])`).map(
        (option) => `${basePath}payloads/${group}/${option.getAttribute('value')}/`,
      ),
    );
    expect(offered.toSorted()).toEqual(addresses);
  });
});

describe('a facet', () => {
  it('says how many payloads it has, and has them', () => {
    const wrong = problemsOn(facets, (page) => {
      const said = Number(
        /^(\d+)\s/.exec(textOf(page.document.querySelector('.head .text-lead')))?.[1],
      );
      const { length } = new Set(rows(page)).values().toArray();
      return said === length && length === rows(page).length ? [] : [`${said} for ${length}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has the payloads that the table says to be of it', () => {
    const wrong = problemsOn(facets, (page) => {
      const [, , group, id = ''] = page.path.split('/');
      const own = all(catalogue.document, '.payloads tbody tr').filter((row) =>
        (row.getAttribute(`data-${group}`) ?? '').split(' ').includes(id),
      );
      return own.length === rows(page).length ? [] : [`${rows(page).length} for ${own.length}`];
    });
    expect(wrong).toEqual([]);
  });

  it('leads back, to all facets of its group, and marks itself among them', () => {
    const wrong = problemsOn(facets, (page) => {
      const group = page.path.split('/')[2];
      const siblings = linked(page, `#${group} a:not(.permalink)`).toSorted();
      const all = addresses.filter((address) => address.includes(`/payloads/${group}/`));
      const marked = linked(page, `#${group} [aria-current]`);
      const isBack = linked(page, '.head a').includes(catalogue.address);
      const isRight = siblings.join() === all.join() && marked.join() === page.address && isBack;
      return isRight ? [] : [siblings.join(' ')];
    });
    expect(wrong).toEqual([]);
  });

  it('says what was not found', () => {
    const silent = problemsOn([catalogue, ...facets], (page) =>
      all(page.document, '.payloads td')
        .filter((cell) => textOf(cell) === '')
        .map(textOf),
    );
    expect(silent).toEqual([]);
  });
});

describe('the lists of partners', () => {
  const partners = pageAt('/partners/');
  const rowsOf = (page: Page) => linked(page, '.partner-table tbody th a');

  const entries = all(partners.document, '#lists li').map((entry) => ({
    address: entry.querySelector('a')?.getAttribute('href') ?? '',
    count: Number(textOf(entry.querySelector('.note'))),
  }));
  const [places, lists] = [true, false].map((isHere) =>
    entries.filter(({ address }) => address.startsWith('#') === isHere),
  );

  it('are all linked from the page of the partners, each with its true number', () => {
    const wanted = partnerFacets.map((page) => ({
      address: page.address,
      count: new Set(rowsOf(page)).size,
    }));
    expect(lists).toHaveLength(partnerFacets.length);
    expect(lists).toEqual(expect.arrayContaining(wanted));
  });

  it('stand below links to the countries, each with its true number', () => {
    const sections = all(partners.document, 'section:has(> .partners)').map((section) => ({
      address: `#${section.id}`,
      count: all(section, '.card').length,
    }));
    expect(sections.length).toBeGreaterThan(10);
    expect(places).toEqual(sections);
  });

  it('have every partner in one kind', () => {
    const listed = pagesBelow('/partners/kind/').flatMap(rowsOf);
    const own = entryPagesBelow('/partners/').map(({ address }) => address);
    expect(listed.toSorted()).toEqual(own.toSorted());
  });

  it('have the partners that the page of their mission names', () => {
    const wrong = problemsOn(pagesBelow('/partners/mission/'), (page) => {
      const mission = pageAt(page.path.replace('/partners/mission/', '/missions/'));
      const named = linked(mission, '#partners > .links a').toSorted().join();
      return rowsOf(page).toSorted().join() === named ? [] : [named];
    });
    expect(wrong).toEqual([]);
  });

  it('say what is not there instead of leaving a cell empty', () => {
    const silent = problemsOn(partnerFacets, (page) =>
      all(page.document, '.partner-table td')
        .filter((cell) => textOf(cell) === '')
        .map(textOf),
    );
    expect(silent).toEqual([]);
  });
});
