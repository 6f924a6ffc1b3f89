import { describe, expect, it } from 'vitest';
import type { ContentFile } from '#checks/content-file.ts';
import { contentFiles, realLibrary } from '../support/content.ts';

const [missions, payloads, partners, events, stages, results, stories, glossary] =
  await Promise.all([
    contentFiles('missions'),
    contentFiles('payloads'),
    contentFiles('partners'),
    contentFiles('events'),
    contentFiles('programme'),
    contentFiles('results'),
    contentFiles('stories'),
    contentFiles('glossary'),
  ]);
const entries = [...missions, ...payloads, ...partners, ...stories];
const payloadStories = Map.groupBy((await realLibrary()).payloads, ({ data }) => data.origin);

/** The words that a reader sees: components and Markdown taken away. */
function wordCount({ body }: Pick<ContentFile, 'body'>): number {
  const text = body.replace(/<Fact [^>]*>/g, 'value').replace(/<[^>]+>/g, ' ');
  return text
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

interface Passage {
  /** File and field, or file and line. */
  place: string;
  text: string;
}

/** Words of others, which stay as they are. */
const quoted = new Set(['quotations', 'pinyin', 'native', 'also']);

function passagesIn(data: unknown, place: string): Passage[] {
  if (typeof data === 'string') return [{ place, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !quoted.has(key))
    .flatMap(([key, value]) => passagesIn(value, `${place} ${key}`));
}

function linesOf({ path, body, bodyLine }: ContentFile): Passage[] {
  return body.split('\n').map((text, index) => ({ place: `${path}:${bodyLine + index}`, text }));
}

const ownText = [...entries, ...events, ...stages, ...results, ...glossary].flatMap((file) => [
  ...passagesIn(file.data, file.path),
  ...linesOf(file),
]);

describe('the story', () => {
  it.each(missions.map((file) => ({ id: file.id, words: wordCount(file) })))(
    'of a mission has 400 to 900 words: $id',
    ({ words }) => {
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThanOrEqual(900);
    },
  );

  it.each([
    { origin: 'international', from: 'a partner', least: 120, why: 'it is told in full' },
    { origin: 'chinese', from: 'China', least: 40, why: 'less is published about it' },
  ] as const)('of a payload from $from has $least words at least, as $why', ({ origin, least }) => {
    const counts = (payloadStories.get(origin) ?? []).map(
      (entry) => [entry.id, wordCount(entry)] as const,
    );
    expect(counts).not.toEqual([]);
    expect(counts.filter(([, words]) => words < least)).toEqual([]);
  });

  it.each(stories.map((file) => ({ id: file.id, words: wordCount(file) })))(
    'that connects them has 500 to 1,200 words: $id',
    ({ words }) => {
      expect(words).toBeGreaterThanOrEqual(500);
      expect(words).toBeLessThanOrEqual(1200);
    },
  );

  it.each(entries)('cites sources or shows facts that do: $path', ({ body }) => {
    expect(body).toMatch(/<(Cite|Fact)\s/);
  });
});

describe('our own text', () => {
  it.each([
    ["writes Chang'e one way, with a straight apostrophe", /\bChang(?:[’‘`´ʼ-]e\b|e[-\s]?\d)/],
    ["writes Chang'e with a small e, but in titles quoted", /\bChang'E(?![^“]*”)/],
    ['has no double spaces within a line', /\S {2,}\S/],
    ['holds no note to ourselves', /\b(TODO|FIXME|TBD|XXX|lorem ipsum)\b/],
    ['holds no raw HTML link, which would miss the base path', /<a\s/],
    ['links to pages of the site by their permanent addresses', /\]\(\/[^)#]*[^/)#](?:#[^)]*)?\)/],
    ['aligns no table column, which the Content-Security-Policy would block', /^\|?\s*:?-+:/],
  ])('%s', (_rule, mistake) => {
    const found = ownText.filter(({ text }) => mistake.test(text));
    expect(found.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});
