import {
  entryOf,
  shortName,
  type Library,
  type MissionEntry,
  type PartnerEntry,
  type PayloadEntry,
} from '#domain/library.ts';
import { once } from '#domain/once.ts';
import {
  contributionsBy,
  firstPartners,
  internationalPayloads,
  payloadCountries,
  payloadsOn,
} from '#domain/partners.ts';
import type { Partner } from '#schemas/partner.ts';
import { formatCount, formatList, formatNumber, formatValue } from '#lib/format.ts';
import { moonFeature } from '#lib/moon-features.ts';
import type { MoonMap } from '#lib/moon-maps.ts';
import type { SocialContent } from '#lib/social-content.ts';
import { withBase } from '#lib/urls.ts';
import { site } from '#site.config.ts';
import { circlePath } from './maps.ts';
import { distinctName } from './names.ts';
import { countryWords } from './partner.ts';
import { missionStatus, payloadStatus } from './status.ts';

/** What a page says of its social picture, which stands for it where a link is shared. */
export interface SocialView {
  href: string;
  /** All that it says and shows, in words. */
  alt: string;
}

/** A social picture with what it is drawn from. */
export interface SocialPicture extends SocialView {
  /** Its address below `/social/`, without the ending. */
  name: string;
  content: SocialContent;
}

type Row = SocialContent['rows'][number];

const mapWords: Record<MoonMap, string> = {
  'far-side': 'the far side of the Moon',
  'near-side': 'the near side of the Moon',
  'apollo-basin': 'the Apollo basin on the far side of the Moon',
  'south-pole': 'the south pole of the Moon',
};

function altOf({ title, names, status, figure, rows, map, ring }: SocialContent): string {
  const said = [
    [title, ...names].join(', '),
    ...(status ? [status.label] : []),
    ...(figure ? [`${figure.value} ${figure.words}`] : []),
    ...rows.map(({ label, value }) => `${label}: ${value}`),
  ];
  const shown = ring === undefined ? mapWords[map] : `${mapWords[map]}, the site ringed`;
  return `${said.join('. ')}. On the right, ${shown}.`;
}

const nothing: Omit<SocialContent, 'title'> = {
  names: [],
  status: undefined,
  figure: undefined,
  rows: [],
  map: 'far-side',
  ring: undefined,
};

function picture(
  name: string,
  said: Pick<SocialContent, 'title'> & Partial<SocialContent>,
): SocialPicture {
  const content = { ...nothing, ...said };
  return { name, href: withBase(`/social/${name}.jpg`), alt: altOf(content), content };
}

/** The map of a landing mission, with the feature that is ringed where no point was published. */
const landings: Record<string, { map: MoonMap; area?: string }> = {
  'chang-e-6': { map: 'apollo-basin' },
  'chang-e-7': { map: 'south-pole' },
  'chang-e-8': { map: 'south-pole', area: 'Mons Mouton' },
};

/** Width of the ring around a point, in kilometres. */
const ringWidth = 28;

function ringOf({ data }: MissionEntry, map: MoonMap, area?: string): SocialContent['ring'] {
  if (area !== undefined) return { path: circlePath(map, moonFeature(area)), isArea: true };
  const point = data.site?.coordinates;
  return point && { path: circlePath(map, { ...point, diameter: ringWidth }), isArea: false };
}

const landingOf = once((mission: MissionEntry): Pick<SocialContent, 'map' | 'ring'> => {
  const { map, area } = landings[mission.id] ?? { map: 'far-side' };
  return { map, ring: ringOf(mission, map, area) };
});

/** The fact of a mission that its picture shows, and what follows its value. */
const keyFacts: Record<string, { fact: string; words: string }> = {
  'chang-e-6': { fact: 'returned-mass', words: 'from the far side' },
  'chang-e-8': { fact: 'partner-mass-offered', words: 'offered to partners' },
  'queqiao-2': { fact: 'probe-antenna', words: 'antenna towards lunar spacecraft' },
};

/** The key fact of a mission; without one, how many came aboard from abroad. */
function figureOf(library: Library, { id, data }: MissionEntry): SocialContent['figure'] {
  const key = keyFacts[id];
  const fact = data.facts.find((candidate) => candidate.id === key?.fact);
  if (key && fact) return { value: formatValue(fact.value, fact.unit), words: key.words };
  const { length } = internationalPayloads(payloadsOn(library, id));
  if (length === 0) return undefined;
  const words = length === 1 ? 'instrument from abroad' : 'instruments from abroad';
  return { value: formatNumber(length), words };
}

/** A mission: where it stands, its key figure and its site. */
export function missionSocial(library: Library, id: string): SocialPicture {
  const mission = entryOf(library.missions, id);
  const { names, status } = mission.data;
  return picture(`missions/${id}`, {
    title: names.en,
    names: names.zh === undefined ? [] : [names.zh],
    status: missionStatus(status),
    figure: figureOf(library, mission),
    ...landingOf(mission),
  });
}

function senders(library: Library, payload: PayloadEntry): Row[] {
  const partners = firstPartners(library, payload).map(shortName);
  return partners.length === 0 ? [] : [{ label: 'From', value: formatList(partners) }];
}

/** A payload: where it stands, what carries it and who sent it. */
export function payloadSocial(library: Library, id: string): SocialPicture {
  const payload = entryOf(library.payloads, id);
  const { names, status } = payload.data;
  const mission = entryOf(library.missions, payload.data.mission);
  const title = distinctName(library, payload);
  return picture(`payloads/${id}`, {
    title,
    names: [names.en, names.zh ?? title].filter((name) => !title.startsWith(name)),
    status: payloadStatus(status),
    rows: [{ label: 'Mission', value: mission.data.names.en }, ...senders(library, payload)],
    ...landingOf(mission),
  });
}

/** Only letters that the faces of the pictures have. */
const drawable = /^[\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]+$/u;
const chinese = /\p{Script=Han}/u;

function ownNames({ names, acronym }: Partner): string[] {
  const native =
    names.native !== undefined && drawable.test(names.native) ? names.native : undefined;
  const short = acronym !== undefined && !names.en.includes(acronym) ? acronym : undefined;
  const own = [short, native].filter((name) => name !== undefined).join(' · ');
  const zh = native !== undefined && chinese.test(native) ? undefined : names.zh;
  return [own, zh ?? ''].filter((name) => name !== '');
}

/** Letters that a row has room for. */
const rowLetters = 66;

/** Payloads for one mission: "DORN on Chang'e-6", or "for" it where it has not flown. */
function payloadsFor(mission: MissionEntry, payloads: readonly PayloadEntry[]): string {
  const preposition = mission.data.status.state === 'completed' ? 'on' : 'for';
  const words = `${formatList(payloads.map(shortName))} ${preposition} ${mission.data.names.en}`;
  const isWithdrawn = payloads.every(({ data }) => data.status.state === 'withdrawn');
  return isWithdrawn ? `${words}, withdrawn` : words;
}

/** The payloads of a partner by mission; without any, the missions it has a role on. */
function partIn(library: Library, { id, data }: PartnerEntry): string {
  const payloads = [...new Set(contributionsBy(library, id).map(({ payload }) => payload))];
  const ids = (payloads.length > 0 ? payloads.map((payload) => payload.data) : data.roles).map(
    ({ mission }) => mission,
  );
  const missions = library.missions.filter((mission) => ids.includes(mission.id));
  const names = formatList(missions.map((mission) => mission.data.names.en));
  if (payloads.length === 0) return names;
  const each = missions.map((mission) =>
    payloadsFor(
      mission,
      payloads.filter((payload) => payload.data.mission === mission.id),
    ),
  );
  const words = each.join('; ');
  return words.length > rowLetters
    ? `${formatCount(payloads.length, 'payload')} for ${names}`
    : words;
}

/** A partner: its names, its country and what it has a part in. */
export function partnerSocial(library: Library, id: string): SocialPicture {
  const partner = entryOf(library.partners, id);
  return picture(`partners/${id}`, {
    title: partner.data.names.en,
    names: ownNames(partner.data),
    rows: [
      { label: 'Country', value: countryWords(partner.data.countries) },
      { label: 'Part in', value: partIn(library, partner) },
    ],
    map: 'near-side',
  });
}

/** The home page: the site and how much of the world is on board. */
export function homeSocial(library: Library): SocialPicture {
  const payloads = internationalPayloads(library.payloads);
  const countries = payloadCountries(library, payloads).length;
  return picture('home', {
    title: site.tagline,
    figure: {
      value: formatNumber(payloads.length),
      words: `payloads from ${formatCount(countries, 'country and region', 'countries and regions')}`,
    },
  });
}

const sitePicture = picture('site', { title: site.tagline });

const sectionPictures = site.navigation.map(({ label, path }) => ({
  path,
  ...picture(path.slice(1, -1), { title: label, names: [site.tagline] }),
}));

/**
 * The picture of a page that has none of its own: that of its section, such as "Sources", or of the
 * site.
 *
 * @param path Address of the page with the base path.
 */
export function sectionSocial(path: string): SocialPicture {
  return sectionPictures.find((section) => path.startsWith(withBase(section.path))) ?? sitePicture;
}

/** Every picture that a page may ask for. */
export function socialPictures(library: Library): SocialPicture[] {
  return [
    homeSocial(library),
    sitePicture,
    ...sectionPictures,
    ...library.missions.map(({ id }) => missionSocial(library, id)),
    ...library.payloads.map(({ id }) => payloadSocial(library, id)),
    ...library.partners.map(({ id }) => partnerSocial(library, id)),
  ];
}
