import { geoOrthographic, geoStereographic, type GeoProjection } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '#domain/library.ts';
import { moonFeatures } from '#lib/moon-features.ts';
import { mapPoint, mapSize } from '#lib/moon-maps.ts';
import { mapView, siteMap, type MapSubject, type MapView } from '#views/maps.ts';
import { around, clashes, outside } from '../../support/boxes.ts';
import { realLibrary } from '../../support/content.ts';
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

  it('has a scale bar of the right length: 100 km of the 700 km of the Apollo basin', () => {
    const { text, length } = mapView(programme, 'apollo-basin').scale;
    expect(text).toBe('100 km');
    expect(length).toBeCloseTo(mapSize / 7, 0);
  });
});

/** The projections of the base pictures as their README has them, at their 2000 pixels. */
const pixels = 2000;
const basePictures: Record<MapSubject, () => GeoProjection> = {
  'far-side': farSide,
  'far-side-landings': farSide,
  'near-side-landings': () =>
    geoOrthographic().rotate([0, 0]).scale(960).translate([1000, 1000]).clipAngle(90),
  'apollo-basin': () =>
    geoOrthographic()
      .rotate([152.5, 38.0])
      .scale((2000 / 700) * 1737.4)
      .translate([1000, 1000]),
  'south-pole': () =>
    geoStereographic()
      .rotate([0, 90])
      .scale(950 / Math.tan((5 * Math.PI) / 180))
      .translate([1000, 1000]),
};
function farSide(): GeoProjection {
  return geoOrthographic().rotate([153.98, 41.63]).scale(960).translate([1000, 1000]).clipAngle(90);
}

/** Where a place lies in the base picture of a map, in shares of its width. */
function inPicture(subject: MapSubject, { longitude, latitude }: Place): [number, number] {
  const [x, y] = basePictures[subject]()([longitude, latitude]) ?? [NaN, NaN];
  return [x / pixels, y / pixels];
}

/** Earlier landings, by the coordinates of their sites in the Gazetteer. */
const earlier: Record<string, Place> = {
  "Chang'e-3": { latitude: 44.12, longitude: -19.51 },
  "Chang'e-4": { latitude: -45.46, longitude: 177.6 },
  "Chang'e-5": { latitude: 43.06, longitude: -51.92 },
};

interface Place {
  longitude: number;
  latitude: number;
}

const frame = { left: 0, top: 0, right: mapSize, bottom: mapSize };

describe.each(Object.keys(basePictures) as MapSubject[])('the map %s', (name) => {
  let library: Library;
  let view: MapView;
  beforeAll(async () => {
    library = await realLibrary();
    view = mapView(library, name);
  });

  it('has ten and more named craters where its picture has them', () => {
    const craters = moonFeatures
      .filter(({ type }) => type === 'AA')
      .flatMap((crater) => {
        const point = mapPoint(view.map, crater.longitude, crater.latitude);
        return point ? [{ crater, point }] : [];
      });
    const wrong = craters.filter(({ crater, point }) => {
      const [x, y] = inPicture(name, crater);
      return !(Math.hypot(point.x / mapSize - x, point.y / mapSize - y) < 0.01);
    });
    expect(craters.length).toBeGreaterThanOrEqual(10);
    expect(wrong.map(({ crater }) => crater.name)).toEqual([]);
  });

  it('marks landings where its picture has them', () => {
    const sites = library.missions.flatMap(({ data }) =>
      data.site?.coordinates ? [{ name: data.names.en, ...data.site.coordinates }] : [],
    );
    const wrong = view.markers.filter((marker) => {
      const place = sites.find((site) => site.name === marker.name) ?? earlier[marker.name];
      const [x, y] = place ? inPicture(name, place) : [NaN, NaN];
      return !(Math.hypot(marker.x / mapSize - x, marker.y / mapSize - y) < 0.01);
    });
    expect(wrong.map((marker) => marker.name)).toEqual([]);
  });

  describe.each(['wide', 'narrow'] as const)('drawn %s', (size) => {
    const markerBoxes = () =>
      view.markers.map((marker) => ({ text: `● ${marker.name}`, box: around(marker, 14) }));

    it('keeps its names and markers apart', () => {
      const items = [...markerBoxes(), ...view[size].markers, ...view[size].features];
      expect(clashes(items).map((pair) => pair.map(({ text }) => text))).toEqual([]);
    });

    it('keeps its names and markers inside', () => {
      const items = [...markerBoxes(), ...view[size].markers, ...view[size].features];
      expect(items.length).toBeGreaterThan(0);
      expect(outside(items, frame).map(({ text }) => text)).toEqual([]);
    });

    it('names every landing that it marks', () => {
      const marked = view.markers.map((marker) => marker.name);
      expect(view[size].markers.map(({ text }) => text)).toEqual(marked);
    });

    it('has every name of a crater beside that crater', () => {
      const far = view[size].features.filter(({ text, box }) => {
        const crater = moonFeatures.find((feature) => feature.name === text);
        if (crater === undefined) return false;
        const [x = NaN, y = NaN] = inPicture(name, crater).map((share) => share * mapSize);
        const across = Math.max(box.left - x, x - box.right, 0);
        const down = Math.max(box.top - y, y - box.bottom, 0);
        return !(Math.hypot(across, down) < view[size].fontSize);
      });
      expect(far.map(({ text }) => text)).toEqual([]);
    });
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
