import type { CountryEntry, Library, PartnerEntry, PayloadEntry } from './library.ts';

/** Regions with a code of their own that are part of a state. */
const states: Readonly<Record<string, string>> = { HK: 'CN' };

/**
 * Id of the entry that says where the state of a country or region stands.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function stateId(code: string): string {
  return (states[code] ?? code).toLowerCase();
}

/** Where the state of a country or region stands. @param code ISO 3166-1 alpha-2 */
export function stateOf(library: Library, code: string): CountryEntry | undefined {
  return library.countries.find(({ id }) => id === stateId(code));
}

/** The states that a partner belongs to. */
export function statesOf(library: Library, { data }: PartnerEntry): CountryEntry[] {
  return data.countries.flatMap((code) => stateOf(library, code) ?? []);
}

/** ISO codes of the countries and regions of all partners, each once. */
export function countriesOfPartners({ partners }: Library): string[] {
  return [...new Set(partners.flatMap(({ data }) => data.countries))];
}

/** Partners of a country or region, in the order of the library. */
export function partnersFrom({ partners }: Library, code: string): PartnerEntry[] {
  return partners.filter(({ data }) => data.countries.includes(code));
}

/** Payloads that partners of a country or region provide or build; the withdrawn are among them. */
export function payloadsFrom(library: Library, code: string): PayloadEntry[] {
  const makers = new Set(partnersFrom(library, code).map(({ id }) => id));
  return library.payloads.filter(({ data }) =>
    data.contributions.some(
      ({ partner, role }) => makers.has(partner) && (role === 'lead' || role === 'build'),
    ),
  );
}
