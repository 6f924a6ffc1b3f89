import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { minimal } from './fixtures.ts';

/** The text of an MDX file as an editor would write it. */
export function mdxFile(data: object, body = 'Some prose.'): string {
  return `---\n${yamlFile(data)}---\n\n${body}\n`;
}

/** The text of a YAML file as an editor would write it. */
export function yamlFile(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A small `content/` without a mistake: its files by their paths inside it. */
export const goodContent: Readonly<Record<string, string>> = {
  'missions/chang-e-7.mdx': mdxFile(
    minimal.mission,
    'It weighs <Fact id="launch-mass" />.<Cite source="agency" />',
  ),
  'payloads/dorn.mdx': mdxFile(
    { ...minimal.payload, host: 'lander' },
    'In <Term id="regolith">soil</Term>.',
  ),
  'partners/cnes.mdx': mdxFile(minimal.partner),
  'countries/fr.yaml': yamlFile(minimal.country),
  'events/chang-e-7.yaml': yamlFile(minimal.eventFile),
  'glossary/regolith.mdx': mdxFile(minimal.term),
  'updates/2026-11-24-first.mdx': mdxFile(minimal.update),
  'programme/chang-e-1.yaml': yamlFile(minimal.stage),
  'results/water.yaml': yamlFile(minimal.result),
  'stories/bridge.mdx': mdxFile(
    minimal.story,
    'It weighs <Fact of="chang-e-7" id="launch-mass" />.<Cite source="agency" />',
  ),
  'sources/primary.yaml': yamlFile({ sources: [minimal.source] }),
};

/** Writes files into the `content/` of a new folder and returns that folder. */
export async function contentFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'magpie-bridge-content-'));
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, 'content', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return root;
}

/** Line on which a piece of text first stands, from 1. */
export function lineOf(text: string, piece: string): number {
  const place = text.indexOf(piece);
  if (place < 0) throw new Error(`the file does not hold "${piece}"`);
  return text.slice(0, place).split('\n').length;
}
