import type { Country } from '../schemas/country.ts';
import type { EventFile } from '../schemas/event.ts';
import type { Mission } from '../schemas/mission.ts';
import type { Partner } from '../schemas/partner.ts';
import type { Payload } from '../schemas/payload.ts';
import type { Result } from '../schemas/result.ts';
import type { Source } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import type { Term } from '../schemas/term.ts';
import type { Update } from '../schemas/update.ts';
import type { Stage } from '../schemas/stage.ts';
import type { ContentFile } from './content-file.ts';

/** A valid entry with the file it came from. */
export interface Checked<Data> {
  file: ContentFile;
  data: Data;
}

/** All valid entries. A broken file is not among them; it is reported already. */
export interface Content {
  missions: Checked<Mission>[];
  payloads: Checked<Payload>[];
  partners: Checked<Partner>[];
  countries: Checked<Country>[];
  events: Checked<EventFile>[];
  stages: Checked<Stage>[];
  results: Checked<Result>[];
  sources: Checked<{ sources: Source[] }>[];
  glossary: Checked<Term>[];
  updates: Checked<Update>[];
  stories: Checked<Story>[];
  /** Every file found, the broken ones too: what names a broken entry does not name nothing. */
  files: readonly ContentFile[];
  /** False while a file is broken: then it is not known what that file cites. */
  isComplete: boolean;
}

/** Every entry that has a page of its own. */
export function entriesWithPage({ missions, payloads, partners, stories }: Content) {
  return [...missions, ...payloads, ...partners, ...stories];
}

/** Every entry with prose, which may cite sources too. */
export function entriesWithProse(content: Content) {
  return [...entriesWithPage(content), ...content.glossary, ...content.updates];
}

/** The facts of an entry; terms, updates, stories, stages and countries have none of their own. */
export function factsOf({
  data,
}:
  | ReturnType<typeof entriesWithProse>[number]
  | (Content['stages'] | Content['countries'])[number]) {
  return 'facts' in data ? (data.facts ?? []) : [];
}

/** The quotations of an entry; terms and updates have none. */
export function quotationsOf({ data }: ReturnType<typeof entriesWithProse>[number]) {
  return 'quotations' in data ? (data.quotations ?? []) : [];
}

/** Every source with the file that lists it and its place there. */
export function listedSources(
  content: Content,
): { file: ContentFile; index: number; source: Source }[] {
  return content.sources.flatMap(({ file, data }) =>
    data.sources.map((source, index) => ({ file, index, source })),
  );
}

/** The ids of the sources in a file, also where it breaks the schema otherwise. */
function idsIn({ data }: ContentFile): string[] {
  if (typeof data !== 'object' || data === null || !('sources' in data)) return [];
  if (!Array.isArray(data.sources)) return [];
  return data.sources.flatMap((source: unknown) =>
    typeof source === 'object' && source !== null && 'id' in source ? [String(source.id)] : [],
  );
}

/** The ids of all sources; undefined while a file of sources cannot be read, for it may list any. */
export function sourceIds(content: Content): ReadonlySet<string> | undefined {
  const files = content.files.filter(({ collection }) => collection === 'sources');
  if (files.some(({ problems }) => problems.length > 0)) return undefined;
  return new Set(files.flatMap(idsIn));
}
