import { kinds, type Kind, type Question } from './kinds.ts';

/** How the command is used, with everything that can be added. */
export function usage(): string {
  const width = Math.max(...kinds.map(({ name }) => name.length));
  return [
    'npm run new                      asks',
    'npm run new -- <what> <id> …     takes what is given, asks for the rest',
    '',
    ...kinds.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'npm run new -- payload my-payload --mission chang-e-8 --name "My payload"',
    'npm run new -- payload --help    names the options of a payload',
  ].join('\n');
}

function optionLine({ option, asks, isNeeded, isList }: Question): string {
  const notes = [isNeeded ? 'needed' : '', isList ? 'can be repeated' : ''].filter(Boolean);
  return `  --${option.padEnd(10)} ${asks}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** The options of one kind. */
export function usageOf({ name, about, idAsks, questions }: Kind): string {
  return [
    `npm run new -- ${name} <id> …    adds ${about}`,
    '',
    `  <id>         ${idAsks}`,
    ...questions.map(optionLine),
    '',
    'What is left open says TODO in the file.',
  ].join('\n');
}
