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
  home: ['main a[href$="/missions/chang-e-6/"]', 'main a[href$="/payloads/dorn/"]', 'main img'],
  missions: ['main a[href$="/missions/chang-e-8/"]', 'main .status'],
  'flown mission': [...mission, '#payloads a[href$="/payloads/dorn/"]'],
  'postponed mission': [...mission, '#plans'],
  'mission in development': mission,
  'supporting mission': mission,
  payloads: ['main a[href$="/payloads/dorn/"]'],
  payload: [...article, '#status', '#purpose', '#story p', '#partners a', '#results'],
  partners: ['main a[href$="/partners/cnes/"]'],
  partner: [...article, '#story p', '#missions a'],
  stories: ['main a[href$="/stories/ilrs/"]'],
  story: ['#story p', '#story .quotation', '#further li', '#sources li', '#unknown', '#history'],
  timeline: ['main a[href$="/missions/chang-e-7/"]', 'main time', '[id^="year-"]'],
  sources: ['main a[href$="/sources/cnsa-sample-handover/"]'],
  glossary: [
    'main nav a[href="#letter-r"]',
    '#term-regolith dd',
    '#term-regolith .marks a',
    '#sources li',
  ],
  names: ['#missions tbody th a', '#partners td bdi[lang="ar"]', '#terms tbody td'],
  search: ['.scriptless', 'main a[href$="/index/"]'],
  index: ['#letter-c a[href$="/missions/chang-e-6/"]', 'main nav a[href="#letter-q"]'],
  updates: ['main ol > li h2', 'main .prose', '#sources li'],
  source: ['main .rows dd', 'main a[rel="external"]', '#uses a'],
  about: ['main p'],
  design: ['#facts dd', '#timeline li', '#sources li'],
  'not found': ['main a[href$="/missions/chang-e-6/"]', 'main a[href$="/payloads/"]'],
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

test('states the facts of a mission with their sources without script', async ({ page }) => {
  await page.goto('missions/chang-e-6/');
  const mass = page.locator('#fact-returned-mass');
  await expect(mass).toContainText('1,935.3 g');
  await mass
    .getByRole('link', { name: /^Source \d+/ })
    .first()
    .click();
  await expect(page.locator('#sources li:target')).toBeInViewport();
});
