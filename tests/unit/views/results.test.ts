import { describe, expect, it } from 'vitest';
import { missionView } from '#views/mission.ts';
import { payloadView } from '#views/payload.ts';
import { resultItems, resultsView } from '#views/results.ts';
import {
  libraryOf,
  missionEntry,
  partnerEntry,
  payloadEntry,
  resultEntry,
  sourceOf,
} from '../../support/fixtures.ts';

const today = '2026-11-24';
const paper = sourceOf('paper', {
  title: 'Negative ions',
  publisher: 'Nature',
  date: '2025-04-09',
  doi: '10.1038/ions',
  kind: 'peer-reviewed',
});
const library = libraryOf({
  missions: [missionEntry('queqiao-2')],
  partners: [partnerEntry('cnes')],
  payloads: [payloadEntry('nils', { acronym: 'NILS', mission: 'queqiao-2' })],
  results: [
    resultEntry('ions', {
      mission: 'queqiao-2',
      theme: 'ions',
      authors: 'Wieser M. et al.',
      payloads: ['nils'],
      paper: 'paper',
      finding: 'There are ions.',
      certainty: 'They were counted.',
      sources: ['agency'],
    }),
    resultEntry('landing', { mission: 'queqiao-2', theme: 'site', paper: 'draft' }),
    resultEntry('shadow', { mission: 'queqiao-2', theme: 'site', paper: 'agency' }),
  ],
  sources: new Map([
    ['agency', sourceOf('agency')],
    ['paper', paper],
    ['draft', sourceOf('draft', { kind: 'preprint', date: '2026' })],
  ]),
});
const { count, themes, sources } = resultsView(library);
const all = themes.flatMap(({ results }) => results);

describe('the page of results', () => {
  it('counts the papers', () => {
    expect(count).toBe('3\u00A0papers');
  });

  it('has the themes that have results', () => {
    expect(themes.map(({ id, title, results }) => [id, title, results.length])).toEqual([
      ['ions', 'Ions', 1],
      ['site', 'Landing site', 2],
    ]);
  });

  it('tells a result with how sure it is, its paper, and the payload it came from', () => {
    expect(all[0]).toMatchObject({
      anchor: 'result-ions',
      finding: 'There are ions.',
      certainty: 'They were counted.',
      authors: 'Wieser M. et al.',
      title: 'Negative ions',
      details: ['Nature', '9 April 2025', 'peer-reviewed'],
      doi: '10.1038/ions',
      payloads: [{ label: 'NILS', href: '/payloads/nils/' }],
    });
  });

  it('says of each paper whether it is peer-reviewed', () => {
    expect(all.map(({ details }) => details.at(-1))).toEqual([
      'peer-reviewed',
      'preprint, not peer-reviewed',
      'peer review not confirmed',
    ]);
  });

  it('marks each result with its paper first, then what else says it', () => {
    expect(all.map(({ marks }) => marks.map(({ number }) => number))).toEqual([[1, 2], [3], [2]]);
    expect(sources.map(({ title }) => title)).toEqual([
      'Negative ions',
      'A launch report',
      'A launch report',
    ]);
  });
});

describe('results in a list', () => {
  const items = resultItems(library, library.results).flatMap(({ results }) => results);

  it('name the paper in a few words and lead to how sure it is', () => {
    expect(items[0]).toEqual({
      finding: 'There are ions.',
      citation: 'Wieser M. et al., Nature, 2025',
      href: '/results/#result-ions',
    });
  });

  it('leave out of the citation what is not known', () => {
    expect(items.map(({ citation }) => citation).slice(1)).toEqual([
      'The agency, 2026',
      'The agency',
    ]);
  });
});

describe('the pages that a result belongs to', () => {
  it('are that of its mission', () => {
    const { papers } = missionView(library, 'queqiao-2', today);
    expect(papers.map(({ id }) => id)).toEqual(['ions', 'site']);
  });

  it('are those of its payloads, marked with sources of their lists', () => {
    const view = payloadView(library, 'nils', today);
    const cited = view.papers.flatMap(({ marks }) =>
      marks.map(({ number }) => view.sources[number - 1]?.publisher),
    );
    expect(cited.toSorted()).toEqual(['Nature', 'The agency']);
  });
});
