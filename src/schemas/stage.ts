import { z } from 'astro/zod';
import { event } from './event.ts';
import { coordinates, plan } from './mission.ts';
import { names, statement, text, upkeep } from './primitives.ts';

const stageSite = z.strictObject({
  name: text.describe('Name of the place on the Moon'),
  kind: z.enum(['landed', 'impact']).describe('Landed there, or was steered into the ground'),
  coordinates: coordinates.describe('Where exactly, and by which sources'),
});

export const stageEvent = event
  .pick({ id: true, date: true, about: true, title: true, sources: true })
  .extend({
    site: stageSite.optional().describe('Where it happened, if a position was published'),
  });

/** A flight or station of the programme before or after the missions told here. */
export const stage = z
  .strictObject({
    names: names.describe('Names of the flight or station'),
    label: text.describe('What it did or is to do, in two to six words'),
    summary: statement.describe('What it was or is to be, in one sentence'),
    events: z
      .array(stageEvent)
      .min(1, { error: 'at least one event' })
      .describe(
        'What happened, in the order of the dates. "launch" is the launch, "end" what ended it; without "end" the last event is the last report found',
      ),
    plans: z.array(plan).default([]).describe('Every published plan, oldest first'),
    ...upkeep,
  })
  .refine(({ events, plans }) => plans.length > 0 || events.some(({ id }) => id === 'launch'), {
    error: 'an event with the id "launch", or a plan',
  });

export type Stage = z.infer<typeof stage>;
