import { describe, expect, it } from 'vitest';
import MapFile from '#components/maps/MapFile.astro';
import MapPicture from '#components/maps/MapPicture.astro';
import Findings from '#components/results/Findings.astro';
import ResultList from '#components/results/ResultList.astro';
import { mapView } from '#views/maps.ts';
import { all, one, textOf } from '../support/dom.ts';
import { programme } from '../support/programme.ts';
import { render } from '../support/render.ts';

const result = {
  anchor: 'result-ions',
  finding: 'There are ions.',
  certainty: 'They were counted.',
  authors: 'Wieser M. et al.',
  title: 'Negative ions',
  details: ['Nature', '2025', 'peer-reviewed'],
  doi: '10.1038/ions',
  marks: [{ number: 2, href: '#source-2' }],
  payloads: [{ label: 'NILS', href: '/payloads/nils/' }],
};

describe('ResultList', () => {
  it('tells what was found, how sure it is, and by which paper', async () => {
    const item = one(await render(ResultList, { results: [result] }), '#result-ions');
    expect(all(item, 'p').map(textOf)).toEqual([
      'There are ions.2#',
      'They were counted.',
      'Wieser M. et al.: Negative ions. Nature, 2025, peer-reviewed. doi:10.1038/ions',
    ]);
    expect(one(item, '.note a').getAttribute('href')).toBe('https://doi.org/10.1038/ions');
  });

  it('leaves out authors and DOI where they are not known', async () => {
    const bare = { ...result, authors: undefined, doi: undefined };
    const note = one(await render(ResultList, { results: [bare] }), '.note');
    expect(textOf(note)).toBe('Negative ions. Nature, 2025, peer-reviewed.');
  });

  it.each([
    { payloads: true, links: ['/payloads/nils/'] },
    { payloads: false, links: [] },
  ])('names the payloads where it is asked to: $payloads', async ({ payloads, links }) => {
    const root = await render(ResultList, { results: [result], payloads });
    expect(all(root, '.links a').map((link) => link.getAttribute('href'))).toEqual(links);
  });
});

describe('Findings', () => {
  it('give each finding under its theme, with a link to how sure it is', async () => {
    const item = { finding: 'There are ions.', citation: 'Nature, 2025', href: '/results/#ions' };
    const root = await render(Findings, {
      themes: [{ id: 'ions', title: 'Ions', results: [item] }],
    });
    expect(textOf(one(root, 'dt'))).toBe('Ions');
    expect(textOf(one(root, 'dd'))).toBe('There are ions. Nature, 2025');
    expect(one(root, 'dd a').getAttribute('href')).toBe('/results/#ions');
  });
});

describe('a map of the Moon', () => {
  const view = mapView(programme, 'apollo-basin');

  it('shows its lines and labels from a file, in both forms', async () => {
    const root = await render(MapPicture, { view });
    const forms = all(root, 'use').map((use) => use.getAttribute('href'));
    expect(forms).toEqual(
      ['wide', 'narrow'].map((form) => `/pictures/maps/apollo-basin.svg#${form}`),
    );
  });

  it('keeps the links to the sites in the page', async () => {
    const root = await render(MapPicture, { view });
    expect(all(root, 'svg a').map((link) => link.getAttribute('href'))).toEqual(
      view.markers.map(({ href }) => href),
    );
  });

  it('has every label in the file, in both forms', async () => {
    const root = await render(MapFile, { view });
    for (const form of ['wide', 'narrow'] as const) {
      const labels = [...view[form].features, ...view[form].markers].map(({ text }) => text);
      expect(all(root, `#${form} text`).map(textOf)).toEqual(labels);
    }
  });
});
