import { buildDate } from '#build-date.ts';
import { checkContent } from '#checks/check-content.ts';
import { isError } from '#checks/problem.ts';
import { formatProblem } from '#checks/report.ts';

/** Checks the content of the working folder, and says what the process used. */
const problems = (await checkContent(process.cwd(), buildDate(process.env))).filter(isError);
for (const problem of problems.slice(0, 10)) console.error(formatProblem(problem));
process.send?.(process.resourceUsage());
process.exitCode = problems.length > 0 ? 1 : 0;
if (process.connected) process.disconnect();
