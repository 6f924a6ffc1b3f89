import { once } from '../domain/once.ts';
import { proseTags, type ProseTag } from '../domain/prose.ts';
import type { Content } from './content.ts';
import { entriesWithProse, factsOf, listedSources, quotationsOf } from './content.ts';
import { fieldName, shown, type Problem } from './problem.ts';

/** The components that prose may use, with the attribute each one needs and how it is written. */
const components: Record<string, { needed: string; form: string }> = {
  Fact: { needed: 'id', form: '<Fact id="…" />' },
  Cite: { needed: 'source', form: '<Cite source="…" />' },
  Quote: { needed: 'id', form: '<Quote id="…" />' },
  Term: { needed: 'id', form: '<Term id="…">words of the sentence</Term>' },
};

type Finding = Pick<Problem, 'found' | 'wanted'>;
type Entry = ReturnType<typeof entriesWithProse>[number];

function formFinding({ name, attributes, words }: ProseTag): Finding | undefined {
  const component = components[name];
  if (component === undefined)
    return {
      found: `<${name}>, which is no component`,
      wanted: `use one of ${Object.keys(components)
        .map((known) => `<${known}>`)
        .join(', ')}`,
    };
  const { needed, form } = component;
  if (attributes[needed] === undefined)
    return { found: `<${name}> without "${needed}"`, wanted: `write ${form}` };
  if (name !== 'Term' || words !== undefined) return undefined;
  return { found: `<Term id=${shown(attributes['id'])}> without words`, wanted: `write ${form}` };
}

/** Other pages show their quotations in a section, and their facts in a table, of their own. */
function placeFinding({ name, attributes }: ProseTag, { file }: Entry): Finding | undefined {
  if (file.collection === 'stories') return undefined;
  if (name === 'Quote')
    return {
      found: '<Quote>, which only stories use',
      wanted: 'quote in words, or under quotations',
    };
  if (attributes['of'] === undefined) return undefined;
  return {
    found: `<${name} of=${shown(attributes['of'])}>, which only stories use`,
    wanted: 'name a fact of this file, without "of"',
  };
}

const sourceIds = once(
  (content: Content) => new Set(listedSources(content).map(({ source }) => source.id)),
);

const termIds = once(
  ({ files }: Content) =>
    new Set(files.filter(({ collection }) => collection === 'glossary').map(({ id }) => id)),
);

function sourceFinding({ name, attributes }: ProseTag, content: Content): Finding | undefined {
  const isKnown = sourceIds(content).has(attributes['source'] ?? '');
  if (name !== 'Cite' || isKnown) return undefined;
  return {
    found: `<Cite source=${shown(attributes['source'])} />, which does not exist`,
    wanted: 'name a source in content/sources/ or add it there first',
  };
}

function termFinding({ name, attributes }: ProseTag, content: Content): Finding | undefined {
  const isKnown = termIds(content).has(attributes['id'] ?? '');
  if (name !== 'Term' || isKnown) return undefined;
  return {
    found: `<Term id=${shown(attributes['id'])}>, which does not exist`,
    wanted: 'use the name of a file in content/glossary/ or write it there first',
  };
}

/** What a fact or quotation is named of: this entry, or a mission or payload. */
function holderOf({ attributes: { of } }: ProseTag, entry: Entry, content: Content) {
  if (of === undefined) return entry;
  return [...content.missions, ...content.payloads].find(({ file }) => file.id === of);
}

function isBroken(of: string | undefined, { files }: Content): boolean {
  return files.some(({ id, collection }) => id === of && /^(missions|payloads)$/.test(collection));
}

function shownFinding(tag: ProseTag, entry: Entry, content: Content): Finding | undefined {
  const { name, attributes } = tag;
  if (name === 'Cite' || name === 'Term') return undefined;
  const holder = holderOf(tag, entry, content);
  if (holder === undefined)
    return isBroken(attributes['of'], content)
      ? undefined
      : {
          found: `<${name} of=${shown(attributes['of'])} />, which is no mission or payload`,
          wanted: 'name a file in content/missions/ or content/payloads/',
        };
  const held = name === 'Quote' ? quotationsOf(holder) : factsOf(holder);
  if (held.some(({ id }) => id === attributes['id'])) return undefined;
  return {
    found: `<${name} id=${shown(attributes['id'])} />, which does not exist`,
    wanted: `name a ${name === 'Quote' ? 'quotation' : 'fact'} of ${holder === entry ? 'this file' : holder.file.path}`,
  };
}

/** Components in prose that do not exist, or name what does not exist. */
export function proseProblems(content: Content): Problem[] {
  return entriesWithProse(content).flatMap((entry) => {
    const { path, body, bodyLine } = entry.file;
    return proseTags(body).flatMap((tag) => {
      const finding =
        formFinding(tag) ??
        placeFinding(tag, entry) ??
        sourceFinding(tag, content) ??
        termFinding(tag, content) ??
        shownFinding(tag, entry, content);
      const line = bodyLine + body.slice(0, tag.index).split('\n').length - 1;
      return finding === undefined ? [] : [{ file: path, line, field: 'prose', ...finding }];
    });
  });
}

/** Quotations that a story holds and its prose does not place: nobody would read them. */
export function unusedQuotationProblems(content: Content): Problem[] {
  return content.stories.flatMap(({ file, data }) => {
    const placed = proseTags(file.body)
      .filter(({ name, attributes }) => name === 'Quote' && attributes['of'] === undefined)
      .map(({ attributes }) => attributes['id']);
    return (data.quotations ?? []).flatMap(({ id }, index) =>
      placed.includes(id)
        ? []
        : [
            {
              file: file.path,
              line: file.lineOf(['quotations', index]),
              field: fieldName(['quotations', index, 'id']),
              found: `${shown(id)}, which the prose does not place`,
              wanted: `write <Quote id="${id}" /> where it belongs, or remove it`,
            },
          ],
    );
  });
}
