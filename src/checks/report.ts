import { isError, type Problem } from './problem.ts';

/** The forms in which problems are told: to people, to programs, or to GitHub. */
export const reportForms = ['text', 'json', 'github'] as const;
export type ReportForm = (typeof reportForms)[number];

/** One problem as people read it: where it is, what is wrong, what is wanted and how to mend it. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, rule, found, wanted, mend } = problem;
  return `${file}:${line}:${column}  ${field}  (${rule})\n    found ${found}; wanted: ${wanted}\n    → ${mend}`;
}

/** How many there are: `2 problems`. */
function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The last line of a report. */
function summary(errors: readonly Problem[], warnings: readonly Problem[]): string {
  if (errors.length + warnings.length === 0) return 'content: everything in order';
  const aside = warnings.length > 0 ? `, ${counted(warnings.length, 'warning')}` : '';
  return errors.length > 0
    ? `content: ${counted(errors.length, 'problem')} to mend${aside}`
    : `content: in order${aside}`;
}

function textReport(problems: readonly Problem[]): string {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const part = (title: string, part: readonly Problem[]) =>
    part.length > 0 ? [`${title}\n\n${part.map(formatProblem).join('\n')}\n`] : [];
  return [
    ...part('Problems', errors),
    ...part('Warnings, which stop nothing', warnings),
    summary(errors, warnings),
  ].join('\n');
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/**
 * One problem as GitHub shows it beside the line.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function annotation(problem: Problem): string {
  const { file, line, column, field, rule, found, wanted, mend } = problem;
  const properties = {
    file,
    line: String(Math.max(line, 1)),
    col: String(Math.max(column, 1)),
    title: `${field} (${rule})`,
  };
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(value)}`,
  );
  const level = isError(problem) ? 'error' : 'warning';
  const text = `found ${found}; wanted: ${wanted}\n→ ${mend}`;
  return `::${level} ${listed.join(',')}::${escapeData(text)}`;
}

/** All problems in one of the forms, ready to be printed. */
export function report(problems: readonly Problem[], form: ReportForm): string {
  if (form === 'json') {
    const told = problems.map((problem) => ({
      severity: isError(problem) ? 'error' : 'warning',
      ...problem,
    }));
    return JSON.stringify(told, null, 2);
  }
  const text = textReport(problems);
  return form === 'github' ? [...problems.map(annotation), text].join('\n') : text;
}
