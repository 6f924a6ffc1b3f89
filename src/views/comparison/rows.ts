import { entryOf, shortName } from '#domain/library.ts';
import {
  chineseInstruments,
  internationalMakers,
  internationalPayloads,
  payloadCountries,
  payloadsOn,
} from '#domain/partners.ts';
import { dateMoves, launchDate, launchOf } from '#domain/plans.ts';
import type { Mission } from '#schemas/mission.ts';
import {
  countryName,
  formatCoordinates,
  formatCount,
  formatList,
  formatNumber,
} from '#lib/format.ts';
import { routes } from '#lib/urls.ts';
import { dateWords } from '#views/dates.ts';
import { moduleAnchor } from '#views/mission.ts';
import { launchView } from '#views/plans.ts';
import { missionStatus } from '#views/status.ts';
import { anchorOn, factLines, line, type LineView, type Subject } from './cells.ts';

/** A row before it is filled. */
export interface Row {
  label: string;
  /** What is counted, where the label does not say it. */
  hint?: string;
  /** The values of a mission; none where there is nothing to say. */
  lines: (subject: Subject) => LineView[];
  /** Words for a missing value, where they are not the usual ones. */
  missing?: string;
  /** Ids of the questions that say where a missing value was looked for. */
  unknowns?: readonly string[];
}

export interface RowGroup {
  title: string;
  rows: readonly Row[];
}

/** A row of facts; what one mission calls by one id, another may call by another. */
function factRow(label: string, ids: readonly string[], unknowns: readonly string[] = []): Row {
  return { label, lines: (subject) => factLines(subject, ids, label), unknowns };
}

const siteKinds: Record<NonNullable<Mission['site']>['kind'], string> = {
  landed: 'Landed; the place was measured',
  target: 'Planned; a target point was reported',
  area: 'Planned; only an area is named',
};

function statusLines(subject: Subject): LineView[] {
  const { status } = subject.entry.data;
  const { shape, label } = missionStatus(status);
  return [{ ...line(subject, 'status', label, `as of ${dateWords(status.asOf)}`), shape }];
}

function launchLines(subject: Subject): LineView[] {
  const { entry, timeline } = subject;
  const launch = launchOf(entry.data, timeline);
  const date = launchDate(launch);
  if (date === undefined) return [];
  const { label, note, shape } = launchView(entry, timeline);
  const anchor = launch.state === 'happened' ? 'event-launch' : 'plans';
  return [{ ...line(subject, anchor, `${label}: ${dateWords(date)}`, note), shape }];
}

function firstPlanLines(subject: Subject): LineView[] {
  const dated = subject.entry.data.plans.find(({ planned }) => planned !== 'called-off');
  if (dated === undefined) return [];
  const note = `stated ${dateWords(dated.stated)}`;
  return [line(subject, 'plans', dateWords(dated.planned), note)];
}

function movesLines(subject: Subject): LineView[] {
  const { plans } = subject.entry.data;
  if (plans.length === 0) return [];
  const moves = dateMoves(plans);
  const text = ['No move found', 'Once'][moves] ?? formatCount(moves, 'time');
  const calledOff = plans.filter(({ planned }) => planned === 'called-off').length;
  const found = `in ${formatCount(plans.length, 'statement')}`;
  return [line(subject, 'plans', text, calledOff === 0 ? found : `${found}, then called off`)];
}

function siteLines(
  say: (site: NonNullable<Mission['site']>) => [text: string, note?: string] | undefined,
) {
  return (subject: Subject): LineView[] => {
    const { site } = subject.entry.data;
    const said = site === undefined ? undefined : say(site);
    return said === undefined ? [] : [line(subject, 'site', ...said)];
  };
}

function relayLines({ entry, library }: Subject): LineView[] {
  const { relay } = entry.data;
  if (relay === undefined) return [];
  const { data, id } = entryOf(library.missions, relay);
  return [{ text: data.names.en, note: undefined, href: routes.mission(id) }];
}

function craftLines(subject: Subject): LineView[] {
  return subject.entry.data.modules.map(({ id, names }) =>
    line(subject, moduleAnchor(id), names.en),
  );
}

function partnerPayloadLines(subject: Subject): LineView[] {
  const payloads = payloadsOn(subject.library, subject.entry.id);
  const withdrawn = payloads.filter(({ data }) => data.status.state === 'withdrawn').length;
  const note = withdrawn === 0 ? undefined : `and ${withdrawn} withdrawn`;
  return [line(subject, 'payloads', formatNumber(internationalPayloads(payloads).length), note)];
}

function instrumentLines(subject: Subject): LineView[] {
  const { length } = chineseInstruments(payloadsOn(subject.library, subject.entry.id));
  const stated = factLines(subject, ['chinese-instruments'], 'Chinese instruments');
  return [line(subject, 'payloads', formatNumber(length)), ...stated];
}

function countryLines(subject: Subject): LineView[] {
  const payloads = internationalPayloads(payloadsOn(subject.library, subject.entry.id));
  const countries = payloadCountries(subject.library, payloads)
    .map(countryName)
    .toSorted((a, b) => a.localeCompare(b, 'en'));
  const bodies = internationalMakers(subject.library, payloads).map(shortName);
  const also = bodies.length === 0 ? '' : `also ${formatList(bodies)}`;
  const note = [formatList(countries), also].filter(Boolean).join('; ') || undefined;
  return [line(subject, 'partners', formatNumber(countries.length), note)];
}

/** Samples come home only where a craft does. */
function sampleLines(subject: Subject): LineView[] {
  const returns = subject.entry.data.modules.some(({ kind }) => kind === 'capsule');
  if (returns) return factLines(subject, ['returned-mass'], 'Mass of samples returned');
  return [line(subject, 'spacecraft', 'None', 'no craft of it returns to Earth')];
}

function eventLines(subject: Subject): LineView[] {
  const events = subject.timeline?.events ?? [];
  return [line(subject, 'timeline', formatNumber(events.length))];
}

function unknownLines(subject: Subject): LineView[] {
  return [line(subject, 'unknown', formatNumber(subject.entry.data.unknowns.length))];
}

const noMass = ['mass-and-life'];

/** Everything that is compared, in the order of the page. */
export const rowGroups: readonly RowGroup[] = [
  {
    title: 'Launch',
    rows: [
      { label: 'Status', lines: statusLines },
      { label: 'Launch', lines: launchLines },
      { label: 'First plan found', lines: firstPlanLines },
      { label: 'Planned date moved', lines: movesLines },
      factRow('Launch vehicle', ['launch-vehicle']),
      factRow('Launch site', ['launch-site']),
    ],
  },
  {
    title: 'Landing',
    rows: [
      { label: 'Landing place', lines: siteLines(({ name }) => [name]) },
      { label: 'How it is known', lines: siteLines(({ kind }) => [siteKinds[kind]]) },
      {
        label: 'Coordinates',
        lines: siteLines(
          ({ coordinates: at }) =>
            at && [formatCoordinates(at.latitude, at.longitude), at.uncertainty],
        ),
        missing: 'Not published',
        unknowns: ['landing-point', 'exact-landing-site'],
      },
      { label: 'Samples returned', lines: sampleLines },
    ],
  },
  {
    title: 'Spacecraft',
    rows: [
      { label: 'Craft', lines: craftLines },
      factRow('Launch mass', ['launch-mass'], noMass),
      factRow('Duration or life', ['mission-duration', 'planned-life'], noMass),
      { label: 'Relay', lines: relayLines },
    ],
  },
  {
    title: 'Payloads',
    rows: [
      factRow('Offered to partners', [
        'payload-offer',
        'offered-payload-mass-orbiter',
        'offered-payload-mass-lander',
        'partner-mass-offered',
      ]),
      { label: 'Payloads from partners', lines: partnerPayloadLines },
      {
        label: 'Countries and regions',
        hint: 'whose organisations provide or build them',
        lines: countryLines,
      },
      {
        label: 'Chinese instruments',
        hint: 'and devices, counted on this site; then as stated',
        lines: instrumentLines,
      },
    ],
  },
  {
    title: 'On this site',
    rows: [
      { label: 'Events recorded', lines: eventLines },
      {
        label: 'Sources cited',
        lines: (subject) => [
          {
            text: formatNumber(subject.sources),
            note: undefined,
            href: anchorOn(subject, 'sources'),
          },
        ],
      },
      { label: 'Questions without an answer', lines: unknownLines },
    ],
  },
];
