import type { ContributionRole } from '#schemas/payload.ts';
import { entryOf, type Library, type PartnerEntry, type PayloadEntry } from './library.ts';
import { once } from './once.ts';

/** What one partner does for one payload. */
export interface Contribution {
  payload: PayloadEntry;
  partner: PartnerEntry;
  role: ContributionRole;
  does: string;
  sources: readonly string[];
}

const contributions = once((library: Library): Contribution[] =>
  library.payloads.flatMap((payload) =>
    payload.data.contributions.map(({ partner, role, does, sources }) => ({
      payload,
      partner: entryOf(library.partners, partner),
      role,
      does,
      sources,
    })),
  ),
);

const byPartner = once((library: Library) =>
  Map.groupBy(contributions(library), ({ partner }) => partner.id),
);

const byPayload = once((library: Library) =>
  Map.groupBy(contributions(library), ({ payload }) => payload.id),
);

const byMission = once((library: Library) =>
  Map.groupBy(library.payloads, ({ data }) => data.mission),
);

/** Everything that a partner does for payloads, in the order of the payloads. */
export function contributionsBy(library: Library, partner: string): readonly Contribution[] {
  return byPartner(library).get(partner) ?? [];
}

/** Everyone who does something for a payload, in the order of its file. */
export function contributionsTo(library: Library, payload: string): readonly Contribution[] {
  return byPayload(library).get(payload) ?? [];
}

/** Payloads of a mission. */
export function payloadsOn(library: Library, mission: string): readonly PayloadEntry[] {
  return byMission(library).get(mission) ?? [];
}

/** Payloads that a partner outside the programme offered and that have not been withdrawn. */
export function internationalPayloads(payloads: readonly PayloadEntry[]): PayloadEntry[] {
  return payloads.filter(
    ({ data }) => data.origin === 'international' && data.status.state !== 'withdrawn',
  );
}

/** Instruments and devices of the Chinese programme itself. */
export function chineseInstruments(payloads: readonly PayloadEntry[]): PayloadEntry[] {
  return payloads.filter(({ data }) => data.origin === 'chinese');
}

/** Partners with a role on a mission, their own or through a payload, in the order of the library. */
export function partnersOn(library: Library, mission: string): PartnerEntry[] {
  const contributing = new Set(
    payloadsOn(library, mission).flatMap(({ data }) => data.contributions.map((c) => c.partner)),
  );
  return library.partners.filter(
    ({ id, data }) => contributing.has(id) || data.roles.some((role) => role.mission === mission),
  );
}

/** Partners that the Chinese side lists as providers of a payload. */
export function leadPartners(library: Library, payload: PayloadEntry): PartnerEntry[] {
  return payload.data.contributions
    .filter(({ role }) => role === 'lead')
    .map(({ partner }) => entryOf(library.partners, partner));
}

/** Whoever the file of a payload names first, its providers as a rule, with all in the same role. */
export function firstPartners(library: Library, { data }: PayloadEntry): PartnerEntry[] {
  const [first] = data.contributions;
  return data.contributions
    .filter(({ role }) => role === first?.role)
    .map(({ partner }) => entryOf(library.partners, partner));
}

/** Partners that provide or build one of the payloads, each once. */
function makers(library: Library, payloads: readonly PayloadEntry[]): PartnerEntry[] {
  const partners = payloads.flatMap(({ data }) =>
    data.contributions
      .filter(({ role }) => role === 'lead' || role === 'build')
      .map(({ partner }) => entryOf(library.partners, partner)),
  );
  return [...new Set(partners)];
}

/**
 * ISO codes of the countries and regions outside the Chinese mainland whose organisations provide or
 * build one of the payloads, each once.
 */
export function payloadCountries(library: Library, payloads: readonly PayloadEntry[]): string[] {
  const codes = makers(library, payloads).flatMap(({ data }) => data.countries);
  return [...new Set(codes)].filter((code) => code !== 'CN');
}

/** Partners of no one country that provide or build one of the payloads, each once. */
export function internationalMakers(
  library: Library,
  payloads: readonly PayloadEntry[],
): PartnerEntry[] {
  return makers(library, payloads).filter(({ data }) => data.countries.length === 0);
}
