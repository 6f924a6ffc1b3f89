import { buildDate } from '#build-date.ts';
import { givenProblems, missing, readArguments, suggestion } from './new/arguments.ts';
import { askId, askKind, askQuestion } from './new/ask.ts';
import { draftOf, type Request } from './new/draft.ts';
import { kinds, type Kind } from './new/kinds.ts';
import { readKnown, type Known } from './new/known.ts';
import { save, summary, takenProblem } from './new/save.ts';
import { usage, usageOf } from './new/usage.ts';

/** Ends with what the person has to correct, and without a trace of the program. */
function refuse(problems: readonly string[], help: string): never {
  console.error([...problems, ...(problems.length > 0 ? [''] : []), help].join('\n'));
  process.exit(1);
}

async function kindOf(name: string | undefined): Promise<Kind> {
  const names = kinds.map((kind) => kind.name);
  const kind = kinds.find((known) => known.name === name);
  if (kind) return kind;
  if (name === undefined && isAsking && !given.options.has('help')) return askKind();
  const problems =
    name === undefined ? [] : [`"${name}" is nothing to add${suggestion(name, names)}`];
  return refuse(problems, usage());
}

/** What was given, completed by what is asked. */
async function completed(kind: Kind, known: Known): Promise<Request> {
  const id = given.id ?? (await askId(kind));
  const answers = new Map(given.options);
  for (const question of kind.questions) {
    if (answers.has(question.option) || !isAsking) continue;
    const values = await askQuestion(question, known, answers);
    if (values.length > 0) answers.set(question.option, values);
  }
  return { kind, id, answers };
}

const root = process.cwd();
const today = buildDate(process.env);
const isAsking = process.stdin.isTTY && process.stdout.isTTY;
const given = readArguments(process.argv.slice(2));
const kind = await kindOf(given.kind);
if (given.options.has('help')) {
  console.log(usageOf(kind));
  process.exit();
}
const known = await readKnown(root);
const problems = [...givenProblems(kind, given, known), ...(isAsking ? [] : missing(kind, given))];
if (problems.length > 0) refuse(problems, usageOf(kind));

const request = await completed(kind, known);
const draft = await draftOf(root, request, known, today).catch((error: Error) =>
  refuse([error.message], 'Mend it first: npm run check:content'),
);
const taken = takenProblem(request, draft, known);
if (taken !== undefined) refuse([taken], 'Choose another id, or edit what is there.');
await save(root, draft);
console.log(summary(root, kind, draft));
