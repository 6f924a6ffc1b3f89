import { describe, expect, it } from 'vitest';
import {
  addressedPages,
  all,
  basePath,
  entryPagesBelow,
  files,
  findPage,
  origin,
  pageAt,
  pages,
  pagesBelow,
  problemsOn,
  readDist,
  textOf,
  type Page,
} from '../support/site.ts';

type Thing = Record<string, unknown> & { '@type': string };

const block = 'script[type="application/ld+json"]';

/**
 * What the definitions of schema.org, or those who read them, ask of each type used here.
 * @see https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const required: Record<string, string[]> = {
  Article: ['headline', 'url', 'dateModified', 'about', 'isPartOf', 'author', 'license'],
  BreadcrumbList: ['itemListElement'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  Dataset: ['name', 'description', 'url', 'license', 'distribution'],
  DefinedTerm: ['name', 'description', 'url'],
  DefinedTermSet: ['name', 'url', 'hasDefinedTerm'],
  Event: ['name', 'startDate', 'location', 'url'],
  ListItem: ['position', 'name', 'item'],
  Organization: ['name'],
  Place: ['name', 'address'],
  PostalAddress: ['addressCountry'],
  Thing: ['name'],
  WebSite: ['name', 'url'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
};

function graphOf({ document }: Page): Thing[] {
  const text = document.querySelector(block)?.textContent ?? '{"@graph":[]}';
  return (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
}

const graphs = new Map(pages.map((page) => [page, graphOf(page)]));

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && '@type' in value;
}

/** A thing with all things inside it. */
function withParts(value: unknown): Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(withParts);
  return isThing(value) ? [value, ...inside] : inside;
}

function thingsOf(page: Page, type?: string): Thing[] {
  const things = withParts(graphs.get(page));
  return type === undefined ? things : things.filter((thing) => thing['@type'] === type);
}

/** Texts of a thing that are addresses of this site. */
function addressesOf(thing: Thing): string[] {
  return Object.values(thing)
    .filter((value) => typeof value === 'string')
    .filter((value) => value.startsWith(origin));
}

function leads(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const page = findPage(pathname);
  if (page === undefined) return files.has(pathname);
  return hash === '' || page.document.getElementById(hash.slice(1)) !== null;
}

describe('the JSON-LD', () => {
  it('is on every page that has an address, once, in terms of schema.org', () => {
    const wrong = problemsOn(addressedPages, ({ document }) => {
      const blocks = all(document, block);
      const contexts = blocks.map(({ textContent }) => JSON.parse(textContent)['@context']);
      return contexts.join() === 'https://schema.org' ? [] : [`context ${contexts.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has of every thing what its type asks for, and no type besides', () => {
    const wrong = problemsOn(pages, (page) =>
      thingsOf(page).flatMap((thing) =>
        (required[thing['@type']] ?? ['a known type'])
          .filter((property) => [undefined, ''].includes(thing[property] as string))
          .map((property) => `${thing['@type']} lacks ${property}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has trails and descriptions as long as search engines ask for', () => {
    const wrong = problemsOn(pages, (page) => [
      ...thingsOf(page, 'BreadcrumbList')
        .filter(({ itemListElement }) => (itemListElement as unknown[]).length < 2)
        .map(() => 'a trail of one step'),
      ...thingsOf(page, 'Dataset')
        .map(({ description }) => String(description).length)
        .filter((length) => length < 50 || length > 5000)
        .map((length) => `a data set described in ${length} letters`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('has whole addresses, and those of this site exist', () => {
    const wrong = problemsOn(pages, (page) =>
      thingsOf(page).flatMap((thing) => [
        ...['url', 'item', 'sameAs', 'license', 'mainEntityOfPage']
          .map((property) => thing[property])
          .filter((value) => typeof value === 'string' && !URL.canParse(value))
          .map(String),
        ...addressesOf(thing).filter((address) => !leads(address)),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  it('says the trail that a reader sees', () => {
    const wrong = problemsOn(pages, (page) => {
      const seen = all(page.document, '.trail a').map(
        (link) => `${textOf(link)} ${origin}${link.getAttribute('href')}`,
      );
      const said = thingsOf(page, 'ListItem').map(({ name, item }) => `${name} ${item}`);
      const places = thingsOf(page, 'ListItem').map(({ position }) => position);
      const isInOrder = places.every((place, index) => place === index + 1);
      return said.join() === seen.join() && isInOrder ? [] : [`${said.join()} for ${seen.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('an article', () => {
  const told = ['/missions/', '/payloads/', '/stories/']
    .flatMap(entryPagesBelow)
    .filter(({ path }) => path.split('/').length === 4);

  it('is what every mission, payload and story is, as of the day of its last change', () => {
    const wrong = problemsOn(told, (page) => {
      const [article] = thingsOf(page, 'Article');
      const changed = page.document.querySelector('#history time')?.getAttribute('datetime');
      const isRight =
        article?.['headline'] === textOf(page.document.querySelector('h1')) &&
        article['url'] === origin + page.address &&
        article['dateModified'] === changed &&
        article['license'] === 'https://creativecommons.org/licenses/by/4.0/';
      return isRight ? [] : [JSON.stringify(article)];
    });
    expect(wrong).toEqual([]);
  });

  it('of a mission mentions its milestones with the dates of the timeline', () => {
    const wrong = problemsOn(pagesBelow('/missions/'), (page) =>
      thingsOf(page, 'Event').flatMap(({ url, startDate }) => {
        const event = page.document.getElementById(new URL(String(url)).hash.slice(1));
        const shown = event?.querySelector('time')?.getAttribute('datetime') ?? '';
        return shown.startsWith(String(startDate)) ? [] : [`${String(startDate)} for ${shown}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(thingsOf(pageAt('/missions/chang-e-6/'), 'Event').length).toBeGreaterThan(5);
  });

  it("says that the launch of Chang'e-7 was called off", () => {
    const statuses = thingsOf(pageAt('/missions/chang-e-7/'), 'Event').map((e) => e['eventStatus']);
    expect(statuses).toContain('https://schema.org/EventCancelled');
  });
});

describe('other pages', () => {
  it('say what the site is on its first page', () => {
    const [site] = thingsOf(pageAt('/'), 'WebSite');
    expect(site).toMatchObject({
      name: 'Magpie Bridge',
      url: origin + basePath,
      potentialAction: {
        target: { urlTemplate: `${origin}${basePath}search/?q={search_term_string}` },
      },
    });
  });

  it('say of the data where each file is', () => {
    const said = thingsOf(pageAt('/data/'), 'DataDownload').map(({ contentUrl }) => contentUrl);
    const index = JSON.parse(readDist(`${basePath}data/index.json`)) as {
      datasets: { files: { url: string }[] }[];
    };
    const listed = index.datasets.flatMap((set) => set.files.map(({ url }) => url));
    expect(said).toEqual(listed);
    expect(said).toContain(`${origin}${basePath}data/sites.geojson`);
  });

  it('say of a partner what the page shows', () => {
    const [cnes] = thingsOf(pageAt('/partners/cnes/'), 'Organization');
    expect(cnes).toMatchObject({
      name: 'National Centre for Space Studies',
      alternateName: expect.arrayContaining(['CNES', "Centre national d'études spatiales"]),
      sameAs: 'https://ror.org/04h1h0y33',
      address: [{ addressCountry: 'FR' }],
    });
  });

  it('say every term of the glossary', () => {
    const page = pageAt('/glossary/');
    const shown = all(page.document, '[id^="term-"]').map(({ id }) => id);
    const said = thingsOf(page, 'DefinedTerm').map(({ url }) => String(url).split('#term-')[1]);
    expect(said.map((id) => `term-${id}`)).toEqual(shown);
  });
});
