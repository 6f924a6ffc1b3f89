import { describe, expect, it } from 'vitest';
import { formatCount } from '#lib/format.ts';
import { sourceView } from '#views/source.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  sourceOf,
  stageEntry,
  storyEntry,
  termEntry,
} from '../../support/fixtures.ts';

const withFact = { facts: [{ ...minimal.fact, sources: ['paper'] }] };
const library = libraryOf({
  missions: [missionEntry('chang-e-7', withFact)],
  payloads: [payloadEntry('dorn', { acronym: 'DORN', ...withFact })],
  partners: [partnerEntry('cnes', withFact)],
  stages: [stageEntry('chang-e-1', { summary: { text: 'It flew.', sources: ['paper'] } })],
  stories: [storyEntry('bridge', { title: 'A bridge' }, 'So it is.<Cite source="paper" />')],
  terms: [termEntry('regolith', { sources: ['paper'] })],
  sources: new Map([
    ['agency', sourceOf('agency', { kind: 'primary' })],
    ['paper', sourceOf('paper', { kind: 'peer-reviewed', publisher: 'Nature' })],
  ]),
});

describe('sourceView', () => {
  const view = sourceView(library, 'paper');

  it('counts what rests on the source', () => {
    expect(view.count).toBe(formatCount(6, 'statement'));
  });

  it('leads to each statement on the page that makes it', () => {
    expect(view.groups.flatMap(({ uses }) => uses.map(({ href }) => href))).toEqual([
      '/missions/chang-e-7/#fact-launch-mass',
      '/payloads/dorn/#fact-launch-mass',
      '/partners/cnes/#fact-launch-mass',
      '/stories/bridge/#story',
      '/glossary/#term-regolith',
      '/timeline/#chang-e-1',
    ]);
  });

  it('names a source that does not exist', () => {
    expect(() => sourceView(library, 'hearsay')).toThrow('no source "hearsay"');
  });
});
