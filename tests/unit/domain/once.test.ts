import { describe, expect, it, vi } from 'vitest';
import { once, onceForText } from '#domain/once.ts';

describe('once', () => {
  it('works something out once for the same object, and again for another', () => {
    const work = vi.fn((list: readonly number[]) => new Set(list));
    const setOf = once(work);
    const list = [1, 2];
    expect(setOf(list)).toBe(setOf(list));
    expect(setOf([1, 2])).toEqual(new Set([1, 2]));
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('does so for texts of the same letters', () => {
    const work = vi.fn((text: string) => ({ text }));
    const wrapped = onceForText(work);
    expect(wrapped('2026')).toBe(wrapped('2026'));
    expect(wrapped('2027')).toEqual({ text: '2027' });
    expect(work).toHaveBeenCalledTimes(2);
  });
});
