import { proseTags, type ProseTag } from '../domain/prose.ts';
import type { ContentFile } from './content-file.ts';
import { invisible } from './invisible.ts';
import { offsetOf, type MarkupNode } from './markup.ts';
import { codePoint, problemAt, shown, type Finding, type Place, type Problem } from './problem.ts';
import { withSuggestion } from './suggestion.ts';
import { placeIn } from './text-rules.ts';

interface Component {
  /** The attribute that it cannot be without. */
  needed: string;
  /** Every attribute that it takes. */
  attributes: readonly string[];
  /** How it is written. */
  form: string;
  /** True where it stands around words. */
  hasWords?: boolean;
}

/** The components that prose may use. */
export const components: ReadonlyMap<string, Component> = new Map([
  ['Fact', { needed: 'id', attributes: ['id', 'of'], form: '<Fact id="…" />' }],
  ['Cite', { needed: 'source', attributes: ['source'], form: '<Cite source="…" />' }],
  ['Quote', { needed: 'id', attributes: ['id', 'of'], form: '<Quote id="…" />' }],
  [
    'Term',
    {
      needed: 'id',
      attributes: ['id'],
      form: '<Term id="…">words of the sentence</Term>',
      hasWords: true,
    },
  ],
]);

const componentNames = [...components.keys()];
const htmlName = /^[a-z][\w-]*$/;

type Element = Extract<MarkupNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function unknownElement({ name }: Element): Finding {
  const written = `<${name ?? ''}>`;
  if (name === null || name === undefined || htmlName.test(name))
    return { rule: 'html-in-prose', found: written, wanted: 'Markdown and the components' };
  return {
    rule: 'unknown-component',
    found: `${written}, which is no component`,
    wanted: `one of ${componentNames.map((known) => `<${known}>`).join(', ')}`,
    mend: withSuggestion(name, componentNames, 'remove it'),
  };
}

function attributeFinding(element: Element, component: Component): Finding | undefined {
  const names = element.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '…',
  );
  const badForm = (found: string, mend?: string): Finding => ({
    rule: 'component-form',
    found: `<${element.name}> ${found}`,
    wanted: component.form,
    mend,
  });
  const stranger = names.find((name) => !component.attributes.includes(name));
  if (stranger !== undefined)
    return badForm(
      `with ${shown(stranger)}`,
      withSuggestion(stranger, component.attributes, 'remove the attribute'),
    );
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return badForm(`with ${shown(repeated)} twice`);
  if (!names.includes(component.needed)) return badForm(`without ${shown(component.needed)}`);
  return undefined;
}

function wordsFinding(
  element: Element,
  { hasWords = false, form }: Component,
): Finding | undefined {
  if (element.children.length > 0 === hasWords) return undefined;
  const found = `<${element.name}> ${hasWords ? 'without words' : 'around words'}`;
  return { rule: 'component-form', found, wanted: form };
}

type Tags = ReadonlyMap<number, ProseTag>;

function elementFinding(element: Element, tags: Tags): Finding | undefined {
  const component = components.get(element.name ?? '');
  if (component === undefined) return unknownElement(element);
  const finding = attributeFinding(element, component) ?? wordsFinding(element, component);
  if (finding) return finding;
  const tag = tags.get(offsetOf(element));
  const isPlain = tag !== undefined && (tag.words !== undefined) === (component.hasWords ?? false);
  if (isPlain) return undefined;
  return {
    rule: 'component-form',
    found: `<${element.name}> in a form that the site does not read`,
    wanted: component.form,
    mend: 'write attributes in straight double quotes, and plain words without other marks',
  };
}

function imageFinding(url: string, alt: string | null | undefined): Finding {
  const silent = alt ? '' : ' without alternative text';
  return {
    rule: 'image-in-prose',
    found: `the image ${shown(url)}${silent}`,
    wanted: 'words; pictures are made by the site',
  };
}

function hiddenFinding(text: string): Finding | undefined {
  const hidden = text.match(invisible)?.[0];
  if (hidden === undefined) return undefined;
  return { rule: 'invisible-character', found: codePoint(hidden), wanted: 'only what can be seen' };
}

function nodeFinding(node: MarkupNode, tags: Tags): Finding | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFinding(node, tags);
    case 'mdxjsEsm':
      return { rule: 'script-in-prose', found: shown(node.value), wanted: 'words' };
    case 'html':
      return { rule: 'html-in-prose', found: shown(node.value), wanted: 'Markdown' };
    case 'image':
      return imageFinding(node.url, node.alt);
    case 'imageReference':
      return imageFinding(node.identifier, node.alt);
    case 'footnoteDefinition':
      return {
        rule: 'footnote-in-prose',
        found: `the footnote ${shown(node.identifier)}`,
        wanted: '<Cite source="…" />',
      };
    case 'text':
      return hiddenFinding(node.value);
    default:
      return undefined;
  }
}

/** The place in the file of a place in its prose. */
export function placeInFile({ bodyLine }: ContentFile, { line, column }: Place): Place {
  return { line: bodyLine + line - 1, column };
}

function mistakeFinding({ kind, message }: NonNullable<ContentFile['markup']['mistake']>): Finding {
  return kind === 'braces'
    ? { rule: 'script-in-prose', found: shown(message), wanted: 'prose without braces' }
    : { rule: 'mdx-syntax', found: message, wanted: 'valid MDX' };
}

/** Components in code, where the site would count them and nobody would see them. */
function tagsInCode(file: ContentFile, tags: Tags): Problem[] {
  const offsets = new Set(file.markup.nodes.map(offsetOf));
  return [...tags.values()]
    .filter(({ index }) => !offsets.has(index))
    .map(({ name, index }) =>
      problemAt(file.path, placeInFile(file, placeIn(file.body, index)), 'prose', {
        rule: 'component-form',
        found: `<${name}> in code`,
        wanted: 'a component in the prose itself',
        mend: 'remove the signs of code around it',
      }),
    );
}

/** What prose may not hold, and components that are not written as they want. */
export function markupProblems(file: ContentFile): Problem[] {
  const { path, markup } = file;
  if (markup.mistake)
    return [
      problemAt(
        path,
        placeInFile(file, markup.mistake.place),
        'prose',
        mistakeFinding(markup.mistake),
      ),
    ];
  const tags = new Map(proseTags(file.body).map((tag) => [tag.index, tag]));
  const problems = markup.nodes.flatMap((node) => {
    const finding = nodeFinding(node, tags);
    if (finding === undefined) return [];
    const place = placeInFile(file, placeIn(file.body, offsetOf(node)));
    return [problemAt(path, place, 'prose', finding)];
  });
  return [...problems, ...tagsInCode(file, tags)];
}
