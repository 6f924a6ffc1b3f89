import { z } from 'astro/zod';
import { edtfDate, sources, text, upkeep } from './primitives.ts';

export const ilrsStates = [
  'founder',
  'signed',
  'applied',
  'through-membership',
  'institution',
  'unclear',
  'not-found',
] as const;

export const accordsStates = ['signed', 'not-signed', 'unclear', 'not-found'] as const;

function standing<State extends string>(states: readonly [State, ...State[]], meaning: string) {
  return z
    .strictObject({
      state: z.enum(states).describe(meaning),
      date: edtfDate.optional().describe('When it signed or applied, where a source says so'),
      text: text.describe('What is known, in one or two plain sentences'),
      sources: sources.optional(),
    })
    .refine(({ state, sources: cited }) => state === 'not-found' || cited !== undefined, {
      error: 'at least one source, unless nothing was found',
      path: ['sources'],
    });
}

/** Where a country stands towards the two ways of exploring the Moon together. */
export const country = z.strictObject({
  ilrs: standing(
    ilrsStates,
    'Towards the International Lunar Research Station: founder; signed; applied; only through its membership of an organisation; an institution of it only; sources disagree; nothing found',
  ).describe('The International Lunar Research Station'),
  accords: standing(
    accordsStates,
    'Towards the Artemis Accords: signed; reported as not having signed; sources disagree or are not fit to be cited; nothing found',
  ).describe('The Artemis Accords'),
  ...upkeep,
});

export type Country = z.infer<typeof country>;
export type IlrsState = Country['ilrs']['state'];
export type AccordsState = Country['accords']['state'];
