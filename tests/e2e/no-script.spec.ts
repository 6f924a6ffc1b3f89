import { pageTypes } from '../../scripts/page-types.ts';
import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false });

const article = ['#facts .rows > *', '#sources li', '#unknown', '#cite', '#history'];
const mission = [
  ...article,
  '#status',
  '#story p',
  '#timeline [id^="event-"]',
  '#spacecraft',
  '#payloads',
  '#partners',
  '#site',
  '#results',
];

/** What a page of each kind is for: none of it may wait for a script. */
const essentials: Record<(typeof pageTypes)[number]['name'], readonly string[]> = {
  home: ['.beats a[href$="/missions/chang-e-6/"]', 'main a[href$="/payloads/dorn/"]', 'main img'],
  missions: ['main a[href$="/missions/chang-e-8/"]', 'main .status'],
  'missions compared': ['#rows tbody td a', '#glance svg', '#glance dd'],
  'flown mission': [...mission, '#payloads a[href$="/payloads/dorn/"]'],
  'postponed mission': [...mission, '#plans'],
  'mission in development': mission,
  'supporting mission': mission,
  payloads: ['#all tbody th a[href$="/payloads/dorn/"]', '#lists a[href$="/kind/camera/"]'],
  payload: [...article, '#status', '#purpose', '#story p', '#partners a', '#results'],
  'payloads of a facet': [
    'main tbody th a',
    '#kind a[aria-current]',
    '#kind a:not([aria-current])',
  ],
  partners: ['main a[href$="/partners/cnes/"]', '#lists a[href$="/kind/university/"]'],
  partner: [...article, '#story p', '#missions a'],
  countries: ['#fr th', '#th td a[href$="/partners/narit/"]', '#th .marks > *', '#sources li'],
  'partners of a facet': [
    'main tbody th a',
    '#mission a[aria-current]',
    '#mission a:not([aria-current])',
  ],
  stories: ['main a[href$="/stories/ilrs/"]'],
  story: ['#story p', '#story .quotation', '#further li', '#sources li', '#unknown', '#history'],
  timeline: ['main a[href$="/missions/chang-e-7/"]', 'main time', '[id^="year-"]'],
  results: ['#ions #result-negative-ions .finding', '#sources li'],
  sources: ['#kinds a[href$="/sources/kind/news/"]', '#languages a', '#most li a'],
  'sources of a kind': ['main .rows a'],
  'sources in a language': ['main .rows a[lang="zh-Hans"]'],
  glossary: [
    'main nav a[href="#letter-r"]',
    '#term-regolith dd',
    '#term-regolith .marks button',
    '#sources li',
  ],
  names: ['#missions tbody th a', '#partners td bdi[lang="ar"]', '#terms tbody td'],
  data: ['#files a[href$="/data/missions.csv"]', '#fields summary', '#examples pre', '#licence a'],
  search: ['.scriptless', 'main a[href$="/index/"]'],
  index: ['#letter-c a[href$="/missions/chang-e-6/"]', 'main nav a[href="#letter-q"]'],
  updates: ['main ol > li h2', 'main .prose', '#sources li'],
  feeds: ['main a[href$="/atom.xml"]', '#subscribe p'],
  calendar: ['main a[href$="/calendar.ics"]', 'main a[href^="webcal:"]', '#coming p', '#entries p'],
  status: ['#overdue', '#next ~ .rows a', '#passed p', '#unknown dd a', '#reading dd'],
  source: ['main .rows dd', 'main a[rel="external"]', '#uses a'],
  cite: ['#one-page .rows dd', '#one-fact code', '#picture p', '#licence a'],
  about: ['main p'],
  method: ['#sources a', '#facts li', '#corrections p'],
  editing: ['#report p', '#report img', '#edit li', '#computer code, #computer a', '#then li'],
  accessibility: ['#tested tbody td', '#limits li', '#report p'],
  licences: ['#own a[rel~="license"]', '#others tbody td'],
  addresses: ['#permanent li', '#moved p', '#link-to dd code'],
  design: ['#facts dd', '#timeline li', '#sources li'],
  offline: ['#kept li', '#how p'],
  'not found': [
    'main a[href$="/search/"]',
    'main a[href$="/index/"]',
    'main a[href$="/missions/chang-e-6/"]',
    'main a[href$="/payloads/"]',
  ],
};

for (const { name, path } of pageTypes) {
  test(`shows all of the page “${name}” without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.locator('theme-switch')).toBeHidden();
    for (const selector of essentials[name])
      await expect(page.locator(selector).first(), selector).toBeVisible();
  });
}
