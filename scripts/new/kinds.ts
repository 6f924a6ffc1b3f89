import { z } from 'astro/zod';
import type { FieldPath } from '#checks/problem.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { accordsStates, ilrsStates } from '#schemas/country.ts';
import { event } from '#schemas/event.ts';
import { partner, partnerKinds } from '#schemas/partner.ts';
import { payload, payloadKinds } from '#schemas/payload.ts';
import { day, edtfDate, slug, text } from '#schemas/primitives.ts';
import { resultThemes } from '#schemas/result.ts';
import { readings, source, sourceKinds } from '#schemas/source.ts';
import { updateKinds } from '#schemas/update.ts';
import type { Known } from './known.ts';

/** What was answered so far, by the name of the option. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Something that can be said of a new entry: an option of the command, or a question. */
export interface Question {
  option: string;
  asks: string;
  /** Field of the template that the answer fills. */
  path: FieldPath;
  /** What an answer must keep. */
  schema: z.ZodType;
  /** Without it the entry has no place, or would break what stands beside it. */
  isNeeded: boolean;
  isList: boolean;
  /** What can be answered, if not anything. */
  choices?: (known: Known, answers: Answers) => readonly string[];
  /** The kind of entry that is named, where one can be added. */
  names?: string;
}

/** Something that can be added. */
export interface Kind {
  name: string;
  /** What it is, in a few words. */
  about: string;
  collection: CollectionName;
  /** What its id is made of. */
  idAsks: string;
  idSchema: z.ZodType;
  /** True where it becomes an item of a list in a file that is there. */
  isItem: boolean;
  questions: readonly Question[];
  /** What remains to be done beside the fields. */
  next: readonly string[];
}

type Extra = Partial<Pick<Question, 'isNeeded' | 'isList' | 'choices' | 'names' | 'schema'>>;

function ask(option: string, asks: string, path: FieldPath, extra: Extra = {}): Question {
  return { option, asks, path, schema: text, isNeeded: false, isList: false, ...extra };
}

function oneOf(values: readonly string[], extra: Extra = {}): Extra {
  return { choices: () => values, ...extra };
}

function entryOf(collection: CollectionName, names?: string, extra: Extra = {}): Extra {
  const choices = ({ ids }: Known) => ids.get(collection) ?? [];
  return { choices, ...(names === undefined ? {} : { names }), ...extra };
}

const needed = { isNeeded: true };
const list = { isList: true };
const aSource: Extra = { choices: ({ sources }) => sources, names: 'source' };

function missionIn(answers: Answers): string {
  return answers.get('mission')?.[0] ?? '';
}

function concerned(): Question[] {
  return [
    ask('mission', 'Missions concerned', ['missions'], entryOf('missions', undefined, list)),
    ask('payload', 'Payloads concerned', ['payloads'], entryOf('payloads', 'payload', list)),
    ask('partner', 'Partners concerned', ['partners'], entryOf('partners', 'partner', list)),
  ];
}

const addresses = 'npm run addresses   adds its address to those that stay';
const news = 'npm run new -- update   tells readers what is new';

/** Everything that `npm run new` can add. */
export const kinds: readonly Kind[] = [
  {
    name: 'event',
    about: 'something that happened on a mission, is planned, was called off or missed',
    collection: 'events',
    idAsks: 'Id, the end of its address #event-…; that of the launch is "launch"',
    idSchema: slug,
    isItem: true,
    questions: [
      ask('mission', 'Mission', ['mission'], entryOf('events', undefined, needed)),
      ask('date', 'Date in EDTF, as exact as the source', ['events', 0, 'date'], {
        schema: edtfDate,
        ...needed,
      }),
      ask('state', 'State', ['events', 0, 'state'], oneOf(event.shape.state.options, needed)),
      ask('phase', 'Phase', ['events', 0, 'phase'], {
        choices: ({ phases }, answers) => phases.get(missionIn(answers)) ?? [],
        ...needed,
      }),
      ask('source', 'Sources', ['events', 0, 'sources', 0], { ...aSource, ...list, ...needed }),
      ask('title', 'What happened, in a few words that stand alone', ['events', 0, 'title']),
      ask(
        'payload',
        'Payloads concerned',
        ['events', 0, 'payloads'],
        entryOf('payloads', 'payload', list),
      ),
      ask(
        'partner',
        'Partners concerned',
        ['events', 0, 'partners'],
        entryOf('partners', 'partner', list),
      ),
    ],
    next: ['set `changed` of the mission to today', addresses, news],
  },
  {
    name: 'payload',
    about: 'an instrument or device that a mission carries',
    collection: 'payloads',
    idAsks: 'Id, the end of its address /payloads/…/',
    idSchema: slug,
    isItem: false,
    questions: [
      ask('mission', 'Mission', ['mission'], entryOf('missions', undefined, needed)),
      ask('name', 'English name', ['names', 'en']),
      ask('acronym', 'Acronym', ['acronym']),
      ask('host', 'Module that carries it; leave open where not published', ['host'], {
        choices: ({ modules }, answers) => modules.get(missionIn(answers)) ?? [],
      }),
      ask('kind', 'Kind', ['kind'], oneOf(payloadKinds)),
      ask('origin', 'Origin', ['origin'], oneOf(payload.shape.origin.options)),
      ask(
        'partner',
        'Partner that provides it',
        ['contributions', 0, 'partner'],
        entryOf('partners', 'partner'),
      ),
    ],
    next: [addresses, news],
  },
  {
    name: 'partner',
    about: 'an organisation that takes part',
    collection: 'partners',
    idAsks: 'Id, the end of its address /partners/…/',
    idSchema: slug,
    isItem: false,
    questions: [
      ask('name', 'English name', ['names', 'en']),
      ask('acronym', 'Acronym', ['acronym']),
      ask('country', 'Countries, ISO 3166-1 codes', ['countries', 0], {
        choices: ({ ids }) => (ids.get('countries') ?? []).map((id) => id.toUpperCase()),
        names: 'country',
        ...list,
      }),
      ask('kind', 'Kind', ['kind'], oneOf(partnerKinds)),
      ask('side', 'Side', ['side'], oneOf(partner.shape.side.options)),
      ask('source', 'Sources', ['sources', 0], { ...aSource, ...list }),
      ask('mission', 'Mission', ['roles', 0, 'mission'], entryOf('missions')),
    ],
    next: ['name it under `contributions` of its payloads', addresses, news],
  },
  {
    name: 'country',
    about: 'where a state stands towards ILRS and the Artemis Accords',
    collection: 'countries',
    idAsks: 'ISO 3166-1 code in small letters, as fr',
    idSchema: z.string().regex(/^[a-z]{2}$/, { error: 'a code of two letters, such as fr' }),
    isItem: false,
    questions: [
      ask('ilrs', 'State towards the research station', ['ilrs', 'state'], oneOf(ilrsStates)),
      ask('accords', 'State towards the Accords', ['accords', 'state'], oneOf(accordsStates)),
    ],
    next: [addresses],
  },
  {
    name: 'source',
    about: 'an entry of the bibliography',
    collection: 'sources',
    idAsks: 'Id, the end of its address /sources/…/; publisher and subject',
    idSchema: slug,
    isItem: true,
    questions: [
      ask('kind', 'Kind', ['sources', 0, 'kind'], oneOf(sourceKinds, needed)),
      ask('language', 'Languages of the text, as en or zh', ['sources', 0, 'language'], {
        schema: source.shape.language.element,
        ...list,
        ...needed,
      }),
      ask('read', 'How it was read', ['sources', 0, 'read'], oneOf(readings, needed)),
      ask('title', 'Title in its own language', ['sources', 0, 'title']),
      ask('title-en', 'Title in English, if it is not', ['sources', 0, 'titleEn']),
      ask('publisher', 'Publisher', ['sources', 0, 'publisher']),
      ask('url', 'Web address', ['sources', 0, 'url'], { schema: source.shape.url }),
      ask('doi', 'DOI', ['sources', 0, 'doi'], { schema: source.shape.doi }),
      ask('date', 'Day of publication', ['sources', 0, 'date'], { schema: edtfDate }),
    ],
    next: ['name its id where it supports a statement; until then the check says so', addresses],
  },
  {
    name: 'result',
    about: 'what a paper found',
    collection: 'results',
    idAsks: 'Id, the end of its address #result-…',
    idSchema: slug,
    isItem: false,
    questions: [
      ask('mission', 'Mission', ['mission'], entryOf('missions')),
      ask('theme', 'Theme', ['theme'], oneOf(resultThemes)),
      ask('paper', 'Source that is the paper', ['paper'], aSource),
      ask('payload', 'Payloads whose data were studied', ['payloads'], {
        ...entryOf('payloads', 'payload', list),
      }),
    ],
    next: [addresses, news],
  },
  {
    name: 'story',
    about: 'what connects missions, payloads and partners, told in prose',
    collection: 'stories',
    idAsks: 'Id, the end of its address /stories/…/',
    idSchema: slug,
    isItem: false,
    questions: [ask('title', 'Title', ['title']), ...concerned()],
    next: [addresses, news],
  },
  {
    name: 'term',
    about: 'a word of the glossary',
    collection: 'glossary',
    idAsks: 'Id, the end of its address #term-…',
    idSchema: slug,
    isItem: false,
    questions: [
      ask('name', 'The word in English', ['names', 'en']),
      ask('source', 'Sources', ['sources', 0], { ...aSource, ...list }),
    ],
    next: ['mark its first use: <Term id="…">word</Term>', addresses],
  },
  {
    name: 'update',
    about: 'what is new on the site: news, an addition or a correction',
    collection: 'updates',
    idAsks: 'Id, a few words; the day is put before it',
    idSchema: slug,
    isItem: false,
    questions: [
      ask('date', 'Day of the change; empty for today', ['date'], { schema: day }),
      ask('kind', 'Kind', ['kind'], oneOf(updateKinds)),
      ask('title', 'Title', ['title']),
      ...concerned(),
    ],
    next: [addresses],
  },
];
