import type { Content } from './content.ts';
import { entriesWithProse, listedSources } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { shown, type Problem } from './problem.ts';

/** The components that prose may use, with the attribute each one needs. */
const components: Record<string, string> = { Fact: 'id', Cite: 'source' };

interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

const componentTag = /<([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g;
const attribute = /([\w-]+)="([^"]*)"/g;

function tagsOf(file: ContentFile): Tag[] {
  return [...file.body.matchAll(componentTag)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(attribute)].map(([, name, value]) => [name, value]),
    ),
    line: file.bodyLine + file.body.slice(0, match.index).split('\n').length - 1,
  }));
}

function tagProblem(tag: Tag, factIds: ReadonlySet<string>, sourceIds: ReadonlySet<string>) {
  const needed = components[tag.name];
  if (needed === undefined)
    return {
      found: `<${tag.name}>, which is no component`,
      wanted: `use one of ${Object.keys(components)
        .map((name) => `<${name}>`)
        .join(', ')}`,
    };
  const value = tag.attributes[needed];
  if (value === undefined)
    return {
      found: `<${tag.name}> without "${needed}"`,
      wanted: `write <${tag.name} ${needed}="…" />`,
    };
  const known = tag.name === 'Fact' ? factIds : sourceIds;
  if (known.has(value)) return undefined;
  return {
    found: `<${tag.name} ${needed}=${shown(value)} />, which does not exist`,
    wanted:
      tag.name === 'Fact'
        ? 'name a fact of this file'
        : 'name a source in content/sources/ or add it there first',
  };
}

/** Components in prose that do not exist or name facts and sources that do not exist. */
export function proseProblems(content: Content): Problem[] {
  const sourceIds = new Set(listedSources(content).map(({ source }) => source.id));
  return entriesWithProse(content).flatMap(({ file, data }) => {
    const facts = 'facts' in data ? (data.facts ?? []) : [];
    const factIds = new Set(facts.map(({ id }) => id));
    return tagsOf(file).flatMap((tag) => {
      const problem = tagProblem(tag, factIds, sourceIds);
      return problem ? [{ file: file.path, line: tag.line, field: 'prose', ...problem }] : [];
    });
  });
}
