import type { Mission } from '../schemas/mission.ts';
import type { Checked, Content } from './content.ts';
import { fieldProblem, shown, type FieldPath, type Problem } from './problem.ts';
import { withSuggestion } from './suggestion.ts';

/** A name in a profile that has to exist somewhere. */
interface Named {
  path: FieldPath;
  id: string | undefined;
  known: ReadonlySet<string>;
  kind: string;
  remedy: string;
}

type Line = NonNullable<Mission['profile']>[number];

function keysOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ stops }) => stops.map(({ event, id }) => event ?? id ?? ''));
}

/** Modules of the mission, and its payloads, some of which fly or drive on their own. */
function craftOf(content: Content, { file, data }: Checked<Mission>): Set<string> {
  const payloads = content.files.filter(({ collection }) => collection === 'payloads');
  const others = new Set(
    content.payloads.filter((payload) => payload.data.mission !== file.id).map((p) => p.file.id),
  );
  return new Set([
    ...data.modules.map(({ id }) => id),
    ...payloads.map(({ id }) => id).filter((id) => !others.has(id)),
  ]);
}

function namesOf(content: Content, mission: Checked<Mission>): Named[] {
  const { file, data } = mission;
  const lines = data.profile ?? [];
  const timeline = content.events.find((events) => events.file.id === file.id);
  const craft = craftOf(content, mission);
  const events = new Set(timeline?.data.events.map(({ id }) => id));
  return lines.flatMap(({ craft: ids, from, to, stops }, i) => [
    ...ids.map((id, j) => ({
      path: ['profile', i, 'craft', j],
      id,
      known: craft,
      kind: 'module or payload of this mission',
      remedy: 'name a module of this file or a payload of the mission',
    })),
    {
      path: ['profile', i, 'from'],
      id: from,
      known: new Set(keysOf(lines.slice(0, i))),
      kind: 'stop of a line above',
      remedy: 'name the event or id of a stop of a line that stands above this one',
    },
    {
      path: ['profile', i, 'to'],
      id: to,
      known: new Set(keysOf(lines.filter((_, other) => other !== i))),
      kind: 'stop of another line',
      remedy: 'name the event or id of a stop of another line',
    },
    ...stops.map((stop, j) => ({
      path: ['profile', i, 'stops', j, 'event'],
      // The events of a file that is broken or missing are not known.
      id: timeline && stop.event,
      known: events,
      kind: 'event of this mission',
      remedy: `name an event of content/events/${file.id}.yaml`,
    })),
  ]);
}

function repeatedStops({ file, data }: Checked<Mission>): Problem[] {
  const seen = new Set<string>();
  return (data.profile ?? []).flatMap(({ stops }, i) =>
    stops.flatMap(({ event, id }, j) => {
      const key = event ?? id ?? '';
      const isRepeated = seen.has(key);
      seen.add(key);
      const path = ['profile', i, 'stops', j, event === undefined ? 'id' : 'event'];
      if (!isRepeated) return [];
      return [
        fieldProblem(file, path, {
          rule: 'repeated-stop',
          found: `${shown(key)} a second time`,
          wanted: 'each stop once',
        }),
      ];
    }),
  );
}

/** Stops, craft and joints of a profile that do not exist, and stops that stand there twice. */
export function profileProblems(content: Content): Problem[] {
  return content.missions.flatMap((mission) => [
    ...namesOf(content, mission)
      .filter(({ id, known }) => id !== undefined && !known.has(id))
      .map(({ path, id, kind, known, remedy }) =>
        fieldProblem(mission.file, path, {
          rule: 'unknown-reference',
          found: `${shown(id)}, which is no ${kind}`,
          wanted: `a ${kind}`,
          mend: withSuggestion(id, known, remedy),
        }),
      ),
    ...repeatedStops(mission),
  ]);
}
