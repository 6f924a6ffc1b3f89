import { stateId } from '../domain/countries.ts';
import { sourcesInProse } from '../domain/statements.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Content } from './content.ts';
import { entriesWithPage, entriesWithProse, listedSources, sourceIds } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldProblem, shown, type FieldPath, type Problem } from './problem.ts';
import { withSuggestion } from './suggestion.ts';

/** One place where an entry names another by its id. */
interface Reference {
  file: ContentFile;
  path: FieldPath;
  id: string | undefined;
  /** What is named, such as "partner". */
  kind: string;
  /** Undefined where it is not known what exists, since the file that says so is broken. */
  known: ReadonlySet<string> | undefined;
  /** How to mend a reference that leads nowhere. */
  remedy: string;
}

function idsIn({ files }: Content, collection: CollectionName): Set<string> {
  return new Set(files.filter((file) => file.collection === collection).map(({ id }) => id));
}

/** Every list named `sources`, wherever it stands in the data. */
function sourceLists(data: unknown, path: FieldPath = []): { path: FieldPath; ids: string[] }[] {
  if (Array.isArray(data))
    return data.flatMap((item, index) => sourceLists(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'sources' && Array.isArray(value) && value.every((id) => typeof id === 'string')
      ? [{ path: [...path, key], ids: value }]
      : sourceLists(value, [...path, key]),
  );
}

function citedSources(content: Content): Omit<Reference, 'known' | 'kind' | 'remedy'>[] {
  const citing = [
    ...entriesWithProse(content),
    ...content.countries,
    ...content.events,
    ...content.stages,
    ...content.results,
  ];
  return [
    ...citing.flatMap(({ file, data }) =>
      sourceLists(data).flatMap(({ path, ids }) =>
        ids.map((id, index) => ({ file, path: [...path, index], id })),
      ),
    ),
    ...content.stories.flatMap(({ file, data }) => named(file, 'further', data.further)),
    ...content.results.map(({ file, data }) => ({ file, path: ['paper'], id: data.paper })),
  ];
}

function named(file: ContentFile, field: string, ids: readonly string[] = []) {
  return ids.map((id, index) => ({ file, path: [field, index], id }));
}

function references(content: Content): Reference[] {
  const entry = (kind: string, folder: CollectionName) => ({
    kind,
    known: idsIn(content, folder),
    remedy: `name a file in content/${folder}/ or write it first`,
  });
  const mission = entry('mission', 'missions');
  const payload = entry('payload', 'payloads');
  const partner = entry('partner', 'partners');
  const country = entry('country', 'countries');
  const term = entry('term', 'glossary');
  const modulesOf = new Map(
    content.missions.map(({ file, data }) => [file.id, new Set(data.modules.map(({ id }) => id))]),
  );
  const source = {
    kind: 'source',
    known: sourceIds(content),
    remedy: 'add it to a file in content/sources/ or correct the id',
  };
  return [
    ...content.missions.flatMap(({ file, data }) => [
      { file, path: ['relay'], id: data.relay, ...mission },
      ...data.modules.map(({ carriedBy }, i) => ({
        file,
        path: ['modules', i, 'carriedBy'],
        id: carriedBy,
        kind: 'module before this one',
        // What carries a module stands before it, so that no module carries itself.
        known: new Set(data.modules.slice(0, i).map(({ id }) => id)),
        remedy: 'name a module higher in this list',
      })),
    ]),
    ...entriesWithPage(content).flatMap(({ file, data }) =>
      (data.quotations ?? []).map(({ about }, i) => ({
        file,
        path: ['quotations', i, 'about'],
        id: about,
        ...mission,
      })),
    ),
    ...content.payloads.flatMap(({ file, data }) => [
      { file, path: ['mission'], id: data.mission, ...mission },
      {
        file,
        path: ['host'],
        // The modules of a mission that is broken or missing are not known.
        id: modulesOf.has(data.mission) ? data.host : undefined,
        kind: 'module',
        known: modulesOf.get(data.mission) ?? new Set<string>(),
        remedy: `name a module of content/missions/${data.mission}.mdx`,
      },
      ...data.contributions.map((contribution, i) => ({
        file,
        path: ['contributions', i, 'partner'],
        id: contribution.partner,
        ...partner,
      })),
    ]),
    ...content.partners.flatMap(({ file, data }) => [
      { file, path: ['parent'], id: data.parent, ...partner },
      ...data.countries.map((code, i) => ({
        file,
        path: ['countries', i],
        id: stateId(code),
        ...country,
      })),
      ...data.roles.map((role, i) => ({
        file,
        path: ['roles', i, 'mission'],
        id: role.mission,
        ...mission,
      })),
    ]),
    ...content.events.flatMap(({ file, data }) => [
      { file, path: ['mission'], id: data.mission, ...mission },
      ...data.events.flatMap((event, i) => [
        {
          file,
          path: ['events', i, 'phase'],
          id: event.phase,
          kind: 'phase',
          known: new Set(data.phases.map(({ id }) => id)),
          remedy: 'name a phase of this file',
        },
        ...(event.payloads ?? []).map((id, j) => ({
          file,
          path: ['events', i, 'payloads', j],
          id,
          ...payload,
        })),
        ...(event.partners ?? []).map((id, j) => ({
          file,
          path: ['events', i, 'partners', j],
          id,
          ...partner,
        })),
      ]),
    ]),
    ...content.glossary.flatMap(({ file, data }) =>
      named(file, 'see', data.see).map((reference) => ({ ...reference, ...term })),
    ),
    ...content.results.flatMap(({ file, data }) => [
      { file, path: ['mission'], id: data.mission, ...mission },
      ...named(file, 'payloads', data.payloads).map((reference) => ({ ...reference, ...payload })),
    ]),
    ...[...content.glossary, ...content.updates, ...content.stories].flatMap(({ file, data }) => [
      ...named(file, 'missions', data.missions).map((reference) => ({ ...reference, ...mission })),
      ...named(file, 'payloads', data.payloads).map((reference) => ({ ...reference, ...payload })),
      ...named(file, 'partners', data.partners).map((reference) => ({ ...reference, ...partner })),
    ]),
    ...citedSources(content).map((reference) => ({ ...reference, ...source })),
  ];
}

/** References that lead nowhere, with the id found and where it would have to exist. */
export function referenceProblems(content: Content): Problem[] {
  return references(content).flatMap(({ file, path, id, kind, known, remedy }) =>
    id === undefined || known === undefined || known.has(id)
      ? []
      : [
          fieldProblem(file, path, {
            rule: 'unknown-reference',
            found: `${shown(id)}, which is no ${kind}`,
            wanted: `the id of a ${kind}`,
            mend: withSuggestion(id, known, remedy),
          }),
        ],
  );
}

/** Sources that nothing rests on: the bibliography lists only what is used. */
export function unusedSourceProblems(content: Content): Problem[] {
  if (!content.isComplete) return [];
  const used = new Set([
    ...citedSources(content).map(({ id }) => id),
    ...entriesWithProse(content).flatMap(({ file }) => sourcesInProse(file.body)),
  ]);
  return listedSources(content)
    .filter(({ source }) => !used.has(source.id))
    .map(({ file, index, source }) =>
      fieldProblem(file, ['sources', index, 'id'], {
        rule: 'unused-source',
        found: `${shown(source.id)}, which nothing cites`,
        wanted: 'a source of something that the site states',
      }),
    );
}
