import { describe, expect, it } from 'vitest';
import type { Library } from '#domain/library.ts';
import { textWidth } from '#lib/text-width.ts';
import { moduleKinds } from '#schemas/mission.ts';
import type { Line } from '#views/pictures/lines.ts';
import { spacecraftPicture, type SpacecraftDrawing } from '#views/pictures/spacecraft.ts';
import { realLibrary } from '../../support/content.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
} from '../../support/fixtures.ts';

type Drawing = SpacecraftDrawing;

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const real = await realLibrary();
const forms = ['wide', 'narrow'] as const;
const hyphens = 'Wide-band infrared spectrum mineral imaging analyser of the mission';

/** A craft of each kind, stacked, with `count` payloads of each origin on each. */
function laden(count: number): Library {
  const modules = moduleKinds.map((kind, index) => ({
    id: kind,
    names: { en: `A rather long name of the ${kind}` },
    kind,
    ...(index > 0 && { carriedBy: moduleKinds[0] }),
    role: 'Flies.',
    sources: ['agency'],
  }));
  const payloads = moduleKinds.flatMap((host) =>
    (['international', 'chinese'] as const).flatMap((origin) =>
      Array.from({ length: count }, (_, index) =>
        payloadEntry(`${host}-${origin}-${index}`, {
          names: { en: index % 3 === 0 ? hyphens : 'Magnetometer' },
          mission: 'laden',
          host,
          origin,
        }),
      ),
    ),
  );
  return libraryOf({
    missions: [missionEntry('laden', { modules })],
    payloads,
    partners: [partnerEntry('cnes')],
  });
}

/** A craft that carries nothing. */
const bare = libraryOf({ missions: [missionEntry('bare')] });

/** Payloads that stand on no module: `count` without a host, and one withdrawn. */
function adriftWith(count: number): Library {
  return libraryOf({
    missions: [missionEntry('adrift')],
    payloads: [
      payloadEntry('aboard', { mission: 'adrift', host: 'lander' }),
      ...Array.from({ length: count }, (_, index) =>
        payloadEntry(`lost-${index}`, { mission: 'adrift', names: { en: hyphens } }),
      ),
      payloadEntry('dropped', {
        mission: 'adrift',
        status: { ...minimal.payload.status, state: 'withdrawn' },
      }),
    ],
    partners: [partnerEntry('cnes')],
  });
}

const adrift = adriftWith(7);

const drawings = [
  ...real.missions.map(({ id }) => [id, real] as const),
  ['laden', laden(5)] as const,
  ['laden', laden(10)] as const,
  ['laden', laden(40)] as const,
  ['adrift', adriftWith(7)] as const,
  ['adrift', adriftWith(40)] as const,
].flatMap(([id, library]) => {
  const picture = spacecraftPicture(library, id);
  const count = library.payloads.filter(({ data }) => data.mission === id).length;
  return forms.map((form) => ({ id, form, count, drawing: picture[form] }));
});

function wordsBox({ text, x, y, anchor, size }: Line): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : x - width;
  return { what: text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 };
}

/** The words that stand for payloads that are not drawn. */
function leftOut({ rows, trays }: Drawing) {
  return [...rows.flatMap(({ more }) => more), ...trays.flatMap(({ more }) => more ?? [])];
}

function linesOf(drawing: Drawing): Line[] {
  const { keys, rows, trays, note } = drawing;
  const labels = [...rows, ...trays].flatMap(({ payloads }) => payloads);
  return [
    ...keys.map(({ words }) => words),
    ...rows.flatMap(({ name, carrier }) => [...name, ...carrier]),
    ...trays.flatMap(({ title }) => title),
    ...labels.flatMap(({ name, from }) => [...name, ...from]),
    ...leftOut(drawing).flatMap(({ words }) => words),
    ...note,
  ];
}

function markersOf({ rows, trays, keys, radius }: Drawing): Box[] {
  const placed = [...rows, ...trays].flatMap(({ payloads }) => payloads);
  const points = [...placed.map(({ id, marker }) => ({ what: id, ...marker })), ...keys];
  return points.map((point) => ({
    what: 'what' in point ? point.what : point.mark,
    left: point.x - radius,
    right: point.x + radius,
    top: point.y - radius,
    bottom: point.y + radius,
  }));
}

function craftBoxes({ rows, scale }: Drawing): Box[] {
  return rows.map(({ id, x, y, craft }) => ({
    what: `the ${id}`,
    left: x - (craft.width / 2) * scale,
    right: x + (craft.width / 2) * scale,
    top: y,
    bottom: y + craft.height * scale,
  }));
}

function overlaps(boxes: readonly Box[], others: readonly Box[] = boxes): string[] {
  return boxes.flatMap((a, index) =>
    (others === boxes ? boxes.slice(index + 1) : others)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.what} over ${b.what}`),
  );
}

/** Points of a leader written as "M x y H x L x y H x". */
function pointsOf(path: string) {
  const [x1 = 0, y1 = 0, x2 = 0, x3 = 0, y3 = 0, x4 = 0] =
    path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { xs: [x1, x2, x3, x4], from: y1, to: y3 };
}

describe.each(drawings)(
  'the spacecraft of $id with $count payloads, $form',
  ({ drawing, count }) => {
    const words = linesOf(drawing).map(wordsBox);
    const placed = [...drawing.rows, ...drawing.trays].flatMap(({ payloads }) => payloads);

    it('shows or counts every payload exactly once', () => {
      const counts = leftOut(drawing).flatMap(({ words }) =>
        words.map(({ text }) => Number(/^and (\d+) more$/.exec(text)?.[1])),
      );
      const shown = new Set(placed.map(({ id }) => id)).size;
      expect(shown).toBe(placed.length);
      expect(counts.reduce((sum, left) => sum + left, shown)).toBe(count);
    });

    it('keeps words off other words, off the craft and off the marks', () => {
      expect(overlaps(words)).toEqual([]);
      expect(overlaps(words, craftBoxes(drawing))).toEqual([]);
      expect(overlaps(words, markersOf(drawing))).toEqual([]);
    });

    it('keeps craft and marks apart', () => {
      expect(overlaps(craftBoxes(drawing))).toEqual([]);
      expect(overlaps(markersOf(drawing))).toEqual([]);
    });

    it('has nothing that sticks out', () => {
      const { width, height } = drawing;
      const out = [...words, ...craftBoxes(drawing), ...markersOf(drawing)].filter(
        ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
      );
      expect(out).toEqual([]);
    });

    it('leads each mark to its words without turning back or crossing another', () => {
      for (const { payloads } of drawing.rows) {
        for (const { marker, leader } of payloads) {
          const { xs, from } = pointsOf(leader);
          expect([xs[0], from]).toEqual([marker.x, marker.y]);
          const away = xs.toSorted((a, b) => Math.sign((xs[3] ?? 0) - marker.x) * (a - b));
          expect(xs).toEqual(away);
        }
        for (const anchor of ['start', 'end']) {
          const leaders = payloads
            .filter(({ name }) => name[0]?.anchor === anchor)
            .map(({ leader }) => pointsOf(leader))
            .toSorted((a, b) => a.from - b.from);
          const ends = leaders.map(({ to }) => to);
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        }
      }
    });
  },
);

describe('spacecraftPicture', () => {
  const rowsOf = (id: string) => spacecraftPicture(real, id).wide.rows;
  const traysOf = (library: Library, id: string) => spacecraftPicture(library, id).wide.trays;

  it('stacks Chang’e-6 as it flew, each craft named with what carries it', () => {
    const rows = rowsOf('chang-e-6').map(({ name, carrier }) =>
      [...name, ...carrier].map(({ text }) => text),
    );
    expect(rows).toEqual([
      ['Mini rover', 'Carried by: Lander'],
      ['Ascender', 'Carried by: Lander'],
      ['Lander', 'Carried by: Orbiter'],
      ['Returner', 'Carried by: Orbiter'],
      ['Orbiter'],
    ]);
  });

  it('puts a payload on its host and says who sent it', () => {
    const lander = rowsOf('chang-e-6').find(({ id }) => id === 'lander');
    const dorn = lander?.payloads.find(({ id }) => id === 'dorn');
    expect(dorn).toMatchObject({ mark: 'international', from: [{ text: 'CNES · France' }] });
  });

  it('shows payloads without a published host apart from the craft', () => {
    const [tray] = traysOf(adrift, 'adrift');
    expect(tray?.title[0]?.text).toBe('Host module not published');
    expect(tray?.payloads).toHaveLength(7);
  });

  it('does not grow with payloads beyond those that fit, and leads to the list of all', () => {
    const [most, beyond] = [laden(40), laden(400)].map(
      (library) => spacecraftPicture(library, 'laden').wide,
    );
    expect(beyond?.height).toBe(most?.height);
    const [more] = beyond?.rows[0]?.more ?? [];
    expect(more).toMatchObject({
      words: [{ text: 'and 388 more' }],
      href: '/payloads/mission/laden/',
    });
  });

  it('crosses out what was withdrawn', () => {
    const tray = traysOf(real, 'chang-e-7').find(({ title }) =>
      title[0]?.text.includes('Withdrawn'),
    );
    expect(tray?.payloads).toMatchObject([{ id: 'rashid-2', mark: 'withdrawn' }]);
  });

  it('explains the marks that it uses, and no others', () => {
    const marks = (library: Library, id: string) =>
      spacecraftPicture(library, id).wide.keys.map(({ mark }) => mark);
    expect(marks(laden(1), 'laden')).toEqual(['chinese', 'international']);
    expect(marks(adrift, 'adrift')).toEqual(['international']);
    expect(marks(bare, 'bare')).toEqual([]);
  });

  it('says in its caption that it is a schematic, and whose the marks are', () => {
    expect(spacecraftPicture(laden(1), 'laden').caption).toBe(
      'The craft as joined for launch, drawn apart; a schematic, not to scale. Dots mark payloads of partners abroad, squares those of the Chinese programme.',
    );
    expect(spacecraftPicture(bare, 'bare').caption).toBe('A schematic, not to scale.');
  });
});
