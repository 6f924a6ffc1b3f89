import { parseArgs } from 'node:util';
import type { z } from 'astro/zod';
import { didYouMean } from '#checks/suggestion.ts';
import type { Answers, Kind, Question } from './kinds.ts';
import type { Known } from './known.ts';

/** Values given on the command line, not yet checked. */
export interface Given {
  kind: string | undefined;
  id: string | undefined;
  options: ReadonlyMap<string, readonly string[]>;
  /** What cannot be read at all. */
  problems: readonly string[];
}

/** Choices that are still read at a glance. */
const fewChoices = 25;

/** Names what was probably meant, behind the words before it; nothing where nothing is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const meant = didYouMean(word, known);
  return meant === undefined ? '' : `; ${meant}`;
}

/** Reads `payload my-payload --mission chang-e-8`; an option can be given more than once. */
export function readArguments(args: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
  const words: string[] = [];
  const options = new Map<string, string[]>();
  let waiting: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      const { name, value } = token;
      options.set(name, [...(options.get(name) ?? []), ...(value === undefined ? [] : [value])]);
      waiting = value === undefined && name !== 'help' ? name : undefined;
    } else if (token.kind === 'positional') {
      if (waiting === undefined) words.push(token.value);
      else options.get(waiting)?.push(token.value);
      waiting = undefined;
    }
  }
  const [kind, id, ...rest] = words;
  return {
    kind,
    id,
    options,
    problems: rest.map((word) => `"${word}" is one word too many; put texts in quotation marks`),
  };
}

/** What to write instead: schemas say what they want. */
export function advice({ issues: [first] }: z.ZodError): string {
  return first === undefined ? 'write something else' : `write ${first.message}`;
}

/** What is wrong with one answer to a question, or undefined. */
export function answerProblem(
  { option, schema, choices, names }: Question,
  value: string,
  known: Known,
  answers: Answers,
): string | undefined {
  if (choices) {
    const allowed = choices(known, answers);
    if (allowed.includes(value)) return undefined;
    const few = allowed.length <= fewChoices ? `; write one of ${allowed.join(', ')}` : '';
    const add = names === undefined ? '' : `; \`npm run new -- ${names}\` adds one`;
    return `--${option} "${value}" is not known${suggestion(value, allowed) || few}${add}`;
  }
  const { error } = schema.safeParse(value);
  return error && `--${option} "${value}": ${advice(error)}`;
}

function optionProblems(kind: Kind, { options }: Given): string[] {
  const names = kind.questions.map(({ option }) => option);
  return [...options.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => `--${name} is no option of ${kind.name}${suggestion(name, names)}`);
}

function valueProblems(question: Question, values: readonly string[], known: Known, all: Answers) {
  if (values.length === 0) return [`--${question.option} needs a value`];
  if (values.length > 1 && !question.isList) return [`--${question.option} takes one value only`];
  return values.flatMap((value) => answerProblem(question, value, known, all) ?? []);
}

/** Everything that is wrong with what was given for an entry of a kind, each in one sentence. */
export function givenProblems(kind: Kind, given: Given, known: Known): string[] {
  const { id, options } = given;
  const idError = id === undefined ? undefined : kind.idSchema.safeParse(id).error;
  return [
    ...given.problems,
    ...(idError ? [`"${id}": ${advice(idError)}`] : []),
    ...optionProblems(kind, given),
    ...kind.questions.flatMap((question) => {
      const values = options.get(question.option);
      return values === undefined ? [] : valueProblems(question, values, known, options);
    }),
  ];
}

/** What must be given and is not. */
export function missing(kind: Kind, { id, options }: Given): string[] {
  return [
    ...(id === undefined ? [`the id of the ${kind.name} is missing`] : []),
    ...kind.questions
      .filter(({ option, isNeeded }) => isNeeded && !options.has(option))
      .map(({ option, asks }) => `--${option} is missing: ${asks}`),
  ];
}
