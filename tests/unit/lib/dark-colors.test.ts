import { describe, expect, it } from 'vitest';
import { darkColor } from '#lib/dark-colors.ts';

describe('darkColor', () => {
  it('is the second of the two colours of a role', () => {
    expect(darkColor('page')).toBe('#0e1116');
  });

  it('names the role that the tokens do not have', () => {
    expect(() => darkColor('glow')).toThrow('"glow"');
  });
});
