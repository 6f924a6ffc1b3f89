import { describe, expect, it } from 'vitest';
import { buildDate } from '#build-date.ts';
import { checkContent } from '#checks/check-content.ts';
import { isError } from '#checks/problem.ts';
import { formatProblem } from '#checks/report.ts';
import { countriesOfPartners, stateId } from '#domain/countries.ts';
import { chineseInstruments, internationalPayloads, payloadsOn } from '#domain/partners.ts';
import { launchOf } from '#domain/plans.ts';
import { courseOf, programmeParts } from '#domain/programme.ts';
import { projectRoot, realLibrary } from '../support/content.ts';
import { missionEntry } from '../support/fixtures.ts';

const library = await realLibrary();
const { missions, payloads, partners, stages, timelines, stories } = library;
const landing = missions.filter(({ data }) => data.kind === 'landing');
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).toSorted();

describe('the content check', () => {
  it('finds nothing to mend', async () => {
    const problems = await checkContent(projectRoot, buildDate(process.env));
    expect(problems.filter(isError).map(formatProblem)).toEqual([]);
  });
});

describe('international payloads', () => {
  it.each([
    ['chang-e-6', ['dorn', 'icube-q', 'inrri', 'nils']],
    [
      'chang-e-7',
      [
        'chang-e-7-retroreflector-array',
        'dust-and-electric-field-instrument',
        'earth-radiation-spectrometer',
        'hyperspectral-camera',
        'ilo-c',
        'match',
      ],
    ],
    [
      'chang-e-8',
      [
        'alien',
        'align',
        'chang-e-8-retroreflector-array',
        'cheri',
        'electric-potential-monitor',
        'lpde',
        'operation-robot',
        'pakistan-rover',
        'radio-astronomy-array',
        'visible-infrared-imager',
      ],
    ],
  ])('of %s are all here', (mission, expected) => {
    const here = idsOf(internationalPayloads(payloadsOn(library, mission)));
    expect(here).toEqual(expect.arrayContaining(expected));
  });

  it('do not count the Emirati rover, which is told as withdrawn', () => {
    const withdrawn = payloads.filter(({ data }) => data.status.state === 'withdrawn');
    expect(idsOf(withdrawn)).toContain('rashid-2');
  });
});

/** The craft of a mission, each with the number of Chinese instruments on it. */
function instrumentsByCraft(mission: string): Record<string, number> {
  const instruments = chineseInstruments(payloadsOn(library, mission));
  const crafts = Map.groupBy(instruments, ({ data }) => data.host ?? 'not named');
  return Object.fromEntries([...crafts].map(([craft, items]) => [craft, items.length]));
}

describe('countries', () => {
  it('are those of the partners and no others', () => {
    const states = countriesOfPartners(library).map(stateId);
    expect(idsOf(library.countries)).toEqual([...new Set(states)].toSorted());
  });
});

describe('Chinese instruments', () => {
  it.each([
    {
      mission: 'chang-e-6',
      crafts: { lander: 7 },
      why: 'CNSA named four; the flag, the sampling system and the mini rover come on top',
    },
    {
      mission: 'chang-e-7',
      crafts: { orbiter: 5, lander: 4, rover: 5, hopper: 1, 'not named': 1 },
      why: 'the mission paper has 15 on the four craft; the outreach flag comes on top',
    },
    {
      mission: 'queqiao-2',
      crafts: { satellite: 3 },
      why: "the mission paper counts them among the 18 of Chang'e-7, but they fly here",
    },
    {
      mission: 'chang-e-8',
      crafts: { lander: 4, rover: 4 },
      why: 'of 14 planned, these types are named in both lists that were read',
    },
  ])('of $mission are counted as the research counts them: $why', ({ mission, crafts }) => {
    expect(instrumentsByCraft(mission)).toEqual(crafts);
  });

  it("that are scientific add up to the 18 of Chang'e-7", () => {
    const flown = [...payloadsOn(library, 'chang-e-7'), ...payloadsOn(library, 'queqiao-2')];
    const scientific = chineseInstruments(flown).filter(({ data }) => data.kind !== 'flag');
    expect(scientific).toHaveLength(18);
  });

  it.each(['chang-e-7', 'chang-e-8'])('of %s have not operated and have no results', (mission) => {
    const early = chineseInstruments(payloadsOn(library, mission)).filter(
      ({ data }) => data.status.state === 'operated' || data.results.length > 0,
    );
    expect(idsOf(early)).toEqual([]);
  });

  it('say that the mass is unknown, or give it', () => {
    const silent = chineseInstruments(payloads).filter(({ data }) => {
      const told = [...data.facts, ...data.unknowns].map(({ id }) => id);
      return !told.some((id) => id.includes('mass') || id === 'details');
    });
    expect(idsOf(silent)).toEqual([]);
  });
});

describe('the missions', () => {
  it('are three landing missions and their relay', () => {
    expect(idsOf(missions)).toEqual(['chang-e-6', 'chang-e-7', 'chang-e-8', 'queqiao-2']);
  });

  it.each(missions)('have a timeline with a phase for every event: $id', ({ id }) => {
    const timeline = timelines.get(id);
    const used = new Set(timeline?.events.map(({ phase }) => phase));
    expect(timeline?.phases.map((phase) => phase.id)).toEqual([...used]);
  });

  it.each(missions)('say what is not known: $id', ({ data }) => {
    expect(data.unknowns).not.toEqual([]);
  });

  it.each(landing)('name site and relay: $id', ({ data }) => {
    expect([data.site?.name, data.relay]).toEqual([expect.any(String), 'queqiao-2']);
  });

  it.each(missions)('tell milestones for the programme timeline: $id', ({ id }) => {
    const milestones = timelines.get(id)?.events.filter(({ milestone }) => milestone) ?? [];
    expect(milestones).not.toEqual([]);
  });

  it.each([
    ['chang-e-6', 'happened'],
    ['queqiao-2', 'happened'],
  ])('that have flown stand after their launch: %s', (id, state) => {
    const { data } = missions.find((mission) => mission.id === id) ?? missionEntry('none');
    expect(launchOf(data, timelines.get(id)).state).toBe(state);
  });

  it.each(
    missions.filter(({ id, data }) => launchOf(data, timelines.get(id)).state !== 'happened'),
  )('that have not flown have no results and no landing: $id', ({ data }) => {
    expect(data.results).toEqual([]);
    expect(data.site?.kind).not.toBe('landed');
  });
});

describe('the programme', () => {
  it('leads from the first orbiter to the station, in the order of the flights', () => {
    expect(programmeParts(library).map(({ entry }) => entry.id)).toEqual([
      'chang-e-1',
      'chang-e-2',
      'chang-e-3',
      'chang-e-5-t1',
      'queqiao',
      'chang-e-4',
      'chang-e-5',
      'queqiao-2',
      'chang-e-6',
      'chang-e-7',
      'chang-e-8',
      'ilrs',
    ]);
  });

  it.each(stages)('gives the Chinese name of each stage, with pinyin: $id', ({ data }) => {
    expect([data.names.zh, data.names.pinyin]).toEqual([expect.any(String), expect.any(String)]);
  });

  it.each(stages)(
    'says when a stage was last heard of where its end is not known: $id',
    (entry) => {
      const course = courseOf({ kind: 'stage', entry }, library);
      const isOpen = course.state === 'flown' && course.end === 'unknown';
      expect(entry.data.events.some(({ id }) => id === 'last-report')).toBe(isOpen);
    },
  );
});

describe('the stories', () => {
  it('begin with these, in this order', () => {
    expect(stories.map(({ id }) => id).slice(0, 8)).toEqual([
      'cooperation',
      'four-guests',
      'how-to-take-part',
      'samples',
      'united-states',
      'ilrs',
      'magpie-bridge',
      'from-one-to-eight',
    ]);
  });

  it.each(stories)('say what is not known, and where to read on: $id', ({ data }) => {
    expect(data.unknowns ?? []).not.toEqual([]);
    expect(data.further ?? []).not.toEqual([]);
  });

  it.each(stories)('cite sources in three paragraphs of four at least: $id', ({ body }) => {
    const paragraphs = body.split(/\n\n+/).filter((text) => !/^(#|<Quote)/.test(text.trim()));
    const cited = paragraphs.filter((text) => /<(Cite|Fact)\s/.test(text));
    expect(cited.length / paragraphs.length).toBeGreaterThan(0.75);
  });
});

describe('quotations', () => {
  const quotations = [...missions, ...payloads, ...partners, ...stories].flatMap(({ id, data }) =>
    (data.quotations ?? []).map((quotation) => ({ entry: id, ...quotation })),
  );

  it.each(quotations)('are translated where they are not English: $entry, $id', (quotation) => {
    expect(quotation.translation === undefined).toBe(quotation.lang === 'en');
  });
});
