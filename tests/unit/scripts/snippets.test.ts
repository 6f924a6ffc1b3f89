import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#checks/check-content.ts';
import { event } from '#schemas/event.ts';
import { readings, sourceKinds } from '#schemas/source.ts';
import { contentFolder, goodContent, mdxFile, yamlFile } from '../../support/content-folder.ts';
import { minimal } from '../../support/fixtures.ts';
import { choicesIn, expanded, snippetsIn } from '../../support/snippets.ts';

const components = snippetsIn('mdx.code-snippets');
const fields = snippetsIn('fields.code-snippets');

function item(name: string): unknown {
  const snippet = fields.get(name);
  if (snippet === undefined) throw new Error(`no snippet "${name}"`);
  const [first] = parse(expanded(snippet)) as unknown[];
  return first;
}

/** Content in which everything comes from a snippet that has one. */
function fromSnippets(): Record<string, string> {
  const { mission, eventFile, story, term } = minimal;
  const held = {
    facts: [item('A fact'), { ...minimal.fact, differs: [item('A value in another source')] }],
    quotations: [item('A quotation')],
    unknowns: [item('What is not known')],
  };
  const prose = [...components.values()].map((snippet) =>
    expanded(snippet).replace('mission-or-payload', 'chang-e-7'),
  );
  const ofOwn = prose.filter((text) => text.startsWith('<Fact id'));
  const inStory = prose.filter((text) => !text.startsWith('<Fact id'));
  return {
    ...goodContent,
    'missions/chang-e-7.mdx': mdxFile(
      { ...mission, ...held, plans: [item('A plan')] },
      `It weighs ${ofOwn.join('')} <Fact id="launch-mass" />.<Cite source="agency" />`,
    ),
    'events/chang-e-7.yaml': yamlFile({
      ...eventFile,
      phases: [...eventFile.phases, { id: 'phase-id', title: 'A phase' }],
      events: [...eventFile.events, item('An event')],
    }),
    'sources/primary.yaml': yamlFile({ sources: [minimal.source, item('A source')] }),
    'glossary/term-id.mdx': mdxFile(term),
    'stories/bridge.mdx': mdxFile(
      { ...story, quotations: [item('A quotation')] },
      `Some words: ${inStory.join('\n\nMore words: ')}`,
    ),
  };
}

describe('the snippets of the editor', () => {
  it('leave what the content check accepts', async () => {
    const root = await contentFolder(fromSnippets());
    expect(await checkContent(root, '2026-11-24')).toEqual([]);
    await rm(root, { recursive: true });
  });

  it('offer every component of prose', () => {
    const offered = [...components.values()].map(({ body }) => /^<(\w+)/.exec(body)?.[1]);
    expect(new Set(offered)).toEqual(new Set(['Fact', 'Cite', 'Term', 'Quote']));
  });

  it.each([
    ['A source', 'kind', sourceKinds],
    ['A source', 'read', readings],
    ['An event', 'state', event.shape.state.options],
  ])('offer for %s, field %s, what its schema allows', (name, field, allowed) => {
    const snippet = fields.get(name);
    expect(snippet && choicesIn(snippet).get(field)).toEqual([...allowed]);
  });
});
