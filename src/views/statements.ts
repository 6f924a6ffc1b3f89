import type { Mission } from '#schemas/mission.ts';
import type { Payload } from '#schemas/payload.ts';
import { formatValue } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import type { MarkView, PageCitations } from './citations.ts';
import { dateText, type DateText } from './dates.ts';

type Fact = Mission['facts'][number];
type Unknown = Mission['unknowns'][number];
type Quotation = NonNullable<Mission['quotations']>[number];
type Person = NonNullable<Mission['people']>[number];

/** A sentence with the marks of its sources. */
export interface StatementView {
  text: string;
  marks: MarkView[];
}

/** Another value in another source, and why it is not the one shown. */
export interface DifferingView {
  value: string;
  why: string;
  marks: MarkView[];
}

export interface FactView {
  id: string;
  label: string;
  /** Value with unit, no-break. */
  value: string;
  /** "about ", where that is how exactly it is known. */
  prefix: string;
  uncertainty: string | undefined;
  note: string | undefined;
  marks: MarkView[];
  differs: DifferingView[];
}

export interface UnknownView {
  id: string;
  question: string;
  searched: string;
  marks: MarkView[];
}

export interface QuotationView {
  id: string;
  text: string;
  lang: string;
  translation: string | undefined;
  by: string;
  role: string;
  date: DateText;
  marks: MarkView[];
}

export interface PersonView {
  name: string;
  zh: string | undefined;
  role: string;
  attested: DateText;
  marks: MarkView[];
}

type Marks = PageCitations['marks'];

export function statementView({ text, sources }: Payload['purpose'], marks: Marks): StatementView {
  return { text, marks: marks(sources) };
}

export function differingViews(
  differs: Fact['differs'] | undefined,
  marks: Marks,
): DifferingView[] {
  return (differs ?? []).map(({ value, why, sources }) => ({ value, why, marks: marks(sources) }));
}

/** How exactly a value is known: a word that stands before it, or words behind it. */
export function exactness({ uncertainty }: Fact) {
  return uncertainty === 'about'
    ? { prefix: 'about ', uncertainty: undefined }
    : { prefix: '', uncertainty };
}

export function factView(fact: Fact, marks: Marks): FactView {
  return {
    id: fact.id,
    label: fact.label,
    value: formatValue(fact.value, fact.unit),
    ...exactness(fact),
    note: fact.note,
    marks: marks(fact.sources),
    differs: differingViews(fact.differs, marks),
  };
}

export function unknownView(
  { id, question, searched, sources = [] }: Unknown,
  marks: Marks,
): UnknownView {
  return { id, question, searched, marks: marks(sources) };
}

export function quotationView(quotation: Quotation, marks: Marks): QuotationView {
  return {
    id: quotation.id,
    text: quotation.text,
    lang: quotation.lang,
    translation: quotation.translation,
    by: quotation.by,
    role: quotation.role,
    date: dateText(quotation.date),
    marks: marks(quotation.sources),
  };
}

export function personView(
  { name, zh, role, attested, sources }: Person,
  marks: Marks,
): PersonView {
  return { name, zh, role, attested: dateText(attested), marks: marks(sources) };
}

/** A link to a page of the site. */
export interface LinkView {
  label: string;
  href: string;
}

/** Where a reader stands, from the home page down. */
export function trail(...steps: LinkView[]): LinkView[] {
  return [{ label: 'Home', href: routes.home() }, ...steps];
}
