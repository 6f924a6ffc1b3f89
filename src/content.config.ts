import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as definitions, type CollectionName } from '#schemas/collections.ts';

function collection<Name extends CollectionName>(name: Name) {
  const { ending, schema } = definitions[name];
  return defineCollection({
    loader: glob({ base: `./content/${name}`, pattern: `[^_]*.${ending}` }),
    schema: schema as (typeof definitions)[Name]['schema'],
  });
}

export const collections = {
  missions: collection('missions'),
  payloads: collection('payloads'),
  partners: collection('partners'),
  events: collection('events'),
  sources: collection('sources'),
};
