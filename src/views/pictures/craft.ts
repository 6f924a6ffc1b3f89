import type { ModuleKind } from '#schemas/mission.ts';

/**
 * The picture of a kind of craft: drawn once, from a few strokes, and never the shape of a real one.
 * Drawing units; the origin is the middle of the upper edge.
 */
export interface Craft {
  width: number;
  height: number;
  /** Open strokes such as legs, behind the bodies. */
  strokes: string;
  /** Closed bodies from back to front, each hiding what lies behind. */
  bodies: readonly string[];
  /** Thin lines on the surface. */
  details: string;
  /** Where payloads stand on the body: from top to bottom, out to `edge` on either side. */
  zone: { top: number; bottom: number; edge: number };
}

const wheel = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const footpad = (x: number, y: number, half: number) =>
  `M${x - half} ${y}h${2 * half}l-4 6h${8 - 2 * half}z`;
const nozzle = (top: number, neck: number, mouth: number, length: number) =>
  `M${-neck} ${top}L${-mouth} ${top + length}H${mouth}L${neck} ${top}z`;

export const craft: Record<ModuleKind, Craft> = {
  orbiter: {
    width: 248,
    height: 152,
    bodies: [
      'M-44 2H44L60 16H-60z',
      nozzle(124, 14, 26, 26),
      'M-60 16H60V124H-60z',
      'M-124 74H-70V110H-124z',
      'M70 74H124V110H70z',
    ],
    strokes: 'M-70 92H-60M60 92H70',
    details:
      'M-60 24H60M-60 66H60M-60 116H60M-106 74V110M-88 74V110M-124 92H-70M106 74V110M88 74V110M70 92H124M-30 66V116M0 66V116M30 66V116',
    zone: { top: 26, bottom: 64, edge: 60 },
  },
  capsule: {
    width: 96,
    height: 76,
    bodies: [
      'M-20 8Q0 -4 20 8C32 26 44 40 47 54Q47 62 40 65Q0 82 -40 65Q-47 62 -47 54C-44 40 -32 26 -20 8z',
    ],
    strokes: '',
    details: 'M-46 55Q0 70 46 55M-20 9Q0 20 20 9M-7 28a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z',
    zone: { top: 38, bottom: 58, edge: 40 },
  },
  lander: {
    width: 224,
    height: 150,
    bodies: [
      nozzle(106, 12, 24, 26),
      footpad(-98, 142, 14),
      footpad(98, 142, 14),
      footpad(-46, 136, 11),
      footpad(46, 136, 11),
      'M-54 20H54V32H-54z',
      'M-60 32H60L74 46V92L60 106H-60L-74 92V46z',
    ],
    strokes:
      'M-74 52L-98 142M-66 100L-90 112M74 52L98 142M66 100L90 112M-40 106L-46 136M40 106L46 136M44 20V6M36 2L52 10',
    details: 'M-74 46H74M-74 92H74M-24 46V92M24 46V92M-54 26H54',
    zone: { top: 48, bottom: 90, edge: 74 },
  },
  ascender: {
    width: 114,
    height: 104,
    bodies: [
      nozzle(90, 9, 17, 14),
      'M-21 26A21 22 0 0 1 21 26V46H-21z',
      wheel(-30, 31, 17),
      wheel(30, 31, 17),
      'M-46 46H46L56 56V82L48 90H-48L-56 82V56z',
    ],
    strokes: '',
    details: 'M-56 56H56M-56 82H56M-47 31H-13M13 31H47',
    zone: { top: 57, bottom: 81, edge: 56 },
  },
  rover: {
    width: 124,
    height: 96,
    bodies: [
      wheel(-32, 78, 9),
      wheel(9, 78, 9),
      wheel(50, 78, 9),
      wheel(-44, 82, 12),
      wheel(-3, 82, 12),
      wheel(38, 82, 12),
      'M-62 20L-8 30V36L-62 26z',
      'M8 4H34V15H8z',
      'M-44 36H44V62H-44z',
    ],
    strokes: 'M21 15V36M-44 82L-20 62M-3 82L-20 62M38 82L20 62M-30 30V36',
    details:
      'M-44 54H44M17 7V12M25 7V12M-47 82a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M-6 82a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M35 82a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M-44 23V29M-26 27V33',
    zone: { top: 38, bottom: 60, edge: 44 },
  },
  hopper: {
    width: 112,
    height: 88,
    bodies: [
      'M-24 70L-30 80H-16L-20 70zM24 70L30 80H16L20 70z',
      footpad(-48, 80, 8),
      footpad(48, 80, 8),
      footpad(-8, 82, 6),
      footpad(8, 82, 6),
      'M-20 26A20 20 0 0 1 20 26z',
      'M-34 26H34L42 36V60L34 70H-34L-42 60V36z',
    ],
    strokes: 'M-42 42L-48 80M42 42L48 80M-8 70V82M8 70V82M-42 50L-54 44M42 50L54 44',
    details: 'M-42 36H42M-42 60H42M-20 20H20M0 6V26',
    zone: { top: 37, bottom: 59, edge: 42 },
  },
  robot: {
    width: 92,
    height: 116,
    bodies: [
      wheel(-30, 104, 11),
      wheel(30, 104, 11),
      'M-42 84H42V98H-42z',
      'M-22 34H22L18 84H-18z',
      'M-14 6H14V26H-14z',
    ],
    strokes: 'M0 26V34M-22 40L-42 54L-32 74M22 40L42 54L32 74M-36 76l4 -3l4 4M36 76l-4 -3l-4 4',
    details: 'M-9 14H9M-42 91H42M-21 44H21M-19 74H19',
    zone: { top: 46, bottom: 72, edge: 20 },
  },
  satellite: {
    width: 252,
    height: 168,
    bodies: [
      'M-86 26Q0 112 86 26Q0 46 -86 26z',
      'M-32 76H32V146H-32z',
      'M-126 92H-46V126H-126z',
      'M46 92H126V126H46z',
      'M-18 146H18L12 156H-12z',
    ],
    strokes: 'M-46 109H-32M32 109H46M-12 64L-20 76M12 64L20 76M-50 33L0 4L50 33M0 4V36M-6 4H6',
    details:
      'M-106 92V126M-86 92V126M-66 92V126M-126 109H-46M106 92V126M86 92V126M66 92V126M46 109H126M-32 86H32M-32 136H32M-43 34Q-30 60 -14 67M43 34Q30 60 14 67M0 36V69',
    zone: { top: 92, bottom: 132, edge: 32 },
  },
};
