import type { Content } from './content.ts';
import { entriesWithPage, factsOf, listedSources } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldProblem, shown, type FieldPath, type Problem } from './problem.ts';
import { compareDates } from '../domain/dates.ts';
import { lacksOutcome } from '../domain/upkeep.ts';

interface Identified {
  file: ContentFile;
  path: FieldPath;
  id: string;
}

/** Those whose id stands before, where only the case of letters may differ. */
function repeated(
  items: readonly Identified[],
  rule: 'repeated-id' | 'repeated-paper' = 'repeated-id',
): Problem[] {
  const first = new Map<string, Identified>();
  return items.flatMap((item) => {
    const key = item.id.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, item);
      return [];
    }
    const place = `${earlier.file.path}:${earlier.file.placeOf(earlier.path).line}`;
    return [
      fieldProblem(item.file, item.path, {
        rule,
        found: `${shown(item.id)} a second time`,
        wanted: `something else; the first is at ${place}`,
      }),
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
    source.doi === undefined ? [] : [{ file, path: ['sources', index, 'doi'], id: source.doi }],
  );
  const papers = content.results.map(({ file, data }) => ({
    file,
    path: ['paper'],
    id: data.paper,
  }));
  return [...repeated(dois, 'repeated-paper'), ...repeated(papers, 'repeated-paper')];
}

/** The file of a mission's events carries the mission's name. */
export function eventFileNameProblems(content: Content): Problem[] {
  return content.events
    .filter(({ file, data }) => file.id !== data.mission)
    .map(({ file, data }) =>
      fieldProblem(file, ['mission'], {
        rule: 'wrong-file-name',
        found: shown(data.mission),
        wanted: `a file named after the mission: content/events/${data.mission}.yaml`,
      }),
    );
}

/** A term that refers its readers to itself. */
export function selfReferenceProblems(content: Content): Problem[] {
  return content.glossary.flatMap(({ file, data }) => {
    const index = data.see?.indexOf(file.id) ?? -1;
    return index < 0
      ? []
      : [
          fieldProblem(file, ['see', index], {
            rule: 'self-reference',
            found: `${shown(file.id)}, the term itself`,
            wanted: 'another term',
          }),
        ];
  });
}

/** The file of an update carries its day, so that the folder is in order and the address is dated. */
export function updateFileNameProblems(content: Content): Problem[] {
  return content.updates
    .filter(({ file, data }) => !file.id.startsWith(`${data.date}-`))
    .map(({ file, data }) =>
      fieldProblem(file, ['date'], {
        rule: 'wrong-file-name',
        found: shown(data.date),
        wanted: `a file whose name begins with the day: content/updates/${data.date}-….mdx`,
      }),
    );
}

/** Events stand in the order in which they happened, so that a file reads like the mission. */
export function eventOrderProblems(content: Content): Problem[] {
  return [...content.events, ...content.stages].flatMap(({ file, data }) =>
    data.events.flatMap((event, index) => {
      const previous = data.events[index - 1];
      if (previous === undefined || compareDates(previous.date, event.date) <= 0) return [];
      return [
        fieldProblem(file, ['events', index, 'date'], {
          rule: 'wrong-order',
          found: `${shown(event.date)} after ${shown(previous.date)}`,
          wanted: 'events in the order of their dates',
          mend: `move "${event.id}" up`,
        }),
      ];
    }),
  );
}

/** A planned date that has passed needs its outcome recorded; it is never guessed. */
export function passedPlanProblems(content: Content, today: string): Problem[] {
  return content.events.flatMap(({ file, data }) =>
    data.events.flatMap((event, index) =>
      lacksOutcome(event, today)
        ? [
            fieldProblem(file, ['events', index, 'state'], {
              rule: 'outcome-missing',
              found: `"planned" for ${event.date}, which has passed`,
              wanted: 'what came of it',
            }),
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
        fieldProblem(file, ['plans', index, 'stated'], {
          rule: 'wrong-order',
          found: `${shown(plan.stated)} after ${shown(previous.stated)}`,
          wanted: 'plans in the order in which they were stated, oldest first',
        }),
      ];
    }),
  );
}

/** Nothing can have been checked, changed or found true on a day that has not come. */
export function futureDayProblems(content: Content, today: string): Problem[] {
  return [
    ...entriesWithPage(content),
    ...content.stages,
    ...content.countries,
    ...content.glossary,
  ].flatMap((entry) => {
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
        fieldProblem(file, path, {
          rule: 'day-to-come',
          found: `${shown(value)}, which is after ${today}`,
          wanted: `${today} or a day before it`,
        }),
      );
  });
}
