import { describe, expect, it } from 'vitest';
import { country } from '#schemas/country.ts';
import { minimal } from '../../support/fixtures.ts';

describe('a standing', () => {
  it.each([
    ['signed', ['agency'], true],
    ['signed', undefined, false],
    ['unclear', undefined, false],
    ['not-found', undefined, true],
    ['not-found', [], false],
  ])('that is %s with the sources %j', (state, sources, valid) => {
    const accords = { state, text: 'What is known.', ...(sources && { sources }) };
    expect(country.safeParse({ ...minimal.country, accords }).success).toBe(valid);
  });
});
