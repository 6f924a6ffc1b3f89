import { shortName, type Library, type MissionEntry, type PartnerEntry } from '#domain/library.ts';
import {
  contributionsBy,
  internationalPayloads,
  payloadCountries,
  leadPartners,
  payloadsOn,
} from '#domain/partners.ts';
import { missionStatements } from '#domain/statements.ts';
import { formatCount } from '#lib/format.ts';
import { payloadFacet, routes } from '#lib/urls.ts';
import { missionItem } from './catalogue.ts';
import { pageCitations, type MarkView } from './citations.ts';
import { beginningOf } from './long-lists.ts';
import { mapView } from './maps.ts';
import { missionNumber } from './names.ts';
import { nextViews } from './next.ts';
import { countryWords } from './partner.ts';
import { partnerMapView } from './pictures/partner-map.ts';
import { payloadStatus } from './status.ts';
import { storyItems } from './story.ts';
import { latestUpdates } from './updates.ts';
import { programmeChart } from './programme-chart.ts';

/** The marks of the status of a mission; they lead to the sources on its own page. */
function marksOf(library: Library, mission: MissionEntry): MarkView[] {
  const statements = missionStatements(mission, library.timelines.get(mission.id));
  return pageCitations(library, statements)
    .marks(mission.data.status.sources)
    .map((mark) => ({ ...mark, href: routes.mission(mission.id) + mark.href }));
}

/** One of the three beats of the story: a mission with its status and who is on board. */
function beat(library: Library, mission: MissionEntry) {
  const payloads = internationalPayloads(payloadsOn(library, mission.id));
  const leads = payloads.flatMap((payload) => leadPartners(library, payload));
  return {
    ...missionItem(library, mission),
    number: missionNumber(mission.data.names.en),
    detail: {
      text: mission.data.status.detail,
      marks: marksOf(library, mission),
    },
    aboard: [...new Set(leads)].map((partner) => ({
      label: shortName(partner),
      href: routes.partner(partner.id),
    })),
  };
}

/** Payloads that a cell of the grid names at most. */
const payloadsOfCell = 10;

/** What a partner flies on a mission. */
function cell(library: Library, partner: PartnerEntry, mission: MissionEntry) {
  const payloads = contributionsBy(library, partner.id)
    .filter(({ payload, role }) => role === 'lead' && payload.data.mission === mission.id)
    .filter(({ payload }) => payload.data.status.state !== 'withdrawn');
  const { items, all } = beginningOf(payloads, payloadFacet('partner', partner.id), payloadsOfCell);
  return {
    mission: mission.data.names.en,
    payloads: items.map(({ payload }) => ({
      label: shortName(payload),
      href: routes.payload(payload.id),
      status: payloadStatus(payload.data.status),
    })),
    all,
  };
}

/** Who flies with whom: a row for each leading partner, a cell for each landing mission. */
function grid(library: Library, missions: readonly MissionEntry[]) {
  const payloads = internationalPayloads(library.payloads);
  const leads = new Set(payloads.flatMap((payload) => leadPartners(library, payload)));
  return [...leads]
    .map((partner) => ({
      name: shortName(partner),
      href: routes.partner(partner.id),
      country: countryWords(partner.data.countries),
      cells: missions.map((mission) => cell(library, partner, mission)),
    }))
    .toSorted((a, b) => a.country.localeCompare(b.country, 'en'));
}

/** Everything the home page shows, counted from the content. */
export function homeView(library: Library, today: string) {
  const landing = library.missions.filter(({ data }) => data.kind === 'landing');
  const payloads = internationalPayloads(library.payloads);
  const countries = payloadCountries(library, payloads);
  return {
    payloadCount: formatCount(payloads.length, 'payload'),
    countryCount: formatCount(countries.length, 'country and region', 'countries and regions'),
    beats: landing.map((mission) => beat(library, mission)),
    map: mapView(library, 'far-side'),
    missionNames: landing.map(({ data }) => data.names.en),
    partnerMap: partnerMapView(library),
    grid: grid(library, landing),
    next: nextViews(library, today),
    stories: storyItems(library),
    updates: latestUpdates(library, 3),
    programme: programmeChart(library, today),
  };
}

export type HomeView = ReturnType<typeof homeView>;
