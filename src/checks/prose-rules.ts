import { proseTags, type ProseTag } from '../domain/prose.ts';
import type { Content } from './content.ts';
import { entriesWithProse, factsOf, quotationsOf, sourceIds } from './content.ts';
import { components, placeInFile } from './markup-rules.ts';
import { fieldProblem, problemAt, shown, type Finding, type Problem } from './problem.ts';
import { withSuggestion } from './suggestion.ts';
import { placeIn } from './text-rules.ts';

type Entry = ReturnType<typeof entriesWithProse>[number];

/** Ids that prose may name; those of sources are not known while a file of them is broken. */
interface Known {
  sources: ReadonlySet<string> | undefined;
  terms: ReadonlySet<string>;
}

/** Other pages show their quotations in a section, and their facts in a table, of their own. */
function placeFinding({ name, attributes }: ProseTag, { file }: Entry): Finding | undefined {
  if (file.collection === 'stories') return undefined;
  if (name === 'Quote')
    return {
      rule: 'misplaced-component',
      found: '<Quote>, which only stories use',
      wanted: 'words, or an entry under "quotations"',
    };
  if (attributes['of'] === undefined) return undefined;
  return {
    rule: 'misplaced-component',
    found: `<${name} of=${shown(attributes['of'])}>, which only stories use`,
    wanted: 'a fact of this file, without "of"',
  };
}

function sourceFinding(
  { name, attributes }: ProseTag,
  { sources: known }: Known,
): Finding | undefined {
  if (name !== 'Cite') return undefined;
  const id = attributes['source'];
  if (known === undefined || (id !== undefined && known.has(id))) return undefined;
  return {
    rule: 'unknown-reference',
    found: `<Cite source=${shown(id)} />, which does not exist`,
    wanted: 'the id of a source',
    mend: withSuggestion(id, known, 'add it to a file in content/sources/ first'),
  };
}

function termFinding({ name, attributes }: ProseTag, { terms }: Known): Finding | undefined {
  if (name !== 'Term') return undefined;
  const id = attributes['id'];
  if (id !== undefined && terms.has(id)) return undefined;
  return {
    rule: 'unknown-reference',
    found: `<Term id=${shown(id)}>, which does not exist`,
    wanted: 'the name of a file in content/glossary/',
    mend: withSuggestion(id, terms, 'write it there first'),
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

function holderFinding({ name, attributes: { of } }: ProseTag, content: Content): Finding {
  const known = [...content.missions, ...content.payloads].map(({ file }) => file.id);
  return {
    rule: 'unknown-reference',
    found: `<${name} of=${shown(of)} />, which is no mission or payload`,
    wanted: 'the name of a file in content/missions/ or content/payloads/',
    mend: withSuggestion(of, known, 'write it there first'),
  };
}

function shownFinding(tag: ProseTag, entry: Entry, content: Content): Finding | undefined {
  const { name, attributes } = tag;
  if (name === 'Cite' || name === 'Term') return undefined;
  const holder = holderOf(tag, entry, content);
  if (holder === undefined)
    return isBroken(attributes['of'], content) ? undefined : holderFinding(tag, content);
  const held = name === 'Quote' ? quotationsOf(holder) : factsOf(holder);
  const ids = held.map(({ id }) => id);
  if (ids.some((id) => id === attributes['id'])) return undefined;
  const kind = name === 'Quote' ? 'quotation' : 'fact';
  const place = holder === entry ? 'this file' : holder.file.path;
  return {
    rule: 'unknown-reference',
    found: `<${name} id=${shown(attributes['id'])} />, which does not exist`,
    wanted: `a ${kind} of ${place}`,
    mend: withSuggestion(attributes['id'], ids, `write the ${kind} there first`),
  };
}

/** True where the form is in order; where it is not, that is reported and the rest not known. */
function isWellFormed({ name, attributes }: ProseTag): boolean {
  const needed = components.get(name)?.needed;
  return needed !== undefined && attributes[needed] !== undefined;
}

/** Components in prose that name what does not exist, or stand where they do not belong. */
export function proseProblems(content: Content): Problem[] {
  const terms = content.files.filter(({ collection }) => collection === 'glossary');
  const known: Known = {
    sources: sourceIds(content),
    terms: new Set(terms.map(({ id }) => id)),
  };
  return entriesWithProse(content).flatMap((entry) => {
    const { path, body, markup } = entry.file;
    if (markup.mistake) return [];
    return proseTags(body)
      .filter(isWellFormed)
      .flatMap((tag) => {
        const finding =
          placeFinding(tag, entry) ??
          sourceFinding(tag, known) ??
          termFinding(tag, known) ??
          shownFinding(tag, entry, content);
        const place = placeInFile(entry.file, placeIn(body, tag.index));
        return finding === undefined ? [] : [problemAt(path, place, 'prose', finding)];
      });
  });
}

/** Quotations that a story holds and its prose does not place: nobody would read them. */
export function unusedQuotationProblems(content: Content): Problem[] {
  return content.stories.flatMap(({ file, data }) => {
    const placed = proseTags(file.body)
      .filter(({ name, attributes }) => name === 'Quote' && attributes['of'] === undefined)
      .map(({ attributes }) => attributes['id']);
    if (file.markup.mistake) return [];
    return (data.quotations ?? []).flatMap(({ id }, index) =>
      placed.includes(id)
        ? []
        : [
            fieldProblem(file, ['quotations', index, 'id'], {
              rule: 'unplaced-quotation',
              found: `${shown(id)}, which the prose does not place`,
              wanted: `<Quote id="${id}" /> in the prose`,
            }),
          ],
    );
  });
}
