import { describe, expect, it } from 'vitest';
import {
  momentWords,
  newest,
  noticeWords,
  titleOf,
  withNotice,
} from '#scripts/offline/kept-copy.ts';
import { isKeptPage } from '#scripts/offline/kept-page.ts';

const copy = (date?: string, html = '') =>
  new Response(html, { headers: { 'content-type': 'text/html', ...(date && { date }) } });

const earlier = copy('Thu, 26 Nov 2026 23:59:00 GMT');
const later = copy('Fri, 27 Nov 2026 10:12:00 GMT');
const undated = copy();

describe('the newest copy', () => {
  it.each([
    ['the one sent last', [earlier, later], later],
    ['the one sent last, wherever it stands', [later, undefined, earlier], later],
    ['one with a date rather than one without', [undated, earlier], earlier],
    ['the only one', [undefined, undated], undated],
    ['none where none is kept', [undefined, undefined], undefined],
  ])('is %s', (_, copies, expected) => {
    expect(newest(copies)).toBe(expected);
  });
});

describe('the notice of a kept copy', () => {
  const moment = new Date(2026, 10, 7, 9, 5).getTime();

  it('says the moment in the time of the reader', () => {
    expect(momentWords(moment)).toBe('7 November 2026, 09:05');
  });

  it.each([
    [moment, false, 'You are offline. This is the copy of 7 November 2026, 09:05.'],
    [moment, true, 'The site does not answer. This is the copy of 7 November 2026, 09:05.'],
    [0, false, 'You are offline. This is a copy kept earlier.'],
  ])('tells why and how old: %s, online %s', (sent, isOnline, words) => {
    expect(noticeWords(sent, isOnline)).toBe(words);
  });

  it('stands once, behind the header, and leaves the rest of the page as it is', async () => {
    const kept = copy(undefined, '<header>a</header><main><header>b</header></main>');
    const shown = await withNotice(kept, false);
    const html = await shown.text();
    const notice = /<div id="kept-copy".*?<\/div>/.exec(html)?.[0] ?? 'no notice';
    expect(notice).toMatch(/class="[^"]*\bno-print\b[^"]*" role="status"/);
    expect(html).toBe(`<header>a</header>${notice}<main><header>b</header></main>`);
    expect(shown.headers.get('content-type')).toBe('text/html');
  });
});

describe('the title of a kept page', () => {
  it.each([
    ['<title>Chang&#39;e-6 · Magpie Bridge</title>', "Chang'e-6"],
    ['<title>A · B · Magpie Bridge</title>', 'A · B'],
    ['<title>Sun &amp; Moon &ndash; &lt;1&gt;</title>', 'Sun & Moon &ndash; <1>'],
    ['<title>To</title><meta http-equiv="refresh" content="0;url=/">', undefined],
    ['no title', undefined],
  ])('%s', (html, title) => {
    expect(titleOf(html)).toBe(title);
  });
});

describe('a page that is kept', () => {
  it.each([
    ['/moon/', true],
    ['/moon/payloads/dorn/', true],
    ['/moon/administration/', true],
    ['/moon/atom.xml', false],
    ['/moon/admin/', false],
    ['/moon/admin/index', false],
    ['/other/payloads/dorn/', false],
  ])('%s: %s', (path, expected) => {
    expect(isKeptPage(path, '/moon/')).toBe(expected);
  });
});
