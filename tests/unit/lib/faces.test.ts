import { describe, expect, it } from 'vitest';
import { dealOut, facesOf } from '#lib/faces.ts';

const styles = `
body { font-family: Inter; }
@font-face {
  font-family: Inter;
  src: url('../latin.woff2');
}
@font-face{font-family:Inter;src:url(/ext.woff2);unicode-range:U+100-17F}
@font-face {
  font-family: Inter;
  src: url('../names.woff2?no-inline');
  unicode-range: U+101, U+1cd-1DC;
}
@font-face{font-family:Fallback;src:local(Arial);size-adjust:107%}`;

const faces = facesOf(styles);

describe('the faces of a stylesheet', () => {
  it('are those that are files, as written and as minified', () => {
    expect(faces.map(({ family, address, isPartial }) => [family, address, isPartial])).toEqual([
      ['Inter', '../latin.woff2', false],
      ['Inter', '/ext.woff2', true],
      ['Inter', '../names.woff2', true],
    ]);
  });

  it.each([
    ['Chang’e 6, 嫦娥', ['', '', 'Chang’e 6,嫦娥']],
    ['Wrocław', ['', 'ł', 'Wrocaw']],
    ['Hǎi Ōsumi Gǎo', ['ǎ', 'Ō', 'Hi sumGo']],
    ['āăĀ', ['ā', 'ăĀ', '']],
    ['', ['', '', '']],
  ])('deal out %j, each letter to the last that is asked for it', (text, dealt) => {
    expect([...dealOut(text, faces).values()]).toEqual(dealt);
  });
});
