import { describe, expect, it } from 'vitest';
import { storyItems, storyView } from '#views/story.ts';
import {
  libraryOf,
  minimal,
  missionEntry,
  payloadEntry,
  sourceOf,
  storyEntry,
} from '../../support/fixtures.ts';

const words = {
  id: 'open',
  text: 'You are welcome.',
  lang: 'en',
  by: 'Hu Hao',
  role: 'Chief designer',
  date: '2024-06-02',
  sources: ['interview'],
};
const body = `It weighs <Fact of="chang-e-6" id="launch-mass" />.<Cite source="report" />

<Quote id="open" />

<Quote of="dorn" id="open" />`;

const library = libraryOf({
  missions: [missionEntry('chang-e-6', { names: { en: "Chang'e-6" } }), missionEntry('chang-e-7')],
  payloads: [
    payloadEntry('dorn', {
      acronym: 'DORN',
      facts: [minimal.fact],
      quotations: [{ ...words, text: 'It worked.', by: 'Pierre-Yves Meslin' }],
    }),
  ],
  sources: new Map(
    ['agency', 'report', 'interview', 'book'].map((id) => [id, sourceOf(id)] as const),
  ),
  stories: [
    storyEntry(
      'bridge',
      {
        title: 'A bridge',
        missions: ['chang-e-6'],
        payloads: ['dorn'],
        quotations: [words],
        further: ['book', 'report'],
      },
      body,
    ),
    storyEntry('river', { title: 'A river', summary: 'What it carries.', order: 2 }),
  ],
});
const headings = [{ id: 'why', title: 'Why' }];
const today = '2026-11-27';
const view = storyView(library, 'bridge', headings, today);

describe('a story', () => {
  it('lists the headings of its prose, then the sections that every page ends with', () => {
    expect(view.sections.map(({ id }) => id)).toEqual([
      'why',
      'further',
      'unknown',
      'sources',
      'cite',
      'history',
    ]);
  });

  it('has no list of sources to read on where it names none', () => {
    const sections = storyView(library, 'river', [], today).sections.map(({ id }) => id);
    expect(sections).not.toContain('further');
  });

  it('leads to what it is about', () => {
    expect(view.links).toEqual([
      { label: "Chang'e-6", href: '/missions/chang-e-6/' },
      { label: 'DORN', href: '/payloads/dorn/' },
    ]);
  });

  it('leads on to the next one, and the last to none', () => {
    expect(view.next).toMatchObject({ title: 'A river', href: '/stories/river/' });
    expect(storyView(library, 'river', [], today).next).toBeUndefined();
  });

  it('numbers its sources as they are read', () => {
    expect(view.sources.map(({ anchor }) => anchor)).toEqual([
      'source-1',
      'source-2',
      'source-3',
      'source-4',
    ]);
  });

  it('shows a fact of another entry with the marks of this page, and leads to it', () => {
    const [fact] = view.context.facts.filter(({ of }) => of === 'chang-e-6');
    expect(fact).toMatchObject({
      id: 'launch-mass',
      value: '8,200',
      href: '/missions/chang-e-6/#fact-launch-mass',
      marks: [{ number: 1, href: '#source-1' }],
    });
  });

  it('leads to the page of a payload for its facts', () => {
    const hrefs = view.context.facts.filter(({ of }) => of === 'dorn').map(({ href }) => href);
    expect(hrefs).toEqual(['/payloads/dorn/#fact-launch-mass']);
  });

  it('tells its own quotations from those of others with the same id', () => {
    const quotations = view.context.quotations?.map(({ id, of, by }) => [id, of, by]);
    expect(quotations).toEqual([
      ['open', undefined, 'Hu Hao'],
      ['open', 'dorn', 'Pierre-Yves Meslin'],
    ]);
  });

  it('borrows nothing from entries that its prose does not name', () => {
    expect(view.context.facts.filter(({ of }) => of === 'chang-e-7')).toEqual([]);
  });

  it('keeps the order of the sources to read on, with their marks', () => {
    expect(view.further.map(({ href, marks }) => [href, marks[0]?.number])).toEqual([
      ['/sources/book/', 4],
      ['/sources/report/', 2],
    ]);
  });
});

describe('the list of stories', () => {
  it('has title, summary and address of each, in order', () => {
    expect(storyItems(library)).toEqual([
      { title: 'A bridge', summary: minimal.story.summary, href: '/stories/bridge/' },
      { title: 'A river', summary: 'What it carries.', href: '/stories/river/' },
    ]);
  });
});
