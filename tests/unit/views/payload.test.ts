import { describe, expect, it } from 'vitest';
import { payloadView } from '#views/payload.ts';
import { libraryOf, minimal, payloadEntry } from '../../support/fixtures.ts';
import { programme, today } from '../../support/programme.ts';

const view = payloadView(programme, 'dorn', today);

describe('the page of a payload', () => {
  it('is titled by the short name, with the full name beside it', () => {
    expect([view.title, view.fullName]).toEqual(['DORN', 'Detection of Outgassing Radon']);
  });

  it('repeats no name where there is only one', () => {
    expect(payloadView(programme, 'robot', today)).toMatchObject({
      title: 'Robot',
      fullName: undefined,
    });
  });

  it('leads to its mission and names the module that carries it', () => {
    expect(view.host).toMatchObject({
      mission: { label: "Chang'e-6", href: '/missions/chang-e-6/' },
      module: 'Lander',
    });
  });

  it('names no module where none was published', () => {
    expect(payloadView(programme, 'robot', today).host.module).toBeUndefined();
  });

  it('says who does what, by role', () => {
    const told = view.contributions.map(({ role, partners }) => [
      role,
      ...partners.map(({ href }) => href),
    ]);
    expect(told).toEqual([
      ['Provider', '/partners/cnes/'],
      ['Builder', '/partners/irap/'],
    ]);
  });

  it('lists the events that concern it and leads to them on the page of its mission', () => {
    expect(view.events.map(({ title, href }) => [title, href])).toEqual([
      ['Landing', '/missions/chang-e-6/#event-landing'],
      ['Lift-off', '/missions/chang-e-6/#event-dorn-on'],
    ]);
  });

  it('has a timeline in its contents only where something happened', () => {
    const hasTimeline = (id: string) =>
      payloadView(programme, id, today).sections.some((section) => section.id === 'timeline');
    expect([hasTimeline('dorn'), hasTimeline('robot')]).toEqual([true, false]);
  });

  it('says when a result was published, where that is known', () => {
    const said = { text: 'Radon was found.', sources: ['agency'] };
    const library = {
      ...programme,
      payloads: [
        payloadEntry('dorn', { results: [{ ...said, date: '2025-09', doi: '10.1000/x' }, said] }),
      ],
    };
    expect(payloadView(library, 'dorn', today).results).toMatchObject([
      { date: { from: { text: 'September 2025' } }, doi: '10.1000/x' },
      { date: undefined, doi: undefined },
    ]);
  });

  it('names the id that does not exist', () => {
    expect(() => payloadView(libraryOf(), 'dorn', today)).toThrow('no entry "dorn"');
  });
});

describe('a payload page full of content', () => {
  const person = { name: 'Ana', role: 'Lead', attested: '2024', sources: ['esa-report'] };
  const quotation = {
    id: 'open',
    text: 'Bienvenue.',
    lang: 'fr',
    by: 'Ana',
    role: 'Lead',
    date: '2024-06-02',
    sources: ['esa-report'],
  };
  const unknown = {
    id: 'cost',
    question: 'The cost',
    searched: 'Not found.',
    sources: ['esa-report'],
  };
  const full = payloadEntry('full', {
    contributions: [{ partner: 'cnes', role: 'lead', does: 'Leads', sources: ['agency'] }],
    facts: [{ ...minimal.fact, sources: ['esa-report'] }],
    people: [person],
    quotations: [quotation],
    unknowns: [unknown],
  });
  const page = payloadView({ ...programme, payloads: [full] }, 'full', today);

  it.each([
    ['facts', page.facts],
    ['people', page.people],
    ['quotations', page.quotations],
    ['unknowns', page.unknowns],
  ])('marks its %s with sources of its own list', (_part, statements) => {
    const listed = page.sources.map(({ anchor }) => `#${anchor}`);
    const marked = statements.flatMap(({ marks }) => marks);
    expect(marked.map(({ number, href }) => listed[number - 1] === href)).toEqual([true]);
  });
});
