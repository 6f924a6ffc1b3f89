import { describe, expect, it } from 'vitest';
import { siteFeatures } from '#views/data/sites.ts';
import { libraryOf, minimal, missionEntry, stageEntry } from '../../../support/fixtures.ts';

type Site = NonNullable<Parameters<typeof missionEntry>[1]>['site'];

function featuresOf(id: string, site: Site) {
  const library = libraryOf({ missions: [missionEntry(id, { site })] });
  return siteFeatures(library, new URL('https://bridge.example')).features;
}

const place = { name: 'A plain', description: 'It is flat.', sources: ['agency'] };
const coordinates = {
  latitude: -41.6385,
  longitude: -153.9852,
  uncertainty: '±30 m',
  sources: ['survey'],
};

describe('the site of a landing', () => {
  const features = featuresOf('chang-e-6', { ...place, kind: 'landed', coordinates });

  it('is one point: longitude, then latitude', () => {
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [-153.9852, -41.6385] },
    ]);
  });

  it('has its uncertainty in metres, its sources and its address', () => {
    expect(features[0]?.properties).toMatchObject({
      uncertainty: '±30 m',
      uncertaintyMetres: 30,
      sources: ['survey'],
      url: 'https://bridge.example/missions/chang-e-6/#site',
    });
  });
});

describe('a reported target', () => {
  const uncertainty = 'From a slide.';
  const features = featuresOf('chang-e-7', {
    ...place,
    kind: 'target',
    coordinates: { ...coordinates, uncertainty },
  });

  it('is an area and a point', () => {
    expect(features.map(({ id, geometry }) => [id, geometry?.type])).toEqual([
      ['chang-e-7-area', 'MultiPolygon'],
      ['chang-e-7-point', 'Point'],
    ]);
  });

  it('says that the point is reported, not confirmed', () => {
    expect(features[1]?.properties.certainty).toMatch(/^Reported, not confirmed/);
  });

  it('has no uncertainty in metres where none was published', () => {
    expect(features[1]?.properties).toMatchObject({ uncertainty });
    expect(features[1]?.properties).not.toHaveProperty('uncertaintyMetres');
  });
});

describe('a planned area', () => {
  it('is the circle of the feature that its sources name, and no point', () => {
    const features = featuresOf('chang-e-8', { ...place, kind: 'area', extent: '100 km' });
    expect(features).toMatchObject([
      {
        geometry: { type: 'MultiPolygon' },
        properties: { kind: 'area', feature: 'Mons Mouton', extent: '100 km' },
      },
    ]);
  });

  it('has no geometry where no feature is known', () => {
    const features = featuresOf('chang-e-9', { ...place, kind: 'area' });
    expect(features.map(({ geometry }) => geometry)).toEqual([null]);
  });
});

it('a mission without a site is left out', () => {
  expect(featuresOf('queqiao-2', undefined)).toEqual([]);
});

it('the collection says that it lies on the Moon', () => {
  const { crs, note } = siteFeatures(libraryOf(), new URL('https://bridge.example'));
  expect([crs.properties.name, note]).toEqual([
    'urn:ogc:def:crs:IAU:2015:30100',
    expect.stringContaining('on the Moon, not on the Earth'),
  ]);
});

describe('the site of an earlier flight', () => {
  const landing = { date: '2020-12-01', title: 'Landing on the near side', sources: ['agency'] };
  const site = { name: 'Oceanus Procellarum', kind: 'landed', coordinates } as const;
  const stage = stageEntry('chang-e-5', {
    events: [...minimal.stage.events, { ...landing, id: 'landing', site }],
  });
  const { features } = siteFeatures(
    libraryOf({ stages: [stage] }),
    new URL('https://bridge.example'),
  );

  it('is a point of the event that has a site, with the address of the event', () => {
    expect(features).toMatchObject([
      {
        id: 'chang-e-5-landing',
        geometry: { type: 'Point', coordinates: [-153.9852, -41.6385] },
        properties: {
          mission: 'chang-e-5',
          kind: 'landed',
          url: 'https://bridge.example/timeline/#chang-e-5-landing',
          uncertaintyMetres: 30,
          sources: ['survey'],
        },
      },
    ]);
  });
});
