import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editSite, type EditedSite } from '../support/dev-server.ts';
import { hostile, makeHostile } from '../support/hostile.ts';

let site: EditedSite;

beforeAll(async () => {
  site = await editSite(makeHostile);
}, 120_000);

afterAll(() => site.stop());

/** Asks for a page until it holds something, for the watcher takes a moment to see a change. */
async function pageWith(path: string, words: string): Promise<{ status: number; text: string }> {
  return expect
    .poll(() => site.page(path), { timeout: 20_000, interval: 100 })
    .toMatchObject({ text: expect.stringContaining(words) as string })
    .then(() => site.page(path));
}

describe('content that tries to put script into pages', () => {
  it.each([
    '/',
    '/missions/chang-e-6/',
    '/missions/compare/',
    '/payloads/',
    '/payloads/dorn/',
    '/partners/cnes/',
    '/partners/countries/',
    '/results/',
    '/stories/cooperation/',
    '/timeline/',
    '/sources/cnes-dorn-project-page/',
    '/glossary/',
    '/names/',
    '/updates/',
    '/index/',
  ])('is text and nothing else on %s', async (path) => {
    const { status, text } = await site.page(path);
    expect(status).toBe(200);
    const { document } = parseHTML(text);
    const handlers = document.querySelectorAll('[onerror], [src="x"]');
    const scripts = [...document.querySelectorAll('script')].filter(
      ({ textContent, type }) =>
        type !== 'application/ld+json' && textContent?.includes('alert(1)'),
    );
    expect([...handlers, ...scripts].map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(document.querySelector('main')?.textContent).toContain(hostile);
  });

  it.each(['/pictures/chang-e-6/timeline.svg', '/pictures/partners.svg'])(
    'is text and nothing else in the picture %s',
    async (path) => {
      const { status, text } = await site.page(path);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<img|<script|onerror=(?!alert\(1\)&gt;)/);
    },
  );

  it('is text and nothing else in a feed, and in what a feed shows', async () => {
    const { text } = await site.page('/atom.xml');
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    expect([...feed.getElementsByTagName('img'), ...feed.getElementsByTagName('script')]).toEqual(
      [],
    );
    const shown = [...feed.getElementsByTagName('content')].map(({ textContent }) => textContent);
    expect(shown.join()).toContain('&lt;img');
    expect(shown.filter((html) => /<img|<script/.test(html ?? ''))).toEqual([]);
  });

  it('is text and nothing else in what the search reads', async () => {
    const { text } = await site.page('/search/entries.json');
    expect(JSON.stringify(JSON.parse(text))).toContain('<img src=x');
  });
});

describe('a mistake made while the dev server runs', () => {
  it('is told in the browser and in the terminal, and gone when it is mended', async () => {
    const file = join(site.root, 'content/payloads/dorn.mdx');
    const good = await readFile(file, 'utf8');
    await writeFile(file, `${good.replace('host: lander', 'host: landr')}\n{process.exit(1)}\n`);
    const { status, text } = await pageWith('/payloads/dorn/', 'to mend in the content');
    expect(status).toBe(500);
    expect(text).toContain('did you mean &quot;lander&quot;?');
    expect(site.output()).toContain('content/payloads/dorn.mdx:');
    expect(site.output()).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect((await site.page('/payloads/dorn/?as-it-is')).status).toBe(200);
    await writeFile(file, good);
    expect((await pageWith('/payloads/dorn/', '<main')).status).toBe(200);
  }, 60_000);
});
