import {
  CANCEL_SYMBOL,
  autocomplete,
  autocompleteMultiselect,
  cancel,
  select,
  text,
} from '@clack/prompts';
import { advice, answerProblem } from './arguments.ts';
import { kinds, type Answers, type Kind, type Question } from './kinds.ts';
import type { Known } from './known.ts';

/** Ends everything where the person presses Ctrl+C: nothing has been written yet. */
function answered<Value>(value: Value | typeof CANCEL_SYMBOL): Value {
  if (value !== CANCEL_SYMBOL) return value as Value;
  cancel('Nothing was written.');
  process.exit(1);
}

/** Asks what to add. */
export async function askKind(): Promise<Kind> {
  const options = kinds.map((kind) => ({ value: kind, label: kind.name, hint: kind.about }));
  return answered(await select({ message: 'What do you want to add?', options }));
}

/** Asks for the id of the new entry. */
export async function askId({ idAsks, idSchema }: Kind): Promise<string> {
  const validate = (value = '') => {
    const { error } = idSchema.safeParse(value);
    return error && advice(error);
  };
  return answered(await text({ message: idAsks, validate }));
}

async function choose(question: Question, choices: readonly string[]): Promise<string[]> {
  const message = question.asks;
  const options = choices.map((value) => ({ value, label: value }));
  if (question.isList) {
    const required = question.isNeeded;
    return answered(await autocompleteMultiselect({ message, options, required }));
  }
  const open = question.isNeeded ? [] : [{ value: '', label: 'leave it open' }];
  const value = answered(await autocomplete({ message, options: [...open, ...options] }));
  return value === '' ? [] : [value];
}

/** Asks one question; an empty answer leaves the field open. */
export async function askQuestion(
  question: Question,
  known: Known,
  answers: Answers,
): Promise<string[]> {
  if (question.choices) return choose(question, question.choices(known, answers));
  const parts = (value: string) =>
    (question.isList ? value.split(/[\s,]+/) : [value]).filter((part) => part !== '');
  const validate = (value = '') =>
    parts(value).length === 0
      ? question.isNeeded
        ? 'This is needed.'
        : undefined
      : parts(value).flatMap((part) => answerProblem(question, part, known, answers) ?? [])[0];
  return parts(answered(await text({ message: question.asks, validate })));
}
