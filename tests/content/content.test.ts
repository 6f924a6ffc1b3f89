import { describe, expect, it } from 'vitest';
import { buildDate } from '#build-date.ts';
import { checkContent } from '#checks/check-content.ts';
import { formatProblem } from '#checks/problem.ts';
import { internationalPayloads, payloadsOn } from '#domain/partners.ts';
import { launchOf } from '#domain/plans.ts';
import { projectRoot, realLibrary } from '../support/content.ts';
import { missionEntry } from '../support/fixtures.ts';

const library = await realLibrary();
const { missions, payloads, partners, timelines, stories } = library;
const landing = missions.filter(({ data }) => data.kind === 'landing');
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).toSorted();

describe('the content check', () => {
  it('finds nothing to mend', async () => {
    const problems = await checkContent(projectRoot, buildDate(process.env));
    expect(problems.map(formatProblem)).toEqual([]);
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
    expect(idsOf(internationalPayloads(payloadsOn(library, mission)))).toEqual(expected);
  });

  it('are twenty', () => {
    expect(internationalPayloads(payloads)).toHaveLength(20);
  });

  it('do not count the Emirati rover, which is told as withdrawn', () => {
    const withdrawn = payloads.filter(({ data }) => data.status.state === 'withdrawn');
    expect(idsOf(withdrawn)).toEqual(['rashid-2']);
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
    ['chang-e-7', 'called-off'],
    ['chang-e-8', 'planned'],
  ])('stand before or after launch as sources have it: %s', (id, state) => {
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

describe('partners', () => {
  it('have a role on every mission whose payloads they contribute to', () => {
    const silent = payloads.flatMap(({ id, data }) =>
      data.contributions
        .filter(({ partner }) => {
          const entry = partners.find((candidate) => candidate.id === partner);
          return !entry?.data.roles.some(({ mission }) => mission === data.mission);
        })
        .map(({ partner }) => `${partner} contributes to ${id}, on ${data.mission}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('payloads', () => {
  it.each(internationalPayloads(payloads))('have a provider: $id', ({ data }) => {
    expect(data.contributions.filter(({ role }) => role === 'lead')).not.toEqual([]);
  });

  it.each(payloads)('stand on a module, or say what is known of their host: $id', ({ data }) => {
    expect(data.host ?? data.hostNote).toEqual(expect.any(String));
  });
});

describe('the stories', () => {
  it('are eight, in this order', () => {
    expect(stories.map(({ id }) => id)).toEqual([
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
