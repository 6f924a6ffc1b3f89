import { describe, expect, it } from 'vitest';
import { openingOf } from '../support/round-trip.ts';
import {
  all,
  findPage,
  pageAt,
  pages,
  parsePage,
  problemsOn,
  resolveLink,
  textOf,
  type Page,
} from '../support/site.ts';

const internationalPayloads = {
  'chang-e-6': ['dorn', 'nils', 'inrri', 'icube-q'],
  'chang-e-7': [
    'hyperspectral-camera',
    'chang-e-7-retroreflector-array',
    'dust-and-electric-field-instrument',
    'match',
    'earth-radiation-spectrometer',
    'ilo-c',
  ],
  'chang-e-8': [
    'alien',
    'align',
    'chang-e-8-retroreflector-array',
    'cheri',
    'electric-potential-monitor',
    'lpde',
    'operation-robot',
    'pakistan-rover',
    'radio-astronomy-array',
    'visible-infrared-imager',
  ],
};

const payloads = Object.entries(internationalPayloads).flatMap(([mission, ids]) =>
  ids.map((payload) => ({ payload, mission })),
);

function hasMark(element: Element): boolean {
  return element.querySelector('.marks > *') !== null;
}

/** Paths of the pages that the content of a page, or a part of it, links to. */
function linkedPaths(page: Page, part = 'main'): Set<string> {
  const links = all(page.document, `${part} a[href]`);
  return new Set(
    links.map((link) => {
      const { pathname } = resolveLink(page, link.getAttribute('href') ?? '');
      return findPage(pathname)?.path ?? pathname;
    }),
  );
}

/** Paths of the partners that contribute to a payload. */
function partnersOf(payload: string): string[] {
  const linked = linkedPaths(pageAt(`/payloads/${payload}/`), '#partners');
  return [...linked].filter((path) => /^\/partners\/./.test(path));
}

describe('the page of Chang’e-6', () => {
  it.each(['1,935.3 g', '41.6385° S', '22:23 UTC'])('states %s with its sources', (words) => {
    const { document } = pageAt('/missions/chang-e-6/');
    const stating = all(document, '[id^="fact-"], [id^="event-"]').filter((element) =>
      textOf(element).includes(words),
    );
    expect(stating.filter(hasMark)).not.toEqual([]);
  });
});

describe('the first round trip of Chang’e-7', () => {
  const opening = parsePage(openingOf(pageAt('/missions/chang-e-7/').html));

  it.each([/has not flown/, /23 August 2026/, /no official new date|no new date is official/i])(
    'says %s with its sources',
    (words) => {
      const stating = all(opening, '#status p').filter((element) => words.test(textOf(element)));
      expect(stating.filter(hasMark)).not.toEqual([]);
    },
  );
});

describe('international payloads', () => {
  it('are twenty', () => {
    expect(payloads).toHaveLength(20);
  });

  it.each(payloads)('include $payload, linked from its mission', ({ payload, mission }) => {
    expect(linkedPaths(pageAt(`/missions/${mission}/`))).toContain(`/payloads/${payload}/`);
  });

  it.each(payloads)('include $payload, which leads to its mission', ({ payload, mission }) => {
    expect(linkedPaths(pageAt(`/payloads/${payload}/`))).toContain(`/missions/${mission}/`);
  });

  it.each(payloads)('include $payload, linked from the catalogue', ({ payload }) => {
    expect(linkedPaths(pageAt('/payloads/'))).toContain(`/payloads/${payload}/`);
  });

  it.each(payloads)('include $payload, linked from each of its partners', ({ payload }) => {
    const partners = partnersOf(payload);
    const silent = partners.filter(
      (partner) => !linkedPaths(pageAt(partner)).has(`/payloads/${payload}/`),
    );
    expect(partners).not.toEqual([]);
    expect(silent).toEqual([]);
  });
});

describe('the footer', () => {
  it('dates every page by the day of the build', () => {
    const day = process.env['BUILD_DATE'];
    const dates = new Set(
      pages.map(
        ({ document }) =>
          document.querySelector('body > footer time')?.getAttribute('datetime') ?? 'no date',
      ),
    );
    expect([...dates]).toEqual([day || expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  });

  it('leads to how the site works', () => {
    const problems = problemsOn(pages, (page) =>
      all(page.document, 'body > footer a').some(
        (link) =>
          resolveLink(page, link.getAttribute('href') ?? '').pathname === pageAt('/about/').address,
      )
        ? []
        : ['no link to /about/'],
    );
    expect(problems).toEqual([]);
  });
});
