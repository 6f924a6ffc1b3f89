/** A component in prose as an editor types it: `<Fact of="chang-e-6" id="returned-mass" />`. */
export interface ProseTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Where it begins in the prose. */
  index: number;
}

const tag = /<([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g;
const attribute = /([\w-]+)="([^"]*)"/g;

/** The components in the MDX of an entry, in the order of its prose. */
export function proseTags(body: string): ProseTag[] {
  return [...body.matchAll(tag)].map(({ 1: name = '', 2: attributes = '', index }) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]),
    ),
    index,
  }));
}
