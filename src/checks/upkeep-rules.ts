import { checkIntervals, checkOf } from '../domain/upkeep.ts';
import { entriesWithPage, factsOf, listedSources, type Content } from './content.ts';
import { fieldProblem, shown, type Problem } from './problem.ts';

/** Facts for which nobody of us could open a source: they were only listed elsewhere. */
export function weakSourceProblems(content: Content): Problem[] {
  const listed = new Set(
    listedSources(content)
      .filter(({ source }) => source.read === 'listed')
      .map(({ source }) => source.id),
  );
  return entriesWithPage(content).flatMap((entry) =>
    factsOf(entry).flatMap(({ sources, note }, index) =>
      note === undefined && sources.every((id) => listed.has(id))
        ? [
            fieldProblem(entry.file, ['facts', index, 'sources'], {
              rule: 'weak-source',
              found: `${shown(sources)}, none of which was opened`,
              wanted: 'one source that somebody read',
            }),
          ]
        : [],
    ),
  );
}

/** Missions that move, and whose last comparison with the sources is too long ago. */
export function overdueProblems({ missions }: Content, today: string): Problem[] {
  return missions
    .filter(({ data }) => data.status.state !== 'completed')
    .flatMap(({ file, data }) => {
      const { due, late } = checkOf(data.checked, checkIntervals.moving, today);
      if (late <= 0) return [];
      return [
        fieldProblem(file, ['checked'], {
          rule: 'check-overdue',
          found: `${shown(data.checked)}; the next check was due on ${due}`,
          wanted: `a check every ${checkIntervals.moving} days`,
        }),
      ];
    });
}
