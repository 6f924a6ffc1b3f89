import { describe, expect, it } from 'vitest';
import { formatCount } from '#lib/format.ts';
import { sourceView, sourcesView } from '#views/source.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  partnerEntry,
  payloadEntry,
  sourceOf,
  stageEntry,
} from '../../support/fixtures.ts';

const withFact = { facts: [{ ...minimal.fact, sources: ['paper'] }] };
const library = libraryOf({
  missions: [missionEntry('chang-e-7', withFact)],
  payloads: [payloadEntry('dorn', { acronym: 'DORN', ...withFact })],
  partners: [partnerEntry('cnes', withFact)],
  stages: [stageEntry('chang-e-1', { summary: { text: 'It flew.', sources: ['paper'] } })],
  sources: new Map([
    ['agency', sourceOf('agency', { kind: 'primary' })],
    ['paper', sourceOf('paper', { kind: 'peer-reviewed', publisher: 'Nature' })],
  ]),
});

describe('sourceView', () => {
  const view = sourceView(library, 'paper');

  it('counts what rests on the source', () => {
    expect(view.count).toBe(formatCount(4, 'statement'));
  });

  it('leads to each statement on the page that makes it', () => {
    expect(view.groups.flatMap(({ uses }) => uses.map(({ href }) => href))).toEqual([
      '/missions/chang-e-7/#fact-launch-mass',
      '/payloads/dorn/#fact-launch-mass',
      '/partners/cnes/#fact-launch-mass',
      '/timeline/#chang-e-1',
    ]);
  });

  it('names a source that does not exist', () => {
    expect(() => sourceView(library, 'hearsay')).toThrow('no source "hearsay"');
  });
});

describe('sourcesView', () => {
  const { groups } = sourcesView(library);

  it('groups sources by kind and leaves out kinds without one', () => {
    expect(groups.map(({ kind }) => kind)).toEqual(['primary', 'peer-reviewed']);
  });

  it('counts the statements that rest on each', () => {
    const paper = groups.find(({ kind }) => kind === 'peer-reviewed')?.sources[0];
    expect(paper?.statements).toBe(formatCount(4, 'statement'));
  });
});
