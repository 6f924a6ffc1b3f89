import { describe, expect, it } from 'vitest';
import { bounds, precision } from '#domain/dates.ts';
import { eventsByPhase } from '#domain/timeline.ts';
import { missionTimeline, type MissionTimeline } from '#views/pictures/mission-timeline.ts';
import { realLibrary } from '../../../support/content.ts';
import { circleBox, lineBox, outside, overlaps, touching } from '../../../support/drawing.ts';
import { libraryOf, minimal, missionEntry, timelineOf } from '../../../support/fixtures.ts';

const today = '2026-11-27';
const library = await realLibrary();

const drawings = library.missions.flatMap(({ id }) => {
  const picture = missionTimeline(library, id, today);
  const events = eventsByPhase(
    library.timelines.get(id) ?? timelineOf({ phases: [{ id: 'none', title: 'None' }] }),
  ).flatMap((phase) => phase.events);
  return picture
    ? [
        { name: `${id}, wide`, drawing: picture.wide, events },
        { name: `${id}, narrow`, drawing: picture.narrow, events },
      ]
    : [];
});

function numbersIn({ bands, magnified }: MissionTimeline): number[] {
  return [...bands, ...magnified].flatMap(({ stops }) => stops.map(({ number }) => number));
}

/** A timeline of one phase whose events stand at these dates, drawn. */
function drawn(dates: readonly string[], day = today): MissionTimeline {
  const events = dates.map((date, index) => ({ ...minimal.event, id: `event-${index}`, date }));
  const timeline = timelineOf({ events });
  const one = libraryOf({
    missions: [missionEntry('chang-e-7')],
    timelines: new Map([['chang-e-7', timeline]]),
  });
  const picture = missionTimeline(one, 'chang-e-7', day);
  if (picture === undefined) throw new Error('no picture');
  return picture.wide;
}

describe('the time-scale picture of every mission', () => {
  it('is there', () => {
    expect(drawings.length).toBe(2 * library.missions.length);
  });

  it.each(drawings)('shows each number once, as in the list: $name', ({ drawing, events }) => {
    const numbers = numbersIn(drawing).toSorted((a, b) => a - b);
    const first = numbers[0] ?? NaN;
    expect(numbers).toEqual(numbers.map((_, index) => first + index));
    expect(events.map(({ number }) => number)).toEqual(expect.arrayContaining(numbers));
  });

  it.each(drawings)('gives each number the shape of its state: $name', ({ drawing, events }) => {
    const shapes = {
      happened: 'done',
      planned: 'planned',
      'called-off': 'called-off',
      missed: 'called-off',
    };
    const stops = [...drawing.bands, ...drawing.magnified].flatMap((part) => part.stops);
    const wrong = stops.filter(({ number, shape }) => {
      const event = events.find((candidate) => candidate.number === number);
      return event === undefined || shapes[event.state] !== shape;
    });
    expect(wrong).toEqual([]);
  });

  it.each(drawings)('has nothing outside: $name', ({ drawing }) => {
    const { radius, fontSize, bands, magnified, ticks } = drawing;
    const small = fontSize - 2;
    const boxes = [
      ...[...bands, ...magnified].flatMap(({ stops }) =>
        stops.map(({ number, x, y }) => circleBox(String(number), x, y, radius)),
      ),
      ...bands.map(({ title }) => lineBox(title, fontSize)),
      ...magnified.flatMap(({ stops }) =>
        stops.flatMap(({ words }) => (words ? [lineBox(words, fontSize)] : [])),
      ),
      ...ticks.map(({ x, text }) => circleBox(text, x, drawing.axis, small / 2)),
      ...bands.map(({ x, y, width, height }) => ({
        name: 'band',
        left: x,
        right: x + width,
        top: y,
        bottom: y + height,
      })),
    ];
    expect(outside(boxes, drawing)).toEqual([]);
  });

  it.each(drawings)('keeps the circles of a band apart: $name', ({ drawing }) => {
    const { bands, magnified, radius } = drawing;
    const touches = [...bands, ...magnified].flatMap(({ stops }) => touching(stops, radius));
    expect(touches).toEqual([]);
  });

  it.each(drawings)('keeps the circles of a band inside it: $name', ({ drawing }) => {
    const { bands, magnified, radius } = drawing;
    const out = [...bands, ...magnified].flatMap(({ stops, y, height }) =>
      stops.filter((stop) => stop.y - radius < y || stop.y + radius > y + height),
    );
    expect(out).toEqual([]);
  });

  it.each(drawings)('has no words over words or circles: $name', ({ drawing }) => {
    const { bands, magnified, radius, fontSize } = drawing;
    const boxes = [
      ...bands.map(({ title }) => lineBox(title, fontSize)),
      ...magnified.flatMap(({ stops }) => [
        ...stops.map(({ number, x, y }) => circleBox(String(number), x, y, radius)),
        ...stops.flatMap(({ words }) => (words ? [lineBox(words, fontSize)] : [])),
      ]),
    ];
    expect(overlaps(boxes)).toEqual([]);
  });

  it.each(drawings)('magnifies only crowds known to the minute: $name', ({ drawing, events }) => {
    const sparse = drawing.magnified.filter(({ stops }) => {
      const exact = stops.filter(({ number }) => {
        const { date = '' } = events.find((event) => event.number === number) ?? {};
        return ['minute', 'second'].includes(precision(date));
      });
      return exact.length < 3;
    });
    expect(sparse).toEqual([]);
  });

  it.each(drawings)('puts the phases one below the other: $name', ({ drawing }) => {
    const overlapping = drawing.bands.filter(({ y, height }, index) => {
      const next = drawing.bands[index + 1];
      return next !== undefined && next.y < y + height;
    });
    expect(overlapping).toEqual([]);
  });
});

describe('the time-scale picture', () => {
  const days = ['2024-05-03T09:27Z', '2024-05-23', '2024-06-25T06:07Z'];

  it.each([
    ['two events in an hour', ['2024-06-01T22:09Z', '2024-06-01T22:23Z'], 0],
    ['three in an hour', ['2024-06-01T22:09Z', '2024-06-01T22:16Z', '2024-06-01T22:23Z'], 1],
    ['three on a day without a time', ['2024-06-01', '2024-06-01', '2024-06-01'], 0],
  ])('magnifies %s or not', (_, crowd, count) => {
    const [launch = '', middle = '', end = ''] = days;
    expect(drawn([launch, middle, ...crowd, end]).magnified).toHaveLength(count);
  });

  it.each([
    ['before the first event', '2024-05-01', false],
    ['after the last', '2024-07-01', false],
    ['between', '2024-05-29', true],
  ])('has a line for today only inside the scale: %s', (_, day, isThere) => {
    expect(drawn(days, day).today !== undefined).toBe(isThere);
  });

  it('puts the line for today where the day begins', () => {
    const drawing = drawn(['2024-05-01', '2024-05-11', '2024-05-21'], '2024-05-11');
    const { today: line = NaN, bands } = drawing;
    const second = bands[0]?.stops.find(({ number }) => number === 2);
    const { min, max } = bounds('2024-05-11');
    expect(line).toBeLessThan(second?.x ?? 0);
    expect(max).toBeGreaterThan(min);
    expect((second?.x ?? 0) - line).toBeLessThan(30);
  });

  it('shows the phases of the flight, and says which events are in the list only', () => {
    const at = (id: string, phase: string, date: string) => ({ ...minimal.event, id, phase, date });
    const timeline = timelineOf({
      phases: ['before', 'flight', 'tests', 'service', 'after'].map((id) => ({ id, title: id })),
      events: [
        at('agreed', 'before', '2019'),
        at('launch', 'flight', '2024-05-03T09:27Z'),
        at('test', 'tests', '2024-05-10'),
        at('end', 'service', '2024-06-01T10:00Z'),
        at('paper', 'after', '2025'),
      ],
    });
    const flown = libraryOf({
      missions: [missionEntry('chang-e-7')],
      timelines: new Map([['chang-e-7', timeline]]),
    });
    const picture = missionTimeline(flown, 'chang-e-7', today);
    expect(picture?.wide.bands.map(({ title }) => title.text)).toEqual([
      'flight',
      'tests',
      'service',
    ]);
    expect(picture?.caption).toContain(
      'Events before number 2 and after number 4 are in the list only.',
    );
  });

  it('is left out where a mission has no events', () => {
    const bare = libraryOf({ missions: [missionEntry('chang-e-7')] });
    expect(missionTimeline(bare, 'chang-e-7', today)).toBeUndefined();
  });
});
