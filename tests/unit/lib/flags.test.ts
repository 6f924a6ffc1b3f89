import { describe, expect, it } from 'vitest';
import { flagSheet } from '#lib/flags.ts';
import { all, one, parseFragment } from '../../support/dom.ts';

describe('the file of the flags', () => {
  const sheet = parseFragment(flagSheet(['FR', 'HK']));

  it('has one flag for each code, under the code', () => {
    expect(all(sheet, 'svg > svg').map(({ id }) => id)).toEqual(['FR', 'HK']);
  });

  it('has the flag of Hong Kong for Hong Kong, not that of China', () => {
    const drawing = (root: Element, id: string) => one(root, `#${id}`).innerHTML;
    const china = parseFragment(flagSheet(['CN']));
    expect(drawing(sheet, 'HK')).not.toBe(drawing(china, 'CN'));
  });

  it('is not made with a flag missing', () => {
    expect(() => flagSheet(['FR', 'XX'])).toThrow('no flag for "XX"');
  });
});
