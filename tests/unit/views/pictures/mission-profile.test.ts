import { describe, expect, it } from 'vitest';
import { eventsByPhase } from '#domain/timeline.ts';
import { missionProfile, type MissionProfile } from '#views/pictures/mission-profile.ts';
import { boxOf } from '#views/pictures/profile/words.ts';
import { realLibrary } from '../../../support/content.ts';
import { circleBox, lineBox, outside, overlaps, type NamedBox } from '../../../support/drawing.ts';
import { libraryOf, minimal, missionEntry, timelineOf } from '../../../support/fixtures.ts';

const today = '2026-11-27';
const library = await realLibrary();

const drawings = library.missions.flatMap(({ id }) => {
  const picture = missionProfile(library, id, today);
  const timeline = library.timelines.get(id);
  const events = timeline ? eventsByPhase(timeline).flatMap((phase) => phase.events) : [];
  return picture
    ? [
        { name: `${id}, wide`, drawing: picture.wide, events },
        { name: `${id}, narrow`, drawing: picture.narrow, events },
      ]
    : [];
});

function wordBoxes({ words, fontSize, bodies }: MissionProfile): NamedBox[] {
  return [
    ...words.map((item) => ({ name: item.lines.join(' '), ...boxOf(item, fontSize) })),
    ...bodies.map(({ name, at }) => lineBox({ text: name, ...at, anchor: 'middle' }, fontSize)),
  ];
}

function stopBoxes({ stops, radius }: MissionProfile): NamedBox[] {
  return stops.map(({ mark, x, y }) => circleBox(mark, x, y, radius));
}

/** Boxes along the lines, as wide as these are drawn. */
function lineBoxes({ stretches }: MissionProfile): NamedBox[] {
  return stretches.flatMap(({ points }) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index] ?? to;
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2);
      return Array.from({ length: steps + 1 }, (_, step) => {
        const share = steps === 0 ? 0 : step / steps;
        const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
        return circleBox('a line', x, y, 2);
      });
    }),
  );
}

const stop = (place: 'earth' | 'lunar-orbit' | 'surface', id: string) => ({
  place,
  id,
  label: `At ${id}`,
  sources: ['agency'],
});

type Profile = NonNullable<Parameters<typeof missionEntry>[1]>['profile'];

function picture(profile: Profile, state: 'happened' | 'called-off' = 'happened') {
  const modules = (['orbiter', 'lander', 'rover'] as const).map((id) => ({
    id,
    kind: id,
    names: { en: id.replace(/^./, (letter) => letter.toUpperCase()) },
    role: 'Flies.',
    sources: ['agency'],
  }));
  const events = [
    { ...minimal.event, id: 'earlier', date: '2024' },
    { ...minimal.event, state },
  ];
  return missionProfile(
    libraryOf({
      missions: [missionEntry('chang-e-7', { modules, profile })],
      timelines: new Map([['chang-e-7', timelineOf({ events })]]),
    }),
    'chang-e-7',
    today,
  );
}

describe('the route of every mission', () => {
  it('is drawn', () => {
    expect(drawings.length).toBe(2 * library.missions.length);
  });

  it.each(drawings)('bears the numbers and states of the list: $name', ({ drawing, events }) => {
    const shapes = {
      happened: 'done',
      planned: 'planned',
      'called-off': 'called-off',
      missed: 'called-off',
    };
    const expected = new Map(events.map(({ number, state }) => [String(number), shapes[state]]));
    const wrong = drawing.stops.filter(({ mark, shape }) =>
      /\d/.test(mark) ? expected.get(mark) !== shape : shape !== 'planned',
    );
    expect(wrong).toEqual([]);
  });

  it.each(drawings)('shows no stop twice: $name', ({ drawing }) => {
    const marks = drawing.stops.map(({ mark }) => mark);
    expect(marks).toEqual([...new Set(marks)]);
  });

  it.each(drawings)('has nothing outside: $name', ({ drawing }) => {
    const boxes = [...wordBoxes(drawing), ...stopBoxes(drawing), ...lineBoxes(drawing)];
    expect(outside(boxes, drawing)).toEqual([]);
  });

  it.each(drawings)('has no words over words or stops: $name', ({ drawing }) => {
    expect(overlaps([...wordBoxes(drawing), ...stopBoxes(drawing)])).toEqual([]);
  });

  it.each(drawings)('has no words over lines: $name', ({ drawing }) => {
    const lines = lineBoxes(drawing);
    const crossed = wordBoxes(drawing).filter((box) =>
      lines.some((line) => overlaps([box, line]).length > 0),
    );
    expect(crossed.map(({ name }) => name)).toEqual([]);
  });

  it.each(drawings)('runs at 0, 45 and 90 degrees only: $name', ({ drawing }) => {
    const odd = drawing.stretches.filter(({ points }) =>
      points.slice(1).some((to, index) => {
        const from = points[index] ?? to;
        const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
        return dx > 0.01 && dy > 0.01 && Math.abs(dx - dy) > 0.01;
      }),
    );
    expect(odd).toEqual([]);
  });
});

describe('what has not flown', () => {
  it.each(['chang-e-7', 'chang-e-8'])('is drawn as planned only: %s', (id) => {
    const { wide } = missionProfile(library, id, today) ?? {};
    expect(wide?.stretches.filter(({ isFlown }) => isFlown)).toEqual([]);
    expect(wide?.ends.filter(({ isFlown }) => isFlown)).toEqual([]);
    expect(wide?.stops.filter(({ shape }) => shape === 'done')).toEqual([]);
  });

  it('is said in the caption', () => {
    expect(missionProfile(library, 'chang-e-7', today)?.caption).toContain('only planned');
    expect(missionProfile(library, 'chang-e-6', today)?.caption).not.toContain('planned');
  });
});

describe('the relay of a mission', () => {
  it('is named where it is left out of the picture', () => {
    const captions = ['chang-e-6', 'queqiao-2'].map(
      (id) => missionProfile(library, id, today)?.caption,
    );
    expect(captions).toEqual([
      expect.stringContaining('The relay Queqiao-2 is not drawn.'),
      expect.not.stringContaining('relay'),
    ]);
  });
});

describe('the route of a mission', () => {
  const launch = { place: 'earth' as const, event: 'launch' };
  const all = ['orbiter', 'lander', 'rover'];

  it('is left out where none is written down', () => {
    expect(picture(undefined)).toBeUndefined();
  });

  it('says in caption and text that it is not to scale', () => {
    const drawn = picture([{ craft: all, stops: [launch] }]);
    expect(drawn?.caption).toContain('not to scale');
    expect(drawn?.alt).toContain('not to scale');
  });

  it('draws the Moon also where nothing reaches it', () => {
    const paths = picture([{ craft: all, stops: [launch] }])?.wide.bodies.map(({ path }) => path);
    expect(paths).toHaveLength(2);
    expect(paths?.join('')).not.toMatch(/NaN|Infinity/);
  });

  it('numbers events as the list does, and gives letters to what is planned', () => {
    const drawn = picture([{ craft: all, stops: [launch, stop('lunar-orbit', 'orbit')] }]);
    expect(drawn?.wide.stops.map(({ mark, shape }) => [mark, shape])).toEqual([
      ['2', 'done'],
      ['A', 'planned'],
    ]);
  });

  it('calls all craft together by the name of the mission, others by their own', () => {
    const drawn = picture([
      { craft: all, stops: [launch, stop('lunar-orbit', 'orbit')] },
      { craft: ['lander', 'rover'], from: 'orbit', stops: [stop('surface', 'landing')] },
      { craft: ['orbiter'], from: 'orbit', stops: [] },
    ]);
    const names = drawn?.wide.words.filter(({ isName }) => isName);
    expect(names?.map(({ lines }) => lines.join(' '))).toEqual([
      "Chang'e-7",
      'Lander and rover',
      'Orbiter',
    ]);
  });

  it.each([
    ['happened' as const, 0],
    ['called-off' as const, 1],
  ])('crosses a launch out only if it was called off: %s', (state, count) => {
    const drawn = picture([{ craft: all, stops: [launch, stop('surface', 'landing')] }], state);
    expect(drawn?.wide.crosses).toHaveLength(count);
  });

  it('ends a line with a bar where its craft stays, not where others take over', () => {
    const drawn = picture([
      { craft: all, stops: [launch, stop('surface', 'landing')] },
      { craft: ['rover'], from: 'landing', stops: [] },
      { craft: ['lander'], from: 'landing', stops: [] },
    ]);
    expect(drawn?.wide.ends).toHaveLength(2);
  });

  it('runs from Earth to Moon: to the right where it is wide, downwards where it is narrow', () => {
    const drawn = picture([
      { craft: all, stops: [launch, stop('lunar-orbit', 'orbit'), stop('surface', 'landing')] },
    ]);
    const places = (drawing: MissionProfile | undefined, axis: 'x' | 'y') =>
      drawing?.stops.map((at) => at[axis]) ?? [];
    for (const list of [places(drawn?.wide, 'x'), places(drawn?.narrow, 'y')]) {
      expect(list).toHaveLength(3);
      expect(list).toEqual(list.toSorted((a, b) => a - b));
    }
  });
});
