/** A component in prose as an editor types it: `<Fact of="chang-e-6" id="returned-mass" />`. */
export interface ProseTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The plain words that it stands around, where it does. */
  words: string | undefined;
  /** Where it begins in the prose. */
  index: number;
}

const tag = /<([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*(?:\/>|>(?:([^<]+)<\/\1>)?)/g;
const attribute = /([\w-]+)="([^"]*)"/g;

/** The components in the MDX of an entry, in the order of its prose. */
export function proseTags(body: string): ProseTag[] {
  return [...body.matchAll(tag)].map(({ 1: name = '', 2: attributes = '', 3: words, index }) => ({
    name,
    words,
    attributes: Object.fromEntries(
      [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]),
    ),
    index,
  }));
}

/** Ids of the terms of the glossary that prose marks, in its order, each once. */
export function termsInProse(body: string): string[] {
  const ids = proseTags(body).flatMap(({ name, attributes: { id } }) =>
    name === 'Term' && id !== undefined ? [id] : [],
  );
  return [...new Set(ids)];
}
