import { z } from 'astro/zod';
import { site } from './mission.ts';
import { slug, text } from './primitives.ts';

const position = z
  .tuple([
    z.number().min(-180).max(180).describe('Longitude, degrees east'),
    z.number().min(-90).max(90).describe('Planetocentric latitude, degrees north'),
  ])
  .describe('Longitude and latitude on the Moon');

const ring = z.array(position).min(4);

/** A point or an area of a mission. */
export const siteFeature = z.strictObject({
  type: z.literal('Feature'),
  id: slug.describe('Id of the mission or flight and what is shown of it'),
  geometry: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('Point'), coordinates: position }),
      z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
    ])
    .nullable()
    .describe('A point that was published, or the circle of the named feature; else null'),
  properties: z
    .strictObject({
      mission: slug.describe('Id of the mission, or of the earlier flight in the table of stages'),
      url: z.url().describe('Permanent address on this site'),
      name: site.shape.name,
      kind: z
        .enum(['landed', 'impact', 'target', 'area'])
        .describe(
          'landed: landed there; impact: steered into the ground there; target: a point reported, not confirmed; area: an area',
        ),
      certainty: text.describe('How the geometry is to be read'),
      description: site.shape.description,
      uncertainty: text.optional().describe('How exactly a point is known'),
      uncertaintyMetres: z
        .number()
        .optional()
        .describe('The same in metres, where it was published as a number'),
      extent: site.shape.extent,
      feature: text.optional().describe('Feature of the IAU Gazetteer whose circle is drawn'),
      featureUrl: z.url().optional().describe('That feature in the Gazetteer'),
      sources: site.shape.sources,
    })
    .describe('What is known of the place'),
});

/** What the sites are. */
export const sitesAbout =
  'Where the missions and the flights before them landed, struck or are to land, in lunar coordinates.';

/** The sites as GeoJSON. */
export const siteCollection = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    crs: z
      .strictObject({
        type: z.literal('name'),
        properties: z.strictObject({ name: z.literal('urn:ogc:def:crs:IAU:2015:30100') }),
      })
      .describe('Foreign member in the sense of RFC 7946: the coordinates are lunar, not WGS 84'),
    note: text.describe('The same in words'),
    features: z.array(siteFeature).describe('Points and areas'),
  })
  .describe(sitesAbout);

export type SiteCollection = z.output<typeof siteCollection>;
export type SiteFeature = SiteCollection['features'][number];
