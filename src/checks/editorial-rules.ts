import type { Content } from './content.ts';
import { entriesWithPage, factsOf, listedSources } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldName, shown, type FieldPath, type Problem } from './problem.ts';
import { bounds, compareDates } from '../domain/dates.ts';

function problem(file: ContentFile, path: FieldPath, found: string, wanted: string): Problem {
  return { file: file.path, line: file.lineOf(path), field: fieldName(path), found, wanted };
}

interface Identified {
  file: ContentFile;
  path: FieldPath;
  id: string;
}

function repeated(items: readonly Identified[], remedy = 'give it an id of its own'): Problem[] {
  const first = new Map<string, Identified>();
  return items.flatMap((item) => {
    const earlier = first.get(item.id);
    if (earlier === undefined) {
      first.set(item.id, item);
      return [];
    }
    const place = `${earlier.file.path}:${earlier.file.lineOf(earlier.path)}`;
    return [
      problem(
        item.file,
        item.path,
        `${shown(item.id)} a second time`,
        `${remedy}; the first is at ${place}`,
      ),
    ];
  });
}

function listIds(
  file: ContentFile,
  field: string,
  items: readonly { id: string }[] | undefined,
): Identified[] {
  return (items ?? []).map(({ id }, index) => ({ file, path: [field, index, 'id'], id }));
}

/** Ids that are anchors or addresses must be unique where they are used. */
export function repeatedIdProblems(content: Content): Problem[] {
  const sourceIds = listedSources(content).map(({ file, index, source }) => ({
    file,
    path: ['sources', index, 'id'],
    id: source.id,
  }));
  return [
    ...repeated(sourceIds),
    ...entriesWithPage(content).flatMap((entry) => [
      ...repeated(listIds(entry.file, 'facts', factsOf(entry))),
      ...repeated(listIds(entry.file, 'unknowns', entry.data.unknowns)),
      ...repeated(listIds(entry.file, 'quotations', entry.data.quotations)),
    ]),
    ...content.missions.flatMap(({ file, data }) =>
      repeated(listIds(file, 'modules', data.modules)),
    ),
    ...content.events.flatMap(({ file, data }) => repeated(listIds(file, 'phases', data.phases))),
    ...[...content.events, ...content.stages].flatMap(({ file, data }) =>
      repeated(listIds(file, 'events', data.events)),
    ),
    // Missions and stages are rows of one timeline, where their ids are anchors.
    ...repeated(
      [...content.missions, ...content.stages].map(({ file }) => ({
        file,
        path: ['names'],
        id: file.id,
      })),
    ),
  ];
}

/** A paper stands once in the bibliography, and is one result. */
export function repeatedPaperProblems(content: Content): Problem[] {
  const dois = listedSources(content).flatMap(({ file, index, source }) =>
    // The case of letters makes no difference in a DOI.
    source.doi === undefined
      ? []
      : [{ file, path: ['sources', index, 'doi'], id: source.doi.toLowerCase() }],
  );
  const papers = content.results.map(({ file, data }) => ({
    file,
    path: ['paper'],
    id: data.paper,
  }));
  return [
    ...repeated(dois, 'keep one source for a paper'),
    ...repeated(papers, 'keep one result for a paper'),
  ];
}

/** The file of a mission's events carries the mission's name. */
export function eventFileNameProblems(content: Content): Problem[] {
  return content.events
    .filter(({ file, data }) => file.id !== data.mission)
    .map(({ file, data }) =>
      problem(
        file,
        ['mission'],
        shown(data.mission),
        `the file must be named after the mission: content/events/${data.mission}.yaml`,
      ),
    );
}

/** A term that refers its readers to itself. */
export function selfReferenceProblems(content: Content): Problem[] {
  return content.glossary.flatMap(({ file, data }) => {
    const index = data.see?.indexOf(file.id) ?? -1;
    return index < 0
      ? []
      : [problem(file, ['see', index], `${shown(file.id)}, the term itself`, 'name other terms')];
  });
}

/** The file of an update carries its day, so that the folder is in order and the address is dated. */
export function updateFileNameProblems(content: Content): Problem[] {
  return content.updates
    .filter(({ file, data }) => !file.id.startsWith(`${data.date}-`))
    .map(({ file, data }) =>
      problem(
        file,
        ['date'],
        shown(data.date),
        `the name of the file must begin with the day: content/updates/${data.date}-….mdx`,
      ),
    );
}

/** Events stand in the order in which they happened, so that a file reads like the mission. */
export function eventOrderProblems(content: Content): Problem[] {
  return [...content.events, ...content.stages].flatMap(({ file, data }) =>
    data.events.flatMap((event, index) => {
      const previous = data.events[index - 1];
      if (previous === undefined || compareDates(previous.date, event.date) <= 0) return [];
      return [
        problem(
          file,
          ['events', index, 'date'],
          `${shown(event.date)} after ${shown(previous.date)}`,
          `move "${event.id}" up: events stand in the order of their dates`,
        ),
      ];
    }),
  );
}

/** A planned date that has passed needs its outcome recorded; it is never guessed. */
export function passedPlanProblems(content: Content, today: string): Problem[] {
  return content.events.flatMap(({ file, data }) =>
    data.events.flatMap((event, index) =>
      event.state === 'planned' && bounds(event.date).max < bounds(today).min
        ? [
            problem(
              file,
              ['events', index, 'state'],
              `"planned" for ${event.date}, which has passed`,
              'record what happened: happened, called-off or missed, with its source',
            ),
          ]
        : [],
    ),
  );
}

/** Plans stand in the order in which they were stated. */
export function planOrderProblems(content: Content): Problem[] {
  return [...content.missions, ...content.stages].flatMap(({ file, data }) =>
    data.plans.flatMap((plan, index) => {
      const previous = data.plans[index - 1];
      if (previous === undefined || compareDates(previous.stated, plan.stated) <= 0) return [];
      return [
        problem(
          file,
          ['plans', index, 'stated'],
          `${shown(plan.stated)} after ${shown(previous.stated)}`,
          'put the plans in the order in which they were stated, oldest first',
        ),
      ];
    }),
  );
}

/** Nothing can have been checked, changed or found true on a day that has not come. */
export function futureDayProblems(content: Content, today: string): Problem[] {
  return [...entriesWithPage(content), ...content.stages, ...content.glossary].flatMap((entry) => {
    const { file, data } = entry;
    const days: [FieldPath, string][] = [
      [['changed'], data.changed],
      [['checked'], data.checked],
      ...factsOf(entry).map(({ checked }, index): [FieldPath, string] => [
        ['facts', index, 'checked'],
        checked,
      ]),
    ];
    return days
      .filter(([, value]) => value > today)
      .map(([path, value]) =>
        problem(
          file,
          path,
          `${shown(value)}, which is after ${today}`,
          'write the day of the work',
        ),
      );
  });
}
