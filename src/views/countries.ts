import {
  countriesOfPartners,
  partnersFrom,
  payloadsFrom,
  stateOf,
  statesOf,
} from '#domain/countries.ts';
import { shortName, type CountryEntry, type Library, type PartnerEntry } from '#domain/library.ts';
import { countryStatements } from '#domain/statements.ts';
import type { AccordsState, Country, IlrsState } from '#schemas/country.ts';
import { countryName, formatCount } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import { pageCitations, type MarkView, type PageCitations } from './citations.ts';
import { dateText, type DateText } from './dates.ts';
import { trail, type LinkView } from './statements.ts';

type Marks = PageCitations['marks'];

/** Where a country stands towards the station or the accords. */
export interface StandingView {
  /** In a word or three. */
  label: string;
  date: DateText | undefined;
  text: string;
  marks: MarkView[];
}

const ilrsLabels: Record<IlrsState, string> = {
  founder: 'Founder',
  signed: 'Signed',
  applied: 'Applied',
  'through-membership': 'Through an organisation',
  institution: 'An institution only',
  unclear: 'Unclear',
  'not-found': 'Not found',
};

const accordsLabels: Record<AccordsState, string> = {
  signed: 'Signed',
  'not-signed': 'Not signed',
  unclear: 'Unclear',
  'not-found': 'Not found',
};

function standingView(
  label: string,
  { date, text, sources = [] }: Country['ilrs'] | Country['accords'],
  marks: Marks,
): StandingView {
  return {
    label,
    date: date === undefined ? undefined : dateText(date),
    text,
    marks: marks(sources),
  };
}

function standingsView({ data }: CountryEntry, marks: Marks) {
  return {
    ilrs: standingView(ilrsLabels[data.ilrs.state], data.ilrs, marks),
    accords: standingView(accordsLabels[data.accords.state], data.accords, marks),
  };
}

/** Where the states of a partner stand. */
export function partnerStandings(library: Library, partner: PartnerEntry, marks: Marks) {
  return statesOf(library, partner).map((state) => ({
    country: countryName(state.id.toUpperCase()),
    ...standingsView(state, marks),
  }));
}

/** How many payloads a country provides or builds, in words; China carries them. */
function payloadCount(library: Library, code: string): string {
  if (code === 'CN') return 'Carries the payloads of all';
  const payloads = payloadsFrom(library, code);
  const withdrawn = payloads.filter(({ data }) => data.status.state === 'withdrawn').length;
  const count = formatCount(payloads.length - withdrawn, 'payload');
  return withdrawn === 0 ? count : `${count}, ${withdrawn} withdrawn`;
}

function partnerLink(partner: PartnerEntry): LinkView {
  return { label: shortName(partner), href: routes.partner(partner.id) };
}

/** Everything the page of the countries shows: their partners, and where each stands. */
export function countriesView(library: Library) {
  const codes = countriesOfPartners(library).toSorted((a, b) =>
    countryName(a).localeCompare(countryName(b), 'en'),
  );
  const states = new Set(codes.flatMap((code) => stateOf(library, code) ?? []));
  const { marks, list } = pageCitations(library, [...states].flatMap(countryStatements));
  return {
    trail: trail(
      { label: 'Partners', href: routes.partners() },
      { label: 'By country', href: routes.countries() },
    ),
    countries: codes.flatMap((code) => {
      const state = stateOf(library, code);
      return state === undefined
        ? []
        : {
            id: code.toLowerCase(),
            code,
            name: countryName(code),
            partners: partnersFrom(library, code).map(partnerLink),
            payloads: payloadCount(library, code),
            ...standingsView(state, marks),
          };
    }),
    international: library.partners
      .filter(({ data }) => data.countries.length === 0)
      .map(partnerLink),
    sources: list,
  };
}

export type CountriesView = ReturnType<typeof countriesView>;
export type PartnerStandings = ReturnType<typeof partnerStandings>;
