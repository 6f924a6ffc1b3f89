import { buildDate } from '#build-date.ts';
import { checkContent } from '#checks/check-content.ts';
import { formatProblem } from '#checks/problem.ts';

const problems = await checkContent(process.cwd(), buildDate(process.env));
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\ncontent: ${problems.length} to mend`);
  process.exitCode = 1;
} else {
  console.log('content: everything in order');
}
