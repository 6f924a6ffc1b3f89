import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lastGood } from '#integrations/last-good.ts';
import { collections as definitions, type CollectionName } from '#schemas/collections.ts';

/** The files of a collection; a name that starts with "_" is a template or a draft. */
function files(name: CollectionName) {
  const pattern = `[^_]*.${definitions[name].ending}`;
  return lastGood(glob({ base: `./content/${name}`, pattern }));
}

export const collections = {
  missions: defineCollection({ loader: files('missions'), schema: definitions.missions.schema }),
  payloads: defineCollection({ loader: files('payloads'), schema: definitions.payloads.schema }),
  partners: defineCollection({ loader: files('partners'), schema: definitions.partners.schema }),
  countries: defineCollection({ loader: files('countries'), schema: definitions.countries.schema }),
  events: defineCollection({ loader: files('events'), schema: definitions.events.schema }),
  programme: defineCollection({
    loader: files('programme'),
    schema: definitions.programme.schema,
  }),
  results: defineCollection({ loader: files('results'), schema: definitions.results.schema }),
  sources: defineCollection({ loader: files('sources'), schema: definitions.sources.schema }),
  glossary: defineCollection({ loader: files('glossary'), schema: definitions.glossary.schema }),
  updates: defineCollection({ loader: files('updates'), schema: definitions.updates.schema }),
  stories: defineCollection({ loader: files('stories'), schema: definitions.stories.schema }),
};
