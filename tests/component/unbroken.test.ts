import { describe, expect, it } from 'vitest';
import Unbroken from '#components/site/Unbroken.astro';
import { all, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

describe('Unbroken', () => {
  it.each([
    ["Partners of Chang'e-6: all", ["Chang'e-6"]],
    ["Chang'e-5-T1, then Queqiao-2", ["Chang'e-5-T1", 'Queqiao-2']],
    ['High-resolution camera', []],
  ])('keeps names with a number whole, and every letter: %s', async (text, names) => {
    const html = await render(Unbroken, { text });
    expect(all(html, '.unbroken').map(textOf)).toEqual(names);
    expect(textOf(html)).toBe(text);
  });
});
