import type { Library, MissionEntry, PartnerEntry, PayloadEntry } from '#domain/library.ts';
import {
  chineseInstruments,
  contributionsBy,
  internationalPayloads,
  payloadsOn,
} from '#domain/partners.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { payloadFacet, routes } from '#lib/urls.ts';
import { instrumentsView } from './instruments.ts';
import { shortened } from './long-lists.ts';
import { payloadItems } from './mission.ts';
import { distinctName, otherNames } from './names.ts';
import { countryWords, partnerKindName } from './partner.ts';
import { partnerMapView } from './pictures/partner-map.ts';
import { launchView } from './plans.ts';
import { missionStatus } from './status.ts';

/** A mission in a list: what it is and where it stands. */
export function missionItem(library: Library, entry: MissionEntry) {
  const { data, id } = entry;
  const payloads = internationalPayloads(payloadsOn(library, id));
  return {
    id,
    name: data.names.en,
    otherNames: otherNames(data.names),
    href: routes.mission(id),
    summary: data.summary,
    status: missionStatus(data.status),
    launch: launchView(entry, library.timelines.get(id)),
    payloads:
      payloads.length === 0 ? undefined : formatCount(payloads.length, 'international payload'),
  };
}

function missionsOf(library: Library, kind: MissionEntry['data']['kind']): MissionEntry[] {
  return library.missions.filter(({ data }) => data.kind === kind);
}

/** Landing missions first, then those that support them. */
export function missionsView(library: Library) {
  const items = (kind: MissionEntry['data']['kind']) =>
    missionsOf(library, kind).map((mission) => missionItem(library, mission));
  return { landing: items('landing'), relay: items('relay') };
}

/** The number of payloads from partners in words; those withdrawn are told apart. */
function partnerCount(payloads: readonly PayloadEntry[]): string {
  const flying = formatCount(internationalPayloads(payloads).length, 'payload');
  const withdrawn = payloads.filter(({ data }) => data.status.state === 'withdrawn').length;
  return withdrawn === 0 ? `${flying}.` : `${flying}, and ${withdrawn} that was withdrawn.`;
}

/** What one mission carries: the payloads of partners, then the Chinese instruments. */
function payloadGroup(library: Library, mission: MissionEntry) {
  const payloads = payloadsOn(library, mission.id).filter(
    ({ data }) => data.origin === 'international',
  );
  return {
    id: mission.id,
    mission: mission.data.names.en,
    status: missionStatus(mission.data.status),
    partnerCount: partnerCount(payloads),
    payloads: payloadItems(library, payloads, mission.id),
    instruments: instrumentsView(library, mission),
    counting: mission.data.chineseInstruments?.text,
  };
}

/** All payloads, grouped by the mission that carries them: those that land, then their relay. */
export function payloadsView(library: Library) {
  const { length } = chineseInstruments(library.payloads);
  const withdrawn = library.payloads.filter(({ data }) => data.status.state === 'withdrawn').length;
  return {
    withdrawn:
      withdrawn === 0
        ? undefined
        : `Also listed, though withdrawn: ${formatCount(withdrawn, 'payload')}.`,
    count: formatCount(internationalPayloads(library.payloads).length, 'international payload'),
    instrumentCount: formatCount(
      length,
      'Chinese instrument or device',
      'Chinese instruments and devices',
    ),
    groups: [...missionsOf(library, 'landing'), ...missionsOf(library, 'relay')]
      .map((mission) => payloadGroup(library, mission))
      .filter(
        ({ payloads, instruments }) => payloads.items.length > 0 || instruments !== undefined,
      ),
  };
}

/** An anchor from words: lower case, letters and digits joined by hyphens. */
function anchorOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Payloads that the card of a partner names at most. */
const linksOfPartner = 30;

function partnerItem(library: Library, partner: PartnerEntry) {
  const contributions = contributionsBy(library, partner.id);
  const payloads = [...new Set(contributions.map(({ payload }) => payload))];
  const instruments = chineseInstruments(payloads).length;
  return {
    name: partner.data.names.en,
    acronym: partner.data.acronym,
    href: routes.partner(partner.id),
    kind: partnerKindName(partner.data.kind),
    countries: countryWords(partner.data.countries),
    flags: partner.data.countries,
    payloads: shortened(
      payloads
        .filter(({ data }) => data.origin === 'international')
        .map((payload) => ({
          label: distinctName(library, payload),
          href: routes.payload(payload.id),
        })),
      payloadFacet('partner', partner.id),
      linksOfPartner,
    ),
    instruments: instruments === 0 ? undefined : formatCount(instruments, 'Chinese instrument'),
  };
}

/** ISO codes of all countries and regions that a partner is of, each once. */
export function partnerCountries(library: Library): string[] {
  return [...new Set(library.partners.flatMap(({ data }) => data.countries))].toSorted();
}

/** All organisations: the partners by country, then the Chinese hosts. */
export function partnersView(library: Library) {
  const items = (side: PartnerEntry['data']['side']) =>
    library.partners
      .filter(({ data }) => data.side === side)
      .map((partner) => partnerItem(library, partner));
  const groups = Map.groupBy(items('partner'), ({ countries }) => countries);
  const countries = [...groups]
    .map(([country, partners]) => ({
      id: anchorOf(country),
      country,
      flags: partners[0]?.flags ?? [],
      partners,
    }))
    .toSorted((a, b) => a.country.localeCompare(b.country, 'en'));
  const hosts = items('host');
  return {
    count: formatCount(library.partners.length, 'organisation'),
    map: partnerMapView(library),
    countries,
    hosts,
    onThisPage: {
      title: 'By country',
      links: [...countries, { id: 'hosts', country: 'The Chinese side', partners: hosts }].map(
        ({ id, country, partners }) => ({
          id,
          label: country,
          href: `#${id}`,
          count: formatNumber(partners.length),
        }),
      ),
    },
  };
}

export type MissionItem = ReturnType<typeof missionItem>;
export type PartnersView = ReturnType<typeof partnersView>;
