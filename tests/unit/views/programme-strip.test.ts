import { describe, expect, it } from 'vitest';
import type { Library } from '#domain/library.ts';
import { programmeParts } from '#domain/programme.ts';
import { textWidth } from '#lib/text-width.ts';
import {
  layouts,
  placeOf,
  stripOf,
  yearMarks,
  type LabelView,
  type StripView,
} from '#views/programme-strip.ts';
import { realLibrary } from '../../support/content.ts';
import { libraryOf, missionEntry } from '../../support/fixtures.ts';
import { programme, today } from '../../support/programme.ts';

const yearAt = (year: number) => placeOf(Date.UTC(year, 0, 1));
const stripsOf = (library: Library) =>
  new Map(
    programmeParts(library).map((part) => [part.entry.id, stripOf(part, library, today)] as const),
  );
const strips = stripsOf(programme);
const plannedFor = (...dates: string[]) => {
  const plans = dates.map((planned, index) => ({
    stated: `${2020 + index}`,
    by: 'CNSA',
    planned,
    sources: ['agency'],
  }));
  return stripsOf(libraryOf({ missions: [missionEntry('chang-e-8', { plans })] })).get('chang-e-8');
};
const textsOf = (strip: StripView | undefined) => [
  ...new Set(strip?.labels.map(({ text }) => text)),
];

describe('the scale', () => {
  it('runs evenly from 2004 to the end of 2035', () => {
    expect([yearAt(2004), yearAt(2020), yearAt(2036)]).toEqual([0, 50, 100]);
  });

  it('names every fifth year', () => {
    const years = [2005, 2010, 2015, 2020, 2025, 2030, 2035];
    expect(yearMarks()).toEqual(years.map((year) => ({ x: yearAt(year), text: String(year) })));
  });
});

describe('what flew', () => {
  it('reaches from the launch to the end', () => {
    const { from = NaN, to = NaN, end } = strips.get('chang-e-1')?.flown ?? {};
    expect(end).toBe('known');
    expect([from > yearAt(2007), to > yearAt(2009), to < yearAt(2010)]).toEqual([true, true, true]);
    expect(textsOf(strips.get('chang-e-1'))).toEqual(['2007–2009']);
  });

  it('is open where its end is not known', () => {
    expect(strips.get('chang-e-4')?.flown?.end).toBe('unknown');
  });

  it('reaches to today while it is in flight', () => {
    expect(strips.get('chang-e-6')?.flown?.to).toBe(placeOf(Date.parse(today)));
    expect(textsOf(strips.get('chang-e-6'))).toEqual(['since 2024']);
  });
});

describe('what is planned', () => {
  it.each([
    ['2029~', { from: yearAt(2029), to: yearAt(2030), isApproximate: true }],
    ['2029', { from: yearAt(2029), to: yearAt(2030), isApproximate: false }],
    ['[2028..2029]', { from: yearAt(2028), to: yearAt(2030), isApproximate: false }],
  ])('is as wide as it is known, and open where it is about: %s', (date, planned) => {
    expect(plannedFor(date)?.planned).toEqual(planned);
  });

  it('is narrow where the month is known', () => {
    const { from = NaN, to = NaN } = plannedFor('2029-05')?.planned ?? {};
    expect(to - from).toBeCloseTo((yearAt(2030) - yearAt(2029)) / 12, 1);
  });

  it('is not drawn outside the scale, nor are its earlier plans', () => {
    expect(plannedFor('2036', '2040')).toMatchObject({
      planned: undefined,
      earlier: [],
      labels: [],
    });
  });

  it('ends with the scale where it goes on beyond it', () => {
    expect(plannedFor('[2034..2039]')?.planned?.to).toBe(100);
  });
});

describe('a launch that was called off', () => {
  it('is a cross where this was stated, and nothing flown or planned', () => {
    expect(strips.get('chang-e-7')).toMatchObject({
      flown: undefined,
      planned: undefined,
      calledOff: placeOf(Date.UTC(2026, 7, 23)),
    });
    expect(textsOf(strips.get('chang-e-7'))).toContain('called off, 23 Aug 2026');
  });
});

describe('a mission without a plan', () => {
  it('has an empty strip', () => {
    expect(strips.get('queqiao-2')).toMatchObject({
      flown: undefined,
      planned: undefined,
      calledOff: undefined,
      earlier: [],
      labels: [],
    });
  });
});

describe('earlier plans', () => {
  it('lie above the marks, the oldest on top, each in a lane of its own', () => {
    const strip = plannedFor('2024', '2026', '2028', '2029');
    const heights = [...(strip?.earlier.map(({ y }) => y) ?? []), strip?.y];
    expect(heights).toEqual([...new Set(heights)].toSorted((a = 0, b = 0) => a - b));
    expect(strip?.earlier.map(({ from }) => from)).toEqual([2024, 2026, 2028].map(yearAt));
  });

  it('say for when and in which years they were stated', () => {
    expect(textsOf(plannedFor('2028~', '2028', '2029'))).toEqual(['2028, said 2020–2021', '2029']);
  });

  it('are as wide as they were known', () => {
    expect(strips.get('station')?.earlier).toMatchObject([{ from: yearAt(2026), to: 100 }]);
  });
});

/** The stretch of a strip that a label takes, in pixels. */
function stretchOf({ text, x, gap, anchor }: LabelView, width: number) {
  const length = textWidth(text, 12);
  const place = (x / 100) * width + gap;
  return anchor === 'start'
    ? { from: place, to: place + length }
    : { from: place - length, to: place };
}

const forms = [
  '2029-05-03T09:27Z',
  '2029-09-23',
  '2029-09-23~',
  '2029-09',
  '2029-09~',
  '2029',
  '2029~',
  '2034',
  '[2029-09-10..2029-09-11]',
  '[2029-09-10..2029-09-23]',
  '[2029-09-30..2029-12-23]',
  '[2026-12-31..2027-01-01]',
  '[2026-12-30..2027-09-23]',
  '[2029-09..2029-10]',
  '[2029-09..2029-11]',
  '[2026-12..2027-09]',
  '[2033-09..2033-11]',
  '[2028..2029]',
  '[2027..2035]',
  '[2020-09-20..2020-11-30]',
  '[2010..2030]',
  '[2000..2040]',
];
const calledOffOn = ['2026-09-23', '2026-09-30~', '2026-09', '[2026-09-20..2026-09-30]'];

function calledOffStrip(stated: string): StripView | undefined {
  const plans = [{ stated, by: 'CNSA', planned: 'called-off', sources: ['agency'] }];
  return stripsOf(libraryOf({ missions: [missionEntry('chang-e-8', { plans })] })).get('chang-e-8');
}

/** A strip for each form of a plan, alone and as the one before that which stands. */
const formStrips = [
  ...forms.map((form) => ({ id: form, strip: plannedFor(form) })),
  ...forms.map((form) => ({ id: `${form} given up`, strip: plannedFor(form, '2033') })),
  ...calledOffOn.map((day) => ({ id: `called off on ${day}`, strip: calledOffStrip(day) })),
].flatMap(({ id, strip }) => (strip === undefined ? [] : [{ id, strip }]));

const drawnStrips = [
  ...[...stripsOf(await realLibrary())].map(([id, strip]) => ({ id, strip })),
  ...formStrips,
];
const widths = [
  { layout: 'narrow', width: layouts.narrow.least },
  { layout: 'narrow', width: 358 },
  { layout: 'narrow', width: layouts.narrow.most },
  { layout: 'wide', width: layouts.wide.least },
  { layout: 'wide', width: layouts.wide.most },
] as const;

describe.each(widths)('labels on a $layout strip of $width pixels', ({ layout, width }) => {
  const shown = ({ labels }: StripView) =>
    labels.filter((label) => label.layout === 'any' || label.layout === layout);

  it.each(drawnStrips)('lie within it: $id', ({ strip }) => {
    const stretches = shown(strip).map((label) => stretchOf(label, width));
    expect(stretches.filter(({ from, to }) => from < 0 || to > width)).toEqual([]);
  });

  it.each(drawnStrips)('do not overlap: $id', ({ strip }) => {
    const heights = shown(strip).map(({ y }) => y);
    expect(heights).toEqual([...new Set(heights)]);
  });

  it.each(drawnStrips)('are all there: $id', ({ strip }) => {
    expect(shown(strip).map(({ text }) => text)).toEqual(textsOf(strip));
  });
});
