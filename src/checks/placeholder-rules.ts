import type { ContentFile } from './content-file.ts';
import { fieldProblem, problemAt, shown, type FieldPath, type Problem } from './problem.ts';

/** What a template has where only a person knows what to write. */
const placeholder = /^TODO\b/;

function placeholdersIn(data: unknown, path: FieldPath = []): { path: FieldPath; text: string }[] {
  if (typeof data === 'string') return placeholder.test(data) ? [{ path, text: data }] : [];
  if (Array.isArray(data))
    return data.flatMap((item, index) => placeholdersIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => placeholdersIn(value, [...path, key]));
}

/** Fields and paragraphs of a file that still say TODO, as problems to mend. */
export function placeholderProblems(file: ContentFile): Problem[] {
  const fields = placeholdersIn(file.data).map(({ path, text }) =>
    fieldProblem(file, path, {
      rule: 'unwritten',
      found: shown(text),
      wanted: 'what a source says',
    }),
  );
  const paragraphs = file.body.split('\n').flatMap((text, index) => {
    const place = { line: file.bodyLine + index, column: 1 };
    const finding = { rule: 'unwritten', found: shown(text), wanted: 'prose' } as const;
    return placeholder.test(text) ? [problemAt(file.path, place, 'prose', finding)] : [];
  });
  return [...fields, ...paragraphs];
}

function place({ file, field }: Problem): string {
  return `${file} ${field}`;
}

/** Names every TODO once, with what the field wants where another rule says it. */
export function withPlaceholders(
  files: readonly ContentFile[],
  problems: readonly Problem[],
): Problem[] {
  const wanted = new Map(problems.map((problem) => [place(problem), problem.wanted]));
  const unwritten = files
    .flatMap(placeholderProblems)
    .map((problem) => ({ ...problem, wanted: wanted.get(place(problem)) ?? problem.wanted }));
  const places = new Set(unwritten.map(place));
  return [...unwritten, ...problems.filter((problem) => !places.has(place(problem)))];
}
