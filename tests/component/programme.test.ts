import { describe, expect, it } from 'vitest';
import Flights from '#components/timeline/Flights.astro';
import Programme from '#components/timeline/Programme.astro';
import { programmeView } from '#views/timeline.ts';
import { all, one, textOf } from '../support/dom.ts';
import { programme, today } from '../support/programme.ts';
import { render } from '../support/render.ts';

const { chart, flights } = programmeView(programme, today);

describe('Programme', () => {
  it('is a list that says in words what its pictures show', async () => {
    const rows = all(await render(Programme, { chart }), 'ol > li > p').map(textOf);
    expect(rows).toEqual(chart.rows.map(({ name, status }) => `${name} ${status.label}`));
  });

  it('hides the pictures from those who hear the page', async () => {
    const root = await render(Programme, { chart });
    const seen = all(root, 'svg').filter((svg) => svg.closest('[aria-hidden="true"]') === null);
    expect(seen).toEqual([]);
  });

  it('leads from each row to what is told of it', async () => {
    const links = all(await render(Programme, { chart }), 'ol a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      chart.rows.map(({ href }) => href),
    );
  });

  it('draws flown, open, planned, approximate and called off each in its own way', async () => {
    const root = await render(Programme, { chart });
    const drawn = ['.flown', '.open', '.planned', '.about', '.off', '.earlier'];
    expect(drawn.map((kind) => all(root, `.strip ${kind}`).length)).toEqual([3, 1, 2, 1, 1, 2]);
  });

  it('repeats the lines of the years, which the axis defines once, in every strip', async () => {
    const root = await render(Programme, { chart });
    expect(one(root, '.axis #programme-years').children).toHaveLength(chart.years.length);
    expect(all(root, '.strip use[href="#programme-years"]')).toHaveLength(chart.rows.length);
  });

  it('says what the marks mean', async () => {
    const caption = textOf(one(await render(Programme, { chart }), 'figcaption'));
    for (const mark of ['Solid', 'Hollow', 'Cross', 'Thin lines', 'today'])
      expect(caption).toContain(mark);
  });
});

describe('Flights', () => {
  it('has an anchor and a heading for every part of the programme', async () => {
    const root = await render(Flights, { flights });
    const headings = flights.map(({ id }) => textOf(one(root, `#${id} h3`)));
    expect(headings).toEqual(flights.map(({ name }) => name));
  });

  it('has an anchor with the marks of its sources for each event of a stage', async () => {
    const event = one(await render(Flights, { flights }), '#chang-e-4-last-report');
    expect(textOf(event)).toContain('6 April 2024');
    expect(one(event, 'button').getAttribute('popovertarget')).toBe('source-2');
  });

  it('tells the plans of a stage with who stated them, when, and where they are written', async () => {
    const plans = all(await render(Flights, { flights }), '#station-plans > li');
    expect(plans.map((plan) => textOf(plan))).toEqual([
      '2026–20351 CNSA, June 2021',
      '20352 CNSA, April 2024 A part.',
    ]);
  });
});
