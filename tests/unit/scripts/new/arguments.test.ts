import { describe, expect, it } from 'vitest';
import { givenProblems, missing, readArguments } from '../../../../scripts/new/arguments.ts';
import { kinds, type Kind } from '../../../../scripts/new/kinds.ts';
import { usage, usageOf } from '../../../../scripts/new/usage.ts';

const known = {
  ids: new Map([
    ['missions', ['chang-e-7', 'chang-e-8']],
    ['events', ['chang-e-7']],
  ] as const),
  sources: ['agency'],
  modules: new Map([['chang-e-8', ['lander']]]),
  phases: new Map([['chang-e-7', ['flight']]]),
  events: new Map([['chang-e-7', ['launch']]]),
  nextOrder: 1,
};

function kindNamed(name: string): Kind {
  const kind = kinds.find((item) => item.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
}

function problemsOf(command: string): string {
  const given = readArguments(command.split(' '));
  return givenProblems(kindNamed(given.kind ?? ''), given, known).join('\n');
}

describe('the arguments of npm run new', () => {
  it('are read in both ways of writing, options more than once', () => {
    const given = readArguments(['source', 'x', '--language', 'en', '--language=zh', '--title']);
    expect(given).toMatchObject({ kind: 'source', id: 'x', problems: [] });
    expect(Object.fromEntries(given.options)).toEqual({ language: ['en', 'zh'], title: [] });
  });

  it('ask for help before or behind what is meant', () => {
    expect(readArguments(['--help', 'payload'])).toMatchObject({ kind: 'payload' });
  });

  it.each([
    ['payload x --mission chang-e-8 --host lander --kind radon', ''],
    ['payload x --misson chang-e-8', '--misson is no option of payload; did you mean "mission"?'],
    ['payload x --mission chang-e-88', 'is not known; did you mean "chang-e-8"?'],
    ['payload x --mission mars', 'is not known; write one of chang-e-7, chang-e-8'],
    ['payload x --kind radn', 'did you mean "radon"?'],
    ['payload My_X', '"My_X": write an id of lower-case letters'],
    ['payload x y', '"y" is one word too many'],
    ['payload x --name', '--name needs a value'],
    ['payload x --kind radon --kind radar', '--kind takes one value only'],
    ['event x --mission chang-e-7 --phase fligt', 'did you mean "flight"?'],
    ['event x --date yesterday', '--date "yesterday": write an EDTF date'],
    ['event x --source agensy', 'did you mean "agency"?; `npm run new -- source` adds one'],
    ['source x --url javascript:alert(1)', 'write a web address'],
    ['source x --doi https://doi.org/10.1000/1', 'write a DOI without an address'],
    ['source ../x', '"../x": write an id of lower-case letters'],
  ])('%s', (command, expected) => {
    const problems = problemsOf(command);
    if (expected === '') expect(problems).toBe('');
    else expect(problems).toContain(expected);
  });

  it('names what an event cannot do without', () => {
    const given = readArguments(['event', '--date', '2026']);
    expect(missing(kindNamed('event'), given).map((text) => text.split(' is missing')[0])).toEqual([
      'the id of the event',
      '--mission',
      '--state',
      '--phase',
      '--source',
    ]);
  });

  it('are explained with every kind and every option', () => {
    for (const kind of kinds) {
      expect(usage()).toContain(`  ${kind.name} `);
      for (const { option } of kind.questions) expect(usageOf(kind)).toContain(`--${option} `);
    }
  });
});
