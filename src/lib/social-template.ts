import { site } from '#site.config.ts';
import { darkColor as color } from './dark-colors.ts';
import { socialColumn, socialSize, type SocialContent } from './social-content.ts';

type StatusShape = NonNullable<SocialContent['status']>['shape'];
type Style = Record<string, string | number>;

/** An element as satori takes it. */
interface Drawn {
  type: 'div';
  props: { style: Style; children: readonly Drawn[] | string };
}

/** Faces of `social-faces.ts`, each followed by those that have the letters it lacks. */
const display = 'Newsreader, Newsreader Extended, Noto Sans SC';
const text = 'Inter, Inter Extended, Noto Sans SC';

function box(style: Style, ...children: Drawn[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function words(style: Style, children: string): Drawn {
  return {
    type: 'div',
    props: { style: { display: 'block', textWrap: 'balance', ...style }, children },
  };
}

/** A disc of 22 pixels with its rim. */
function disc(role: string, style: Style, ...inside: Drawn[]): Drawn {
  const round = { width: 16, height: 16, borderRadius: 11, border: `3px solid ${color(role)}` };
  return box({ ...round, ...style }, ...inside);
}

function bar(angle: number): Drawn {
  const place = { position: 'absolute', left: 0, top: 9.5, width: 22, height: 3 };
  return box({ ...place, background: color('called-off'), transform: `rotate(${angle}deg)` });
}

/** The left half of what the rim of a disc holds. */
function half(role: string): Drawn {
  return box({ width: 8, height: 16, borderRadius: '8px 0 0 8px', background: color(role) });
}

/** The shapes of a status, as the pages have them, each with the role that colours its words. */
const shapes: Record<StatusShape, { role: string; draw: () => Drawn }> = {
  done: { role: 'done', draw: () => disc('done', { background: color('done') }) },
  'under-way': { role: 'planned', draw: () => disc('planned', {}, half('planned')) },
  planned: { role: 'planned', draw: () => disc('planned', {}) },
  'called-off': {
    role: 'called-off',
    draw: () => box({ position: 'relative', width: 22, height: 22 }, bar(45), bar(-45)),
  },
};

/** Sizes of a title in pixels, each with the small letters it has room for: in all and in a word. */
const titleSteps = [
  { size: 108, letters: 10, word: 11 },
  { size: 84, letters: 24, word: 14 },
  { size: 66, letters: 40, word: 17 },
  { size: 58, letters: 58, word: 19 },
  { size: 50, letters: 74, word: 22 },
  { size: 43, letters: Infinity, word: Infinity },
];

/** Width of a word in small letters; a capital is as wide as one and a half. */
function wordWidth(word: string): number {
  return word.length + (word.match(/\p{Lu}/gu)?.length ?? 0) / 2;
}

/** A way to lay a picture out. */
export interface SocialLayout {
  /** Size of the title in pixels. */
  size: number;
  /** How many of the other names there is room for. */
  names: number;
}

/** The ways to lay a picture out, the best first; the last has room for all but the absurd. */
export function socialLayouts({ title, names }: SocialContent): SocialLayout[] {
  const word = Math.max(...title.split(/\s/).map(wordWidth));
  const sizes = titleSteps
    .filter((step) => title.length <= step.letters && word <= step.word)
    .map(({ size }) => size);
  const fewer = names.map((_, index) => ({ size: Math.min(...sizes), names: index }));
  return [...sizes.map((size) => ({ size, names: names.length })), ...fewer.toReversed()];
}

/** Words cut where a picture has no room for them. */
function cut(content: string, letters: number): string {
  return content.length <= letters ? content : `${content.slice(0, letters - 1).trimEnd()}…`;
}

function title({ title }: SocialContent, fontSize: number): Drawn {
  const style = { fontFamily: display, fontSize, lineHeight: 1.06, letterSpacing: -1 };
  return words(style, cut(title, 100));
}

/** A short Chinese name that stands alone is large. */
function names({ names }: SocialContent): Drawn[] {
  const fontSize = /^\p{Script=Han}{1,6}$/u.test(names.join('')) ? 42 : 26;
  const style = { fontSize, lineHeight: 1.35, marginTop: 10, color: color('muted') };
  return names.map((name) => words(style, cut(name, 120)));
}

function status({ status }: SocialContent): Drawn[] {
  if (status === undefined) return [];
  const { role, draw } = shapes[status.shape];
  const label = words({ flex: 1, fontSize: 29, lineHeight: 1.2, color: color(role) }, status.label);
  return [box({ alignItems: 'center', gap: 14 }, draw(), label)];
}

const ruled = { borderTop: `1px solid ${color('stroke')}`, marginTop: 16, paddingTop: 14 };

function figure({ figure }: SocialContent): Drawn[] {
  if (figure === undefined) return [];
  const value = words({ fontFamily: display, fontSize: 76, lineHeight: 1 }, figure.value);
  const style = { fontSize: 27, lineHeight: 1.25, color: color('muted') };
  const what = words({ ...style, flex: 1 }, figure.words);
  return [box({ alignItems: 'baseline', gap: 18, ...ruled }, value, what)];
}

function rows({ rows }: SocialContent): Drawn[] {
  return rows.map(({ label, value }) =>
    box(
      { fontSize: 25, lineHeight: 1.3, ...ruled },
      words({ width: 130, flexShrink: 0, color: color('muted') }, label),
      words({ flex: 1 }, cut(value, 120)),
    ),
  );
}

function block(...children: Drawn[]): Drawn {
  return box({ flexDirection: 'column', flexShrink: 0 }, ...children);
}

/** The words of a social picture, laid out for satori on transparent ground. */
export function socialTemplate(content: SocialContent, layout: SocialLayout): Drawn {
  const { left, top, width, height } = socialColumn;
  const column = { flexDirection: 'column', justifyContent: 'space-between', gap: 32 };
  return box(
    {
      ...socialSize,
      paddingTop: top,
      paddingLeft: left,
      boxSizing: 'border-box',
      fontFamily: text,
      color: color('ink'),
    },
    box(
      { ...column, width, height },
      block(words({ fontFamily: display, fontSize: 32, lineHeight: 1.2 }, site.title)),
      block(title(content, layout.size), ...names(content).slice(0, layout.names)),
      block(...status(content), ...figure(content), ...rows(content)),
    ),
  );
}
