import { parseArgs } from 'node:util';
import { buildDate } from '#build-date.ts';
import { checkContent } from '#checks/check-content.ts';
import { isError } from '#checks/problem.ts';
import { report, type ReportForm } from '#checks/report.ts';

/**
 * Checks `content/` of the folder it runs in. `--json` writes the problems for programs; `--github`,
 * or a run on GitHub Actions, marks their lines on GitHub. Exits with 1 where there are errors.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, github: { type: 'boolean' } },
});
const onGitHub = values.github ?? process.env['GITHUB_ACTIONS'] === 'true';
const form: ReportForm = values.json ? 'json' : onGitHub ? 'github' : 'text';

const problems = await checkContent(process.cwd(), buildDate(process.env));
console.log(report(problems, form));
process.exitCode = problems.some(isError) ? 1 : 0;
