import { describe, expect, it } from 'vitest';
import { withEarlyFace } from '../../../src/integrations/early-faces.ts';

const styles = [
  'font-family:Inter;src:url(/inter.woff2)',
  'font-family:Inter;font-display:optional;src:url(/ext.woff2);unicode-range:U+100-130,U+132-2AF',
  'font-family:Inter;font-display:optional;src:url(/names.woff2);unicode-range:U+11A-11B,U+1CD-1DC',
  'font-family:Newsreader;src:url(/news.woff2)',
  'font-family:Newsreader;src:url(/news-rare.woff2);unicode-range:U+40,U+5F,U+C0-DE',
];
const faces = `<link rel="preload" href="/inter.woff2" as="font"><style>${styles
  .map((style) => `@font-face{${style}}`)
  .join('')}</style>`;

const page = (body: string, head = faces) =>
  `<html><head>${head}</head><body>${body}</body></html>`;

const early = (name: string) =>
  `<link rel="preload" href="/${name}.woff2" as="font" type="font/woff2" crossorigin>`;

describe('a face of rarer letters', () => {
  it.each([
    ['pinyin', '<p>Yuèqiú, Běijīng</p>', ['names', 'ext']],
    ['pinyin whose letters one face has', '<p>Běi</p>', ['names']],
    ['other Latin letters', '<p>Łódź</p>', ['ext']],
    ['capitals with accents in its first heading', '<h1 id="a">Émile</h1><p>b</p>', ['news-rare']],
    ['a sign in its first heading', '<h1>Moonlight_INRRI</h1>', ['news-rare']],
  ])('is asked for early where a page shows %s', (_, body, names) => {
    const html = page(body);
    const links = names.map(early).join('');
    expect(withEarlyFace(html)).toBe(html.replace('<link', `${links}<link`));
  });

  it.each([
    ['no such letters', page('<h1>Chang’e</h1><p>Liùhào, Émile, Kırca</p>')],
    ['them only in what machines read', page('<script type="application/ld+json">"ě"</script>')],
    ['them only in an attribute', page('<p title="ě">a</p>')],
    ['them only in code, which has a face of its own', page('<p><code lang="en">ě</code></p>')],
    ['no such face', page('<p>ě</p>', '<link rel="preload" href="/inter.woff2" as="font">')],
  ])('is not where the page has %s', (_, html) => {
    expect(withEarlyFace(html)).toBe(html);
  });
});
