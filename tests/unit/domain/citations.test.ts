import { describe, expect, it } from 'vitest';
import { marker, numberSources } from '#domain/citations.ts';

const statement = (anchor: string, ...sources: string[]) => ({
  anchor,
  label: `About ${anchor}`,
  sources,
});

describe('numberSources', () => {
  it('numbers sources in the order of their first use', () => {
    const cited = numberSources([statement('status', 'xinhua', 'esa'), statement('facts', 'cnes')]);
    expect(cited.map(({ number, source }) => [number, source])).toEqual([
      [1, 'xinhua'],
      [2, 'esa'],
      [3, 'cnes'],
    ]);
  });

  it('gives a source that is used again the number it has', () => {
    const cited = numberSources([
      statement('status', 'xinhua'),
      statement('facts', 'esa', 'xinhua'),
    ]);
    expect(cited.map(({ number, source }) => [number, source])).toEqual([
      [1, 'xinhua'],
      [2, 'esa'],
    ]);
  });

  it('cites nothing for a statement without sources', () => {
    expect(numberSources([statement('unknown-cost')])).toEqual([]);
  });
});

describe('marker', () => {
  const marks = marker(numberSources([statement('status', 'xinhua', 'esa', 'cnes')]));

  it('gives marks in ascending order, whatever the order asked for', () => {
    expect(marks(['cnes', 'xinhua'])).toEqual([
      { number: 1, source: 'xinhua' },
      { number: 3, source: 'cnes' },
    ]);
  });

  it('gives no marks for no sources', () => {
    expect(marks([])).toEqual([]);
  });
});
