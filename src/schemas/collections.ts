import { eventFile } from './event.ts';
import { mission } from './mission.ts';
import { partner } from './partner.ts';
import { payload } from './payload.ts';
import { result } from './result.ts';
import { sourceFile } from './source.ts';
import { story } from './story.ts';
import { term } from './term.ts';
import { update } from './update.ts';
import { stage } from './stage.ts';

/** Every folder of `content/`: the ending of its files and the schema of their data. */
export const collections = {
  missions: { ending: 'mdx', schema: mission },
  payloads: { ending: 'mdx', schema: payload },
  partners: { ending: 'mdx', schema: partner },
  events: { ending: 'yaml', schema: eventFile },
  programme: { ending: 'yaml', schema: stage },
  results: { ending: 'yaml', schema: result },
  sources: { ending: 'yaml', schema: sourceFile },
  glossary: { ending: 'mdx', schema: term },
  updates: { ending: 'mdx', schema: update },
  stories: { ending: 'mdx', schema: story },
} as const;

export type CollectionName = keyof typeof collections;

/** The names of all folders. */
export const collectionNames = [
  'missions',
  'payloads',
  'partners',
  'events',
  'programme',
  'results',
  'sources',
  'glossary',
  'updates',
  'stories',
] as const satisfies readonly CollectionName[];
