import { describe, expect, it } from 'vitest';
import { withEarlyFace } from '../../../src/integrations/early-faces.ts';

const faces =
  '<link rel="preload" href="/inter.woff2" as="font"><style>@font-face{font-family:Inter;src:url(/inter.woff2)}@font-face{font-family:Inter;font-display:optional;src:url(/ext.woff2);unicode-range:U+100-2AF}</style>';
const page = (body: string, head = faces) =>
  `<html><head>${head}</head><body>${body}</body></html>`;
const early = '<link rel="preload" href="/ext.woff2" as="font" type="font/woff2" crossorigin>';

describe('the face of pinyin', () => {
  it('is asked for early where the page shows such letters', () => {
    const html = page('<p>Liùhào, Yuèqiú, Běijīng</p>');
    expect(withEarlyFace(html)).toBe(html.replace('<link', `${early}<link`));
  });

  it.each([
    ['no such letters', page('<p>Chang’e, Liùhào</p>')],
    ['them only in what machines read', page('<script type="application/ld+json">"ě"</script>')],
    ['them only in an attribute', page('<p title="ě">a</p>')],
    ['no such face', page('<p>ě</p>', '<link rel="preload" href="/inter.woff2" as="font">')],
  ])('is not where the page has %s', (_, html) => {
    expect(withEarlyFace(html)).toBe(html);
  });
});
