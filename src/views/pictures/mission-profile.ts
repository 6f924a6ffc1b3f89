import { entryOf, type Library } from '#domain/library.ts';
import type { Point } from '#lib/rounded-path.ts';
import type { Shape } from '#views/status.ts';
import type { Picture } from './picture.ts';
import { earthBody, moonBody, type Body } from './profile/bodies.ts';
import { narrow, wide, type Form } from './profile/form.ts';
import { profileLines, type Line } from './profile/lines.ts';
import { placeStops } from './profile/places.ts';
import { stretchesOf, type Stretch } from './profile/routes.ts';
import { wordsOf, type Words } from './profile/words.ts';

export interface StopView extends Point {
  mark: string;
  shape: Shape;
}

/** The route of a mission in one of its forms. */
export interface MissionProfile {
  width: number;
  height: number;
  radius: number;
  fontSize: number;
  bodies: Body[];
  stretches: Stretch[];
  /** Bars where a craft stays. */
  ends: { path: string; isFlown: boolean }[];
  /** Crosses behind launches that were called off. */
  crosses: string[];
  stops: StopView[];
  words: Words[];
}

/** A cross on the line that a stop would have begun. */
function cross({ x, y }: Point, { isWide, radius }: Form): string {
  const [left, top] = isWide ? [x + 2 * radius, y - 7] : [x - 7, y + 2 * radius];
  return `M${left} ${top}l14 14m0-14l-14 14`;
}

function draw(lines: readonly Line[], form: Form): MissionProfile {
  const places = placeStops(lines, form);
  const { width, radius, fontSize } = form;
  const stops = [...places.stops].map(([{ mark, shape }, at]) => ({ mark, shape, ...at }));
  return {
    width,
    height: places.height,
    radius,
    fontSize,
    bodies: [earthBody(form, places), moonBody(form, places)],
    stretches: lines.flatMap((line) => stretchesOf(line, places, form)),
    ends: [...places.ends].map(([{ path }, { x, y }]) => ({
      path: `M${x - 8} ${y}h16`,
      isFlown: path.at(-1)?.isFlown ?? false,
    })),
    crosses: stops.filter(({ shape }) => shape === 'called-off').map((stop) => cross(stop, form)),
    stops,
    words: wordsOf(lines, places, form),
  };
}

function captionOf(lines: readonly Line[], relay: string | undefined): string {
  const stops = lines.flatMap(({ path }) => path);
  const [hasNumbers, hasLetters] = [/\d/, /[A-Z]/].map((pattern) =>
    stops.some(({ mark }) => pattern.test(mark)),
  );
  const parts = [
    'The route of each craft, not to scale.',
    hasNumbers ? 'The numbers are those of the list of events below.' : '',
    hasLetters
      ? 'Dashed lines and letters are only planned; what is not published is not drawn.'
      : '',
    relay === undefined ? '' : `The relay ${relay} is not drawn.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The route of a mission and of each craft, in the manner of a metro map. */
export function missionProfile(
  library: Library,
  id: string,
  today: string,
): Picture<MissionProfile> | undefined {
  const mission = entryOf(library.missions, id);
  const { names, relay } = mission.data;
  const lines = profileLines(library, mission, today);
  if (lines.length === 0) return undefined;
  const craft = [...new Set(lines.map(({ name }) => name))];
  return {
    alt: `The route of ${names.en} between Earth and Moon, not to scale, with a line each for: ${craft.join('; ')}`,
    caption: captionOf(lines, relay && entryOf(library.missions, relay).data.names.en),
    wide: draw(lines, wide),
    narrow: draw(lines, narrow),
  };
}
