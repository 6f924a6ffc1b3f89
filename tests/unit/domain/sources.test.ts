import { describe, expect, it } from 'vitest';
import { sourceUses } from '#domain/sources.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  resultEntry,
  stageEntry,
  storyEntry,
  termEntry,
  timelineOf,
} from '../../support/fixtures.ts';

const withFact = { facts: [{ ...minimal.fact, sources: ['shared'] }] };

describe('sourceUses', () => {
  it('finds what rests on a source in missions, payloads and partners', () => {
    const library = libraryOf({
      missions: [missionEntry('chang-e-6', withFact)],
      payloads: [payloadEntry('dorn', withFact)],
      partners: [partnerEntry('cnes', withFact)],
    });
    const place = { source: 'shared', anchor: 'fact-launch-mass', label: 'Mass at launch' };
    expect(sourceUses(library).get('shared')).toEqual([
      { holder: 'mission', entry: 'chang-e-6', ...place },
      { holder: 'payload', entry: 'dorn', ...place },
      { holder: 'partner', entry: 'cnes', ...place },
    ]);
  });

  it('finds sources of the glossary, of the sentence of a term and of its prose', () => {
    const library = libraryOf({
      terms: [termEntry('radon', { sources: ['plain'] }, 'It decays.<Cite source="prose" />')],
    });
    const uses = sourceUses(library);
    expect([uses.get('plain'), uses.get('prose')]).toMatchObject([
      [{ holder: 'glossary', anchor: 'term-radon' }],
      [{ holder: 'glossary', anchor: 'term-radon' }],
    ]);
  });

  it('finds sources of events on the page of their mission', () => {
    const library = libraryOf({
      missions: [missionEntry('chang-e-6')],
      timelines: new Map([
        ['chang-e-6', timelineOf({ events: [{ ...minimal.event, sources: ['of-event'] }] })],
      ]),
    });
    expect(sourceUses(library).get('of-event')).toMatchObject([
      { entry: 'chang-e-6', anchor: 'event-launch' },
    ]);
  });

  it('finds what rests on a source in the stages of the programme', () => {
    const events = minimal.stage.events.map((event) => ({ ...event, sources: ['of-launch'] }));
    const library = libraryOf({ stages: [stageEntry('chang-e-1', { events })] });
    expect(sourceUses(library).get('of-launch')).toEqual([
      {
        source: 'of-launch',
        holder: 'stage',
        entry: 'chang-e-1',
        anchor: 'chang-e-1-launch',
        label: 'Launch',
      },
    ]);
  });

  it('finds what a story cites, shows of others and leads on to', () => {
    const body = 'Of <Fact of="dorn" id="launch-mass" />.<Cite source="report" />';
    const library = libraryOf({
      payloads: [payloadEntry('dorn', withFact)],
      stories: [storyEntry('bridge', { further: ['book'] }, body)],
    });
    const uses = ['shared', 'report', 'book'].map((id) => sourceUses(library).get(id)?.at(-1));
    expect(uses.map((use) => [use?.holder, use?.entry, use?.anchor])).toEqual([
      ['story', 'bridge', 'story'],
      ['story', 'bridge', 'story'],
      ['story', 'bridge', 'further'],
    ]);
  });

  it('finds the paper of a result, and what else says it, on the page of results', () => {
    const found = { finding: 'Water.', paper: 'a-paper', sources: ['report'] };
    const uses = sourceUses(libraryOf({ results: [resultEntry('water', found)] }));
    const place = { holder: 'results', entry: 'results', anchor: 'result-water', label: 'Water.' };
    expect([uses.get('a-paper'), uses.get('report')]).toMatchObject([[place], [place]]);
  });

  it('counts a statement that reaches a source twice as one use', () => {
    const said = { text: 'So it is.', sources: ['twice'] };
    const library = libraryOf({
      payloads: [payloadEntry('dorn', { outcome: said, results: [said] })],
    });
    expect(sourceUses(library).get('twice')).toHaveLength(1);
  });
});
