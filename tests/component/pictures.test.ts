import { describe, expect, it } from 'vitest';
import PartnerMap from '#components/pictures/PartnerMap.astro';
import PictureFile from '#components/pictures/PictureFile.astro';
import Flag from '#components/site/Flag.astro';
import { inks } from '#lib/inks.ts';
import { partnerMap } from '#views/pictures/partner-map.ts';
import { all, one, textOf } from '../support/dom.ts';
import { programme } from '../support/programme.ts';
import { render } from '../support/render.ts';

const picture = partnerMap(programme);
const texts = (root: Element) => all(root, 'text').map(textOf);
const attributes = (elements: readonly Element[], name: string) =>
  elements.map((element) => element.getAttribute(name));

describe('PartnerMap', () => {
  const drawing = picture.wide;

  it('names countries, missions and partners of no one country', async () => {
    const shown = texts(await render(PartnerMap, { drawing }));
    for (const text of [
      'France',
      'Türkiye',
      "Chang'e-8",
      '8',
      'Observatory Association',
      'Returned',
    ])
      expect(shown).toContain(text);
  });

  it('draws what has flown solid and green, what is planned dashed and amber', async () => {
    const root = await render(PartnerMap, { drawing });
    const lines = all(root, 'path[d*="C"][stroke]');
    const flown = drawing.lines.map(({ isFlown }) => isFlown);
    expect(attributes(lines, 'stroke')).toEqual(
      flown.map((done) => (done ? inks.done : inks.planned)),
    );
    expect(attributes(lines, 'stroke-dasharray').map((dashes) => dashes === null)).toEqual(flown);
  });

  it('fills the circle of a mission that has flown, and leaves the others open', async () => {
    const root = await render(PartnerMap, { drawing });
    const circles = all(root, 'circle').filter(
      (circle) => Number(circle.getAttribute('r')) === drawing.goalRadius - 1,
    );
    expect(attributes(circles, 'fill')).toEqual([inks.done, inks.page, inks.page]);
  });

  it('has no room for the status in words on a phone', async () => {
    expect(texts(await render(PartnerMap, { drawing: picture.narrow }))).not.toContain('Returned');
  });
});

describe('PictureFile of the partners', () => {
  it('has both forms under their ids and says what it shows', async () => {
    const root = await render(PictureFile, { picture, Drawing: PartnerMap });
    expect(textOf(one(root, 'title'))).toBe(picture.alt);
    expect(texts(one(root, '#wide'))).toContain('Returned');
    expect(texts(one(root, '#narrow'))).toContain('France');
  });
});

describe('Flag', () => {
  it('is for the eye only and comes from the one file of flags', async () => {
    const flag = one(await render(Flag, { code: 'HK' }), 'svg');
    expect(flag.getAttribute('aria-hidden')).toBe('true');
    expect(one(flag, 'use').getAttribute('href')).toBe('/pictures/flags.svg#HK');
  });
});
