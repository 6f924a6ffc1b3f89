import { z } from 'astro/zod';
import { event } from './event.ts';
import { launchPlan, mission } from './mission.ts';
import { partner } from './partner.ts';
import { payload } from './payload.ts';
import { fact, slug, text } from './primitives.ts';
import { source } from './source.ts';
import { stage, stageEvent } from './stage.ts';
import { story } from './story.ts';
import { term } from './term.ts';
import { update } from './update.ts';

// An entry of each table of data: what its content schema has, with what the site adds to it.

const own = {
  id: slug.describe('Permanent id, by which other files name the entry'),
  url: z.url().describe('Permanent address on this site'),
};
const missionId = slug.describe('Id of the mission');
const factOnPage = fact.extend({ url: own.url });
const facts = z.array(factOnPage).describe('Its facts; those of all entries are in facts.json');

// The order of the entries is that of the file.
const { order, ...missionFields } = mission.shape;

export const missionRecord = z.strictObject({ ...own, ...missionFields, facts });
export const payloadRecord = z.strictObject({ ...own, ...payload.shape, facts });
export const partnerRecord = z.strictObject({ ...own, ...partner.shape, facts: facts.optional() });
export const termRecord = z.strictObject({ ...own, ...term.shape });

export const stageRecord = z.strictObject({
  ...own,
  ...stage.shape,
  events: z
    .array(stageEvent.extend({ url: own.url }))
    .describe('What happened, in the order of the dates'),
});

const { order: _place, ...storyFields } = story.shape;

export const storyRecord = z.strictObject({ ...own, ...storyFields });
export const updateRecord = z.strictObject({ ...own, ...update.shape });

export const contributionRecord = z.strictObject({
  mission: missionId,
  payload: slug.describe('Id of the payload'),
  ...payload.shape.contributions.element.shape,
  partner: slug.describe('Id of the partner'),
});

export const eventRecord = z.strictObject({
  mission: missionId,
  number: z.int().min(1).describe('Number in the list of the mission, as the site shows it'),
  ...event.shape,
  phase: slug.describe('Id of the phase of the mission'),
  phaseTitle: text.describe('Heading of the phase'),
  url: own.url,
});

export const planRecord = z.strictObject({
  mission: missionId,
  number: z.int().min(1).describe('Place among the plans of the mission, the oldest being 1'),
  ...launchPlan.shape,
});

export const factRecord = z.strictObject({
  collection: z
    .enum(['missions', 'payloads', 'partners'])
    .describe('The file that holds the entry'),
  entry: slug.describe('Id of the entry that the fact is about'),
  ...factOnPage.shape,
});

const { url: original, ...described } = source.shape;
export const sourceRecord = z.strictObject({
  ...own,
  ...described,
  original: original.describe('Where it can be opened; left out where no address is known'),
});
