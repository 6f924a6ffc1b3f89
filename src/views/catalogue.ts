import { shortName, type Library, type MissionEntry, type PartnerEntry } from '#domain/library.ts';
import { contributionsBy, internationalPayloads, payloadsOn } from '#domain/partners.ts';
import { formatCount } from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import { payloadItem } from './mission.ts';
import { otherNames } from './names.ts';
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

/** Landing missions first, then those that support them. */
export function missionsView(library: Library) {
  const items = (kind: MissionEntry['data']['kind']) =>
    library.missions
      .filter(({ data }) => data.kind === kind)
      .map((mission) => missionItem(library, mission));
  return { landing: items('landing'), relay: items('relay') };
}

/** All payloads, grouped by the mission that carries them. */
export function payloadsView(library: Library) {
  return {
    count: formatCount(internationalPayloads(library.payloads).length, 'international payload'),
    groups: library.missions
      .map((mission) => ({
        id: mission.id,
        mission: mission.data.names.en,
        status: missionStatus(mission.data.status),
        payloads: payloadsOn(library, mission.id).map((payload) => payloadItem(library, payload)),
      }))
      .filter((group) => group.payloads.length > 0),
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

function partnerItem(library: Library, partner: PartnerEntry) {
  const contributions = contributionsBy(library, partner.id);
  const payloads = [...new Set(contributions.map(({ payload }) => payload))];
  return {
    name: partner.data.names.en,
    acronym: partner.data.acronym,
    href: routes.partner(partner.id),
    kind: partnerKindName(partner.data.kind),
    countries: countryWords(partner.data.countries),
    flags: partner.data.countries,
    payloads: payloads.map((payload) => ({
      label: shortName(payload),
      href: routes.payload(payload.id),
    })),
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
  return {
    count: formatCount(library.partners.length, 'organisation'),
    map: partnerMapView(library),
    countries: [...groups]
      .map(([country, partners]) => ({
        id: anchorOf(country),
        country,
        flags: partners[0]?.flags ?? [],
        partners,
      }))
      .toSorted((a, b) => a.country.localeCompare(b.country, 'en')),
    hosts: items('host'),
  };
}

export type MissionItem = ReturnType<typeof missionItem>;
export type PartnersView = ReturnType<typeof partnersView>;
