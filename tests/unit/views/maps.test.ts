import { describe, expect, it } from 'vitest';
import { mapSize } from '#lib/moon-maps.ts';
import { mapView, siteMap } from '#views/maps.ts';
import { missionEntry } from '../../support/fixtures.ts';
import { programme } from '../../support/programme.ts';

describe('the map of a site', () => {
  it('marks a landing site that is known as a point', () => {
    const { markers } = mapView(programme, 'apollo-basin');
    expect(markers).toMatchObject([
      { name: "Chang'e-6", href: '/missions/chang-e-6/#site', shape: 'done' },
    ]);
  });

  it('never marks an area as a point', () => {
    expect(mapView(programme, 'south-pole').markers).toEqual([]);
  });

  it('says in its table that an area is one, with its extent', () => {
    expect(mapView(programme, 'south-pole').rows).toMatchObject([
      { name: "Chang'e-7", coordinates: 'an area, no point published; some 10 km' },
    ]);
  });

  it('gives the coordinates of a point in its table', () => {
    const [row] = mapView(programme, 'far-side').rows;
    expect(row?.coordinates.replaceAll('\u00A0', ' ')).toBe('41.6385° S, 153.9852° W');
  });

  it('says that a reported target is not confirmed', () => {
    const coordinates = {
      latitude: -88.8,
      longitude: 123.4,
      uncertainty: 'reported only',
      sources: ['agency'],
    };
    const site = {
      name: 'Shackleton rim',
      kind: 'target' as const,
      description: 'A rim.',
      sources: ['agency'],
      coordinates,
    };
    const missions = [missionEntry('chang-e-7', { site }), missionEntry('chang-e-8')];
    const [row] = mapView({ ...programme, missions }, 'south-pole').rows;
    expect(row?.coordinates).toMatch(/, reported, not confirmed$/);
  });

  it('says in words what it shows, how it was made and whose it is', () => {
    const { alt, caption, credit } = mapView(programme, 'south-pole');
    expect([alt, caption, credit]).toEqual([
      expect.stringContaining('south pole'),
      expect.stringContaining('Computer rendering'),
      expect.stringContaining('NASA'),
    ]);
  });

  it('circles planned areas in another way than the place of a landing', () => {
    const planned = (name: 'apollo-basin' | 'south-pole') =>
      mapView(programme, name).areas.map((area) => area.planned);
    expect([planned('apollo-basin'), planned('south-pole')]).toEqual([[false], [true, true]]);
  });

  it.each(['wide', 'narrow'] as const)('keeps its %s labels inside and apart', (layer) => {
    const { markers, features } = mapView(programme, 'apollo-basin')[layer];
    const boxes = [...markers, ...features].map(({ box }) => box);
    const outside = boxes.filter(({ left, right }) => left < 0 || right > mapSize);
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
    );
    expect(boxes.length).toBeGreaterThan(1);
    expect([outside, clashes]).toEqual([[], []]);
  });

  it('has a scale bar of the right length: 100 km of the 700 km of the Apollo basin', () => {
    const { text, length } = mapView(programme, 'apollo-basin').scale;
    expect(text).toBe('100 km');
    expect(length).toBeCloseTo(mapSize / 7, 0);
  });
});

describe('the map of a mission', () => {
  it.each([
    ['chang-e-6', 'apollo-basin'],
    ['chang-e-7', 'south-pole'],
    ['chang-e-8', 'south-pole'],
    ['queqiao-2', undefined],
  ])('of %s is %s', (mission, map) => {
    expect(siteMap(programme, mission)?.map).toBe(map);
  });

  it('leaves a mission without a site out of its table', () => {
    const missions = [missionEntry('chang-e-6')];
    expect(mapView({ ...programme, missions }, 'far-side').rows).toEqual([]);
  });
});

describe('the landings of earlier missions', () => {
  const near = mapView(programme, 'near-side-landings');

  it('are marked where the Gazetteer has their sites', () => {
    expect(near.markers.map(({ name }) => name)).toEqual(["Chang'e-3", "Chang'e-5"]);
  });

  it('lead to the Gazetteer, which is their source', () => {
    expect(near.rows.map(({ place, href }) => [place, href])).toEqual([
      ['Guang Han Gong', 'https://planetarynames.wr.usgs.gov/Feature/15415'],
      ['Statio Tianchuan', 'https://planetarynames.wr.usgs.gov/Feature/15994'],
    ]);
  });

  it.each(['wide', 'narrow'] as const)('are all named on a %s map', (size) => {
    expect(near[size].markers.map(({ text }) => text)).toEqual(["Chang'e-3", "Chang'e-5"]);
  });
});
