import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '#domain/library.ts';
import { internationalPayloads, payloadCountries, payloadsOn } from '#domain/partners.ts';
import { countryName } from '#lib/format.ts';
import { partnerMap, type PartnerMap } from '#views/pictures/partner-map.ts';
import { around, clashes, outside } from '../../../support/boxes.ts';
import { realLibrary } from '../../../support/content.ts';
import { programme } from '../../../support/programme.ts';

const linesOf = ({ lines }: PartnerMap) => lines.map(({ country, mission }) => [country, mission]);
const frameOf = ({ width, height }: PartnerMap) => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

describe('the map of the partners', () => {
  const { wide, alt, caption } = partnerMap(programme);

  it('leads from a country to the missions that its payloads fly on', () => {
    expect(linesOf(wide)).toEqual([
      ['France', "Chang'e-6"],
      ['Türkiye', "Chang'e-8"],
      ['France', "Chang'e-8"],
    ]);
  });

  it('leaves out who withdrew and the Chinese mainland', () => {
    expect(wide.dots.map(({ name }) => name).toSorted()).toEqual(['France', 'Türkiye']);
  });

  it('tells what has flown from what is planned', () => {
    const flown = (items: readonly { isFlown: boolean }[]) => items.map(({ isFlown }) => isFlown);
    expect(flown(wide.goals)).toEqual([true, false, false]);
    expect(wide.lines.filter(({ isFlown }) => isFlown).map(({ mission }) => mission)).toEqual([
      "Chang'e-6",
    ]);
    const dots = wide.dots.map(({ name, isFlown }) => [name, isFlown]);
    expect(Object.fromEntries(dots)).toEqual({ France: true, Türkiye: false });
  });

  it('shows the landing missions with their numbers', () => {
    expect(wide.goals.map(({ number }) => number)).toEqual(['6', '7', '8']);
  });

  it('names a partner of no one country beside its mission, without a place on Earth', () => {
    expect(wide.goals.map(({ bodies }) => bodies?.text)).toEqual([
      undefined,
      'Observatory Association',
      undefined,
    ]);
    expect(caption).toContain('Observatory Association belongs to no one country.');
  });

  it('says what it shows, what a dot stands for, and whose the land is', () => {
    expect(alt.replaceAll('\u00A0', ' ')).toBe(
      "Map of the Earth with lines from 2 countries and regions to Chang'e-6, Chang'e-7 and Chang'e-8, on which their payloads fly",
    );
    expect(caption).toContain('in the middle, not at an institute');
    expect(caption).toMatch(/Land: Natural Earth\.$/);
  });
});

describe('a new partner', () => {
  const withCountry = (country: string) => {
    const partners = programme.partners.map((partner) =>
      partner.id === 'cnes'
        ? { ...partner, data: { ...partner.data, countries: [country] } }
        : partner,
    );
    return partnerMap({ ...programme, partners });
  };

  it.each(['JP', 'NZ', 'AU', 'CA', 'AR', 'IS', 'NO', 'NG'])(
    'of %s has its place in both forms',
    (code) => {
      const { wide, narrow } = withCountry(code);
      for (const map of [wide, narrow]) {
        const dots = map.dots.filter(({ name }) => name === countryName(code));
        const shown = dots.filter(({ x, y }) =>
          map.panels.some(
            ({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom,
          ),
        );
        expect(shown).toHaveLength(1);
        expect(map.labels.map(({ text }) => text)).toContain(countryName(code));
      }
    },
  );
});

describe.each(['wide', 'narrow'] as const)('the %s map of the real partners', (form) => {
  let library: Library;
  let map: PartnerMap;
  beforeAll(async () => {
    library = await realLibrary();
    map = partnerMap(library)[form];
  });

  it('has every country and region once', () => {
    const payloads = internationalPayloads(library.payloads);
    const names = payloadCountries(library, payloads).map(countryName);
    expect(map.dots.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('has every line that the payloads make, and no other', () => {
    const expected = library.missions.flatMap(({ id, data }) =>
      payloadCountries(library, internationalPayloads(payloadsOn(library, id))).map((code) => [
        countryName(code),
        data.names.en,
      ]),
    );
    expect(linesOf(map)).toEqual(expected);
  });

  it('starts every line at its country and ends it at its mission', () => {
    const numbers = map.lines.map(({ path }) => path.match(/-?[\d.]+/g)?.map(Number) ?? []);
    const expected = map.lines.map(({ country, mission }) => {
      const dot = map.dots.find(({ name }) => name === country);
      const goal = map.goals.find(({ name }) => name === mission);
      return [dot?.x, dot?.y, goal?.x, (goal?.y ?? 0) + map.goalRadius];
    });
    expect(numbers.map((all) => [...all.slice(0, 2), ...all.slice(-2)])).toEqual(expected);
  });

  it('names every country', () => {
    const sorted = (names: string[]) => names.toSorted();
    expect(sorted(map.labels.map(({ text }) => text))).toEqual(
      sorted(map.dots.map(({ name }) => name)),
    );
  });

  it('keeps names and dots apart and inside', () => {
    const dots = map.dots.map((dot) => ({ text: '•', box: around(dot, map.dotRadius) }));
    const items = [...dots, ...map.labels];
    expect(clashes(items).map((pair) => pair.map(({ text }) => text))).toEqual([]);
    expect(outside(items, frameOf(map)).map(({ text }) => text)).toEqual([]);
  });

  it('has every dot inside a part of the Earth', () => {
    const lost = map.dots.filter(({ x, y }) =>
      map.panels.every((box) => x < box.left || x > box.right || y < box.top || y > box.bottom),
    );
    expect(lost).toEqual([]);
  });

  it('keeps west to the left of east, and north above south', () => {
    const at = (name: string) => map.dots.find((dot) => dot.name === name) ?? { x: NaN, y: NaN };
    expect(at('United States').x).toBeLessThan(at('France').x);
    expect(at('France').x).toBeLessThan(at('Thailand').x);
    expect(at('Sweden').y).toBeLessThan(at('South Africa').y);
  });
});
