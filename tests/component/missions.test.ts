import { describe, expect, it } from 'vitest';
import Event from '#components/missions/Event.astro';
import Plans from '#components/missions/Plans.astro';
import Timeline from '#components/missions/Timeline.astro';
import { dateText, moment } from '#views/dates.ts';
import type { EventView } from '#views/mission.ts';
import { all, nameOf, one, textOf } from '../support/dom.ts';
import { render } from '../support/render.ts';

const marks = [{ number: 2, href: '#source-cnsa' }];
const noBreak = '\u00A0';

const landing: EventView = {
  id: 'landing',
  number: 20,
  title: 'Landing in the Apollo basin',
  text: 'The lander stands.',
  moment: moment('2024-06-01T22:23Z', 2_552_160_000, false),
  status: { shape: 'done', label: 'Happened' },
  links: [{ label: 'DORN', href: '/payloads/dorn/' }],
  marks,
  differs: [],
};
const calledOff: EventView = {
  ...landing,
  id: 'called-off',
  title: 'The launch is called off',
  text: undefined,
  moment: moment('2026-08', undefined, false),
  status: { shape: 'called-off', label: 'Called off' },
  links: [],
};

describe('Event', () => {
  it('shows its number in the list, as pictures name it', async () => {
    expect(textOf(one(await render(Event, { event: landing }), '.stop'))).toBe('20');
  });

  it('tells its moment in UTC, in Beijing and since lift-off', async () => {
    const text = textOf(await render(Event, { event: landing }));
    expect(text).toContain('1 June 2024, 22:23 UTC');
    expect(text).toContain('2 June, 06:23 in Beijing');
    expect(text).toContain('T+29 d 12 h 56 min'.replaceAll(' ', noBreak));
  });

  it('gives machines the moment as precise as it is known', async () => {
    const events = [landing, calledOff].map((event) => render(Event, { event }));
    const times = (await Promise.all(events)).map((root) => one(root, 'time'));
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual([
      '2024-06-01T22:23Z',
      '2026-08',
    ]);
  });

  it('has an anchor and a permalink to it, which is named after the event', async () => {
    const root = await render(Event, { event: landing });
    const permalink = one(root, '#event-landing a[href="#event-landing"]');
    expect(nameOf(permalink)).toContain('Landing in the Apollo basin');
  });

  it('has a heading with its title', async () => {
    const heading = one(await render(Event, { event: landing }), 'h2, h3, h4, h5');
    expect(textOf(heading)).toContain('Landing in the Apollo basin');
  });

  it.each([landing, calledOff])('carries the marks of its sources: $title', async (event) => {
    const root = await render(Event, { event });
    expect(nameOf(one(root, '[popovertarget="source-cnsa"]'))).toBe('Source 2');
  });

  it('links the payloads and partners concerned', async () => {
    const root = await render(Event, { event: landing });
    expect(nameOf(one(root, 'a[href="/payloads/dorn/"]'))).toBe('DORN');
  });

  it('says in words that something did not happen', async () => {
    expect(textOf(await render(Event, { event: calledOff }))).toContain('Called off');
  });

  it('says in words that something is only planned', async () => {
    const status = { shape: 'planned', label: 'Planned' } as const;
    const root = await render(Event, { event: { ...landing, status } });
    expect(textOf(root)).toContain('Planned');
  });

  it('never prints what is missing', async () => {
    expect(textOf(await render(Event, { event: calledOff }))).not.toMatch(
      /undefined|null|Beijing|T\+|Sources differ/,
    );
  });

  it('escapes what only looks like HTML, also in the name of its permalink', async () => {
    const title = '"><script>alert(1)</script>';
    const root = await render(Event, { event: { ...landing, title } });
    expect(all(root, 'script')).toEqual([]);
    expect(nameOf(one(root, 'a[href="#event-landing"]'))).toContain(title);
  });
});

describe('Plans', () => {
  const plans = [
    {
      stated: dateText('2022'),
      by: 'CNSA',
      planned: dateText('2026~'),
      note: undefined,
      marks: [],
    },
    {
      stated: dateText('2026-08-23'),
      by: 'Xinhua',
      planned: undefined,
      note: 'Conditions were not met.',
      marks,
    },
  ];

  it('are a table whose columns have headings', async () => {
    const headings = all(await render(Plans, { plans }), 'table thead th');
    expect(headings).toHaveLength(3);
    expect(headings.map((heading) => heading.getAttribute('scope'))).toEqual(
      headings.map(() => 'col'),
    );
  });

  it('stand in a row each, oldest first', async () => {
    const rows = all(await render(Plans, { plans }), 'tbody tr');
    expect(rows.map((row) => all(row, 'th, td').map(textOf))).toEqual([
      ['2022', 'CNSA', 'around 2026'],
      [
        '23 August 2026',
        'Xinhua',
        expect.stringMatching(/^called off.*Conditions were not met\.$/),
      ],
    ]);
  });

  it('carry the marks of their sources', async () => {
    const rows = all(await render(Plans, { plans }), 'tbody tr');
    expect(rows.map((row) => all(row, 'button').map(nameOf))).toEqual([[], ['Source 2']]);
  });
});

describe('Timeline', () => {
  const phases = [
    { id: 'surface', title: 'On the surface', summary: 'Two days.', events: [landing] },
    { id: 'after', title: 'Afterwards', summary: undefined, events: [calledOff] },
  ];

  it('is an ordered list of phases, each with an ordered list of events', async () => {
    const root = await render(Timeline, { phases });
    const events = all(root, 'ol > li > ol > li').map((event) => event.id);
    expect(events).toEqual(['event-landing', 'event-called-off']);
  });

  it('gives each phase an anchor and a heading', async () => {
    const root = await render(Timeline, { phases });
    expect(textOf(one(root, '#phase-surface > h3'))).toBe('On the surface');
  });

  it('keeps events under their phase', async () => {
    const phase = one(await render(Timeline, { phases }), '#phase-after');
    expect(all(phase, 'ol > li').map((event) => event.id)).toEqual(['event-called-off']);
  });

  it('never prints a missing summary', async () => {
    expect(textOf(await render(Timeline, { phases }))).not.toContain('undefined');
  });
});
