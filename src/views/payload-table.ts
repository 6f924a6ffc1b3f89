import { entryOf, shortName, type Library, type PayloadEntry } from '#domain/library.ts';
import { contributionsTo, firstPartners } from '#domain/partners.ts';
import type { PayloadState } from '#schemas/payload.ts';
import { formatList, formatValue } from '#lib/format.ts';
import { payloadFacet, routes } from '#lib/urls.ts';
import { distinctName } from './names.ts';
import { kindName, roleName } from './payload.ts';
import { exactness, type LinkView } from './statements.ts';
import { payloadStatus, type StatusView } from './status.ts';

type Fact = PayloadEntry['data']['facts'][number];

/** Facts that say how heavy a payload is, the surest first. */
const massFacts = ['mass', 'planned-mass', 'mass-each'];

/** The label of a mass that is that of the payload, without more to say. */
const plainLabel = 'Mass';

/** Space that keeps a value and its unit on one line. */
const noBreak = '\u00A0';

/** The mass of a payload as a fact of its page gives it. */
export interface MassView {
  value: string;
  /** What the fact says beyond "Mass", such as "Planned mass". */
  note: string | undefined;
  /** The fact, with its sources. */
  href: string;
}

/** By what a payload is chosen and put in order: ids, but for the mass. */
export interface PayloadKeys {
  mission: string;
  partners: string[];
  kind: string;
  state: PayloadState;
  /** Mass in grams, as the value of the fact begins with it; undefined where none was found. */
  grams: number | undefined;
}

/** The facet whose list a table is. */
export interface TableOf {
  by: 'mission' | 'partner' | 'kind';
  id: string;
}

/** A value that leads to the list of all payloads that share it; no link where that is the list. */
export interface ValueView {
  label: string;
  href: string | undefined;
}

/** A payload in a table. */
export interface PayloadRow {
  name: LinkView;
  /** Full name behind a short one. */
  fullName: string | undefined;
  mission: ValueView;
  /** Those that its file names first. */
  partners: ValueView[];
  /** What the partner that a list is about does for it, in words. */
  role: string | undefined;
  kind: ValueView;
  /** Name of the module that carries it; undefined where not published. */
  host: string | undefined;
  status: StatusView;
  /** Undefined where no fact gives it. */
  mass: MassView | undefined;
  keys: PayloadKeys;
}

/** The fact that says how heavy a payload is. */
export function massFact({ data }: PayloadEntry): Fact | undefined {
  return massFacts
    .map((id) => data.facts.find((fact) => fact.id === id))
    .find((fact) => fact !== undefined);
}

function massView(id: string, fact: Fact): MassView {
  const { prefix, uncertainty } = exactness(fact);
  const said = [fact.label === plainLabel ? undefined : fact.label, uncertainty];
  const note = said.filter((words) => words !== undefined).join(', ');
  return {
    value: prefix + formatValue(fact.value, fact.unit).replace(/ (?=k?g$)/, noBreak),
    note: note === '' ? undefined : note,
    href: `${routes.payload(id)}#fact-${fact.id}`,
  };
}

/** The first mass in the words of a fact, in grams. @example grams('about 5 kg') // 5000 */
export function grams(words: string): number | undefined {
  const { number, unit } = /(?<number>[\d.]+)\s(?<unit>k?g)\b/u.exec(words)?.groups ?? {};
  return number === undefined ? undefined : Number(number) * (unit === 'kg' ? 1000 : 1);
}

function keysOf(entry: PayloadEntry): PayloadKeys {
  const { mission, contributions, kind, status } = entry.data;
  const fact = massFact(entry);
  return {
    mission,
    partners: [...new Set(contributions.map(({ partner }) => partner))],
    kind,
    state: status.state,
    grams: fact && grams(`${fact.value} ${fact.unit ?? ''}`),
  };
}

/** What a partner does for a payload, all its roles in words. */
function rolesOf(library: Library, payload: string, partner: string): string {
  const roles = contributionsTo(library, payload)
    .filter((contribution) => contribution.partner.id === partner)
    .map(({ role }) => roleName(role));
  return formatList([...new Set(roles)]);
}

function valueView(by: TableOf['by'], id: string, label: string, list?: TableOf): ValueView {
  const isList = list?.by === by && list.id === id;
  return { label, href: isList ? undefined : payloadFacet(by, id) };
}

/**
 * A payload as a row of a table.
 *
 * @param list The facet that the table is of; the part of its partner in each payload is then said.
 */
export function payloadRow(library: Library, entry: PayloadEntry, list?: TableOf): PayloadRow {
  const { id, data } = entry;
  const mission = entryOf(library.missions, data.mission);
  const fact = massFact(entry);
  return {
    name: { label: distinctName(library, entry), href: routes.payload(id) },
    fullName: shortName(entry) === data.names.en ? undefined : data.names.en,
    mission: valueView('mission', mission.id, mission.data.names.en, list),
    partners: firstPartners(library, entry).map((partner) =>
      valueView('partner', partner.id, shortName(partner), list),
    ),
    role: list?.by === 'partner' ? rolesOf(library, id, list.id) : undefined,
    kind: valueView('kind', data.kind, kindName(data.kind), list),
    host: mission.data.modules.find((module) => module.id === data.host)?.names.en,
    status: payloadStatus(data.status),
    mass: fact && massView(id, fact),
    keys: keysOf(entry),
  };
}
