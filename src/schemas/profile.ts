import { z } from 'astro/zod';
import { slug, sources, text } from './primitives.ts';

/** The places between which a mission travels, in the order of a flight there and back. */
export const places = ['earth', 'transfer', 'lunar-orbit', 'surface', 'return', 'l2'] as const;

const stop = z
  .strictObject({
    place: z
      .enum(places)
      .describe(
        'Where it is: earth, transfer (on the way to the Moon), lunar-orbit, surface, return (on the way home) or l2 (the Sun–Earth L2 point)',
      ),
    event: slug
      .optional()
      .describe('Id of the event that happens here; the stop has its number in the list'),
    id: slug
      .optional()
      .describe('Id of a stop that is planned and has no event yet; it is given a letter'),
    label: text
      .optional()
      .describe('A few words beside the stop; a stop without has its number only'),
    sources: sources.optional().describe('Sources of a planned stop; an event has its own'),
  })
  .refine(({ event, id }) => (event === undefined) !== (id === undefined), {
    error: 'an `event` of the mission or, where it is only planned, an `id`',
  })
  .refine(({ id, sources }) => (id === undefined) === (sources === undefined), {
    error: '`sources` at a planned stop; a stop with an `event` has those of the event',
  })
  .refine(({ id, label }) => id === undefined || label !== undefined, {
    error: 'a `label` that says what is planned',
  });

/** The way of one craft, or of several that travel as one. */
export const profileLine = z
  .strictObject({
    craft: z
      .array(slug)
      .min(1, { error: 'at least one craft' })
      .describe('Ids of the modules that travel together, or of payloads that fly or drive alone'),
    from: slug.optional().describe('Event or id of the stop of another line at which it leaves'),
    to: slug.optional().describe('Event or id of the stop of another line at which it arrives'),
    stops: z
      .array(stop)
      .describe('Stops in the order of the way; none for a craft that just stays'),
  })
  .refine(({ from, stops }) => from !== undefined || stops.length > 0, {
    error: '`from` with a stop of another line, or a stop of its own',
  });

export type Place = (typeof places)[number];
export type ProfileLine = z.infer<typeof profileLine>;
